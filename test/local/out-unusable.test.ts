import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse } from '../../bin/local/folder-lock.ts';
import { makeFolder } from '../../bin/local/make-folder.ts';
import { OutUnusable, writing } from '../../bin/local/out-unusable.ts';

const refused = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code });

test.each([
  ['EACCES', 'permission denied. Choose another --out or change its permissions.'],
  ['EROFS', 'the file system is read-only. Choose another --out.'],
  ['ENOTDIR', 'a file stands in the way. Choose another --out, or move the file.'],
  ['ENOSPC', 'the disk is full. Free some space, or choose another --out.'],
  ['EWHATEVER', 'the system says EWHATEVER. Choose another --out.'],
])('%s is told in words, with what to do', async (code, message) => {
  const attempt = writing('/out', () => Promise.reject(refused(code)));
  await expect(attempt).rejects.toThrow(new OutUnusable('/out', refused(code)));
  await expect(attempt).rejects.toThrow(`Cannot write to /out: ${message}`);
});

test('what the system did not refuse stays as it is', async () => {
  expect(await writing('/out', async () => 7)).toBe(7);
  const inUse = new FolderInUse('/out', 1);
  await expect(writing('/out', () => Promise.reject(inUse))).rejects.toBe(inUse);
});

test('a folder is made with those above it, twice as once, side by side, and not in place of a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maharat-folder-'));
  const deep = join(folder, 'a/b/c');
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(folder, 'a'))]);
  await makeFolder(deep);
  expect((await stat(deep)).isDirectory()).toBe(true);
  await writeFile(join(deep, 'file'), '');
  await expect(makeFolder(join(deep, 'file'))).rejects.toThrow(/EEXIST/);
  await expect(makeFolder(join(deep, 'file/below'))).rejects.toThrow(/EEXIST|ENOTDIR/);
  await rm(folder, { recursive: true });
});
