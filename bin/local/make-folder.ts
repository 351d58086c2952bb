import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './out-unusable.ts';

/**
 * Makes a folder and those above it; one that is there is fine. Throws the system's error. Node's own recursive
 * mkdir tries for ever where a parent is there but takes no folder, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    const madeMeanwhile = errorCode(error) === 'EEXIST' && (await isFolder(folder));
    if (!madeMeanwhile) throw error;
  }
}

/** Whatever cannot be looked at is for mkdir to refuse. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
