import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** SHA-256 of every file below some folders, by path from the root; a folder that is not there has none. */
export async function hashesBelow(
  root: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const paths = (await Promise.all(folders.map((folder) => filesBelow(join(root, folder))))).flat();
  const hashes = await Promise.all(
    paths.map(async (path) => [relative(root, path), await hashOf(path)] as const),
  );
  return new Map(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every file below a folder, however deep. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** What sets two folders apart, a line a file; empty when they are the same to the byte. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    if (!one.has(path)) return [`only in the other: ${path}`];
    if (!other.has(path)) return [`only in the one: ${path}`];
    return one.get(path) === other.get(path) ? [] : [`differs: ${path}`];
  });
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
