import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ObjectMissing, type ObjectStore, readJson } from '../../lambdas/stores/object-store.ts';

/** An adapter under test and how to end it. */
export interface OpenObjectStore {
  readonly store: ObjectStore;
  readonly close: () => Promise<void>;
}

/** What every object store promises; each adapter runs the same suite. */
export function objectStoreContract(
  adapter: string,
  openStore: (folder: string) => Promise<OpenObjectStore>,
) {
  describe(`object store on ${adapter}`, () => {
    let folder: string;
    let store: ObjectStore;
    let close: () => Promise<void>;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'maharat-store-'));
      ({ store, close } = await openStore(folder));
    });
    afterAll(async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    });

    const text = async (key: string) => Buffer.from(await store.read(key)).toString('utf8');

    test('reads back what was written, Arabic keys and bodies included', async () => {
      await store.write('landing/sio/contributions/2026-07/اشتراكات يوليو.csv', 'الرقم الشخصي');
      expect(await text('landing/sio/contributions/2026-07/اشتراكات يوليو.csv')).toBe('الرقم الشخصي');
      await store.write('work/binary', Uint8Array.from([0, 255, 13, 10]));
      expect([...(await store.read('work/binary'))]).toEqual([0, 255, 13, 10]);
      expect(await store.size('work/binary')).toBe(4);
    });

    test('a write replaces, an empty object is an object', async () => {
      await store.write('work/replaced.json', '{"a":1}');
      await store.write('work/replaced.json', '{}');
      expect(await readJson(store, 'work/replaced.json')).toEqual({});
      await store.write('work/empty', '');
      expect(await store.size('work/empty')).toBe(0);
      expect(await text('work/empty')).toBe('');
    });

    test('a missing object is told apart from a failure', async () => {
      expect(await store.size('work/absent')).toBeNull();
      await expect(store.read('work/absent')).rejects.toThrow(ObjectMissing);
      await expect(store.stream('work/absent')).rejects.toThrow(ObjectMissing);
      await expect(store.materialise('work/absent', folder)).rejects.toThrow(ObjectMissing);
    });

    test('lists a prefix in code-point order and nothing else', async () => {
      const keys = ['lake/a/2', 'lake/a/10', 'lake/a/b/1', 'lake/ab/1', 'lake/a/ب', 'lake/a/Z'];
      for (const key of keys) await store.write(key, key);
      expect(await store.list('lake/a/')).toEqual([
        'lake/a/10',
        'lake/a/2',
        'lake/a/Z',
        'lake/a/b/1',
        'lake/a/ب',
      ]);
      expect(await store.list('lake/a')).toHaveLength(6);
      expect(await store.list('lake/a/1')).toEqual(['lake/a/10']);
      expect(await store.list('lake/none/')).toEqual([]);
    });

    test('removes a prefix and nothing else, twice without complaint', async () => {
      for (const key of ['feedback/x/1', 'feedback/x/y/2', 'feedback/xy']) await store.write(key, key);
      await store.remove('feedback/x/');
      await store.remove('feedback/x/');
      expect(await store.list('feedback/')).toEqual(['feedback/xy']);
    });

    test('streams an object in pieces', async () => {
      await store.write('work/streamed', 'x'.repeat(300_000));
      let bytes = 0;
      for await (const chunk of await store.stream('work/streamed')) bytes += Buffer.from(chunk).length;
      expect(bytes).toBe(300_000);
    });

    test('upload moves a file in, materialise gives it back as a file', async () => {
      const file = join(folder, 'to-upload');
      await writeFile(file, 'rows');
      await store.upload('lake/f/rows.parquet', file);
      await expect(stat(file)).rejects.toThrow();
      expect(await text('lake/f/rows.parquet')).toBe('rows');
      expect(await readFile(await store.materialise('lake/f/rows.parquet', folder), 'utf8')).toBe('rows');
    });

    test('copy leaves the other object where it is and replaces what the key had', async () => {
      await store.write('work/رواتب 1/bucket=010/rows.parquet', 'rows');
      for (let times = 0; times < 2; times++)
        await store.copy('lake/g/rows.parquet', 'work/رواتب 1/bucket=010/rows.parquet');
      expect([await text('lake/g/rows.parquet'), await text('work/رواتب 1/bucket=010/rows.parquet')]).toEqual(
        ['rows', 'rows'],
      );
      await expect(store.copy('lake/g/other', 'work/absent')).rejects.toThrow(ObjectMissing);
      expect(await store.size('lake/g/other')).toBeNull();
    });

    test('uploads a file larger than one part whole', async () => {
      const file = join(folder, 'large');
      const body = Buffer.alloc(17 * 1024 * 1024, 'abcdefghijk');
      await writeFile(file, body);
      await store.upload('lake/large', file);
      expect(await store.size('lake/large')).toBe(body.length);
      expect(Buffer.compare(await store.read('lake/large'), body)).toBe(0);
    });

    test.each(['../out', 'work/../../out', 'work//x', '/work/x', 'work/.', 'work/a\\b', 'work/a\nb', ''])(
      'refuses the unsafe key %j',
      async (key) => {
        await expect(store.write(key, 'x')).rejects.toThrow(/not safe/);
        await expect(store.read(key)).rejects.toThrow(/not safe/);
      },
    );
  });
}
