import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readInbox } from '../../bin/local/inbox.ts';
import { earlierKey, land } from '../../bin/local/land.ts';
import { UsageError } from '../../bin/local/usage-error.ts';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';

describe('an inbox', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maharat-inbox-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(...paths: string[]) {
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), path);
    }
  }

  test('takes what is in the layout and tells of what is not', async () => {
    await put('truth.json', 'arrivals.json.txt', 'sio/contributions/2026-07/اشتراكات.csv', 'sio/notes.txt');
    await put('sio/contributions/2026-13/a.csv', 'sio/contributions/2026-07/drafts/a.csv', 'sio/.DS_Store');
    const { files, odd } = await readInbox(folder);
    expect(files).toEqual([
      {
        path: join(folder, 'sio/contributions/2026-07/اشتراكات.csv'),
        agency: 'sio',
        feed: 'contributions',
        period: '2026-07',
        kind: 'full',
        file: 'اشتراكات.csv',
        landing: 'landing/sio/contributions/2026-07/اشتراكات.csv',
        receivedAt: null,
      },
    ]);
    expect(odd).toEqual([
      'arrivals.json.txt',
      'sio/contributions/2026-07/drafts/a.csv',
      'sio/contributions/2026-13/a.csv',
      'sio/notes.txt',
    ]);
  });

  test('orders by period, then receipt, then name; a time of receipt is in UTC', async () => {
    await put(
      'sio/contributions/2026-08/a.csv',
      'sio/contributions/2026-07/late.csv',
      'mol/vacancies/2026-07/b.json',
    );
    await put('sio/contributions/2026-07/supplement/s.csv', 'iga/population/2026-07/c.csv');
    const arrivals = {
      'sio/contributions/2026-07/late.csv': '2026-08-09T08:00:00Z',
      'sio/contributions/2026-07/supplement/s.csv': '2026-08-05T12:00:00+03:00',
    };
    await writeFile(join(folder, 'arrivals.json'), JSON.stringify(arrivals));
    const { files } = await readInbox(folder);
    expect(files.map(({ file, kind, receivedAt }) => [file, kind, receivedAt])).toEqual([
      ['c.csv', 'full', null],
      ['b.json', 'full', null],
      ['s.csv', 'supplement', '2026-08-05T09:00:00.000Z'],
      ['late.csv', 'full', '2026-08-09T08:00:00Z'],
      ['a.csv', 'full', null],
    ]);
  });

  test('a folder that is not there, and times that are none, are for the user to correct', async () => {
    await expect(readInbox(join(folder, 'absent'))).rejects.toThrow(UsageError);
    await writeFile(join(folder, 'arrivals.json'), '{"x": "yesterday"}');
    await expect(readInbox(folder)).rejects.toThrow(/arrivals.json/);
  });

  test('a file lands as a copy, and again only when its bytes are others', async () => {
    await put('a.csv');
    const objects = new DirectoryObjectStore(join(folder, 'out'));
    const file = { path: join(folder, 'a.csv'), landing: 'landing/sio/contributions/2026-07/a.csv' };
    const uploads: string[] = [];
    const upload = objects.upload.bind(objects);
    objects.upload = (key, path) => {
      uploads.push(key);
      return upload(key, path);
    };
    const first = await land({ objects, scratch: join(folder, 'scratch') }, file);
    expect(await land({ objects, scratch: join(folder, 'scratch') }, file)).toBe(first);
    expect(uploads).toHaveLength(1);
    await writeFile(file.path, 'b.csv');
    expect(await land({ objects, scratch: join(folder, 'scratch') }, file)).not.toBe(first);
    expect(uploads.filter((key) => key === file.landing)).toHaveLength(2);
    expect(Buffer.from(await objects.read(file.landing)).toString()).toBe('b.csv');
  });

  test('bytes that another file of the name replaces are kept, once, and no inbox takes them', async () => {
    const objects = new DirectoryObjectStore(join(folder, 'out'));
    const store = { objects, scratch: join(folder, 'scratch') };
    const file = {
      path: join(folder, 'a.csv'),
      landing: 'landing/sio/contributions/2026-07/supplement/a.csv',
    };
    const hashes: string[] = [];
    for (const text of ['one', 'two', 'two', 'one', 'two']) {
      await writeFile(file.path, text);
      hashes.push(await land(store, file));
    }
    const [one = '', two = ''] = hashes;
    const earlier = [one, two].map(
      (hash) => `landing/sio/contributions/2026-07/supplement/.earlier/${hash}/a.csv`,
    );
    expect([one, two].map((hash) => earlierKey(file.landing, hash))).toEqual(earlier);
    expect(await objects.list('landing/')).toEqual([...earlier.sort(), file.landing]);
    expect(Buffer.from(await objects.read(earlierKey(file.landing, one))).toString()).toBe('one');
    const { files, odd } = await readInbox(join(folder, 'out/landing'));
    expect(files.map(({ file: name }) => name)).toEqual(['a.csv']);
    expect(odd).toEqual([]);
  });
});
