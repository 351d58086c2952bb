import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { objectStoreContract } from './object-store-contract.ts';

objectStoreContract('a directory', async (folder) => ({
  store: new DirectoryObjectStore(join(folder, 'objects')),
  close: async () => undefined,
}));

describe('the directory object store', () => {
  let folder: string;
  let store: DirectoryObjectStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maharat-directory-'));
    store = new DirectoryObjectStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('materialise gives the very file, without a copy', async () => {
    await store.write('work/x', 'x');
    expect(await store.materialise('work/x')).toBe(join(folder, 'work/x'));
  });

  test('leaves no empty folders and no half-written files behind', async () => {
    await store.write('work/a/b/c', 'x');
    await store.remove('work/a/');
    expect(await readdir(join(folder, 'work'), { recursive: true })).toEqual(['.partial']);
    expect(await store.list('')).toEqual([]);
  });

  test('writes side by side never mix', async () => {
    const bodies = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000));
    await Promise.all(bodies.map((body) => store.write('work/contended', body)));
    expect(bodies).toContain(Buffer.from(await store.read('work/contended')).toString('utf8'));
  });

  test('refuses to remove everything', async () => {
    await expect(store.remove('')).rejects.toThrow(/name a prefix/);
  });

  test('a failed write leaves the old object', async () => {
    await store.write('work/file', 'old');
    await expect(store.write('work/file/below', 'new')).rejects.toThrow();
    expect(Buffer.from(await store.read('work/file')).toString()).toBe('old');
  });

  test('does not follow a link out of the folder when listing', async () => {
    await store.write('work/x', 'x');
    await symlink(tmpdir(), join(folder, 'work/link'));
    expect(await store.list('work/x')).toEqual(['work/x']);
  });
});
