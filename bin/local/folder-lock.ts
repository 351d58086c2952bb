import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { errorCode, writing } from './out-unusable.ts';

/** Thrown when another process works in the folder. */
export class FolderInUse extends Error {
  constructor(folder: string, process: number) {
    super(`Process ${process} works in ${folder}. Wait until it has ended, or end it, then run again.`);
    this.name = 'FolderInUse';
  }
}

/**
 * Takes a folder for this process, made where it is missing, and returns how to give it back. The lock of a
 * process that was killed is taken over. Throws FolderInUse, or OutUnusable where the system refuses.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, '.lock');
  await writing(folder, async () => {
    await makeFolder(folder);
    await takeLock(folder, lock);
  });
  return () => rm(lock, { force: true });
}

async function takeLock(folder: string, lock: string): Promise<void> {
  const take = () => writeFile(lock, String(process.pid), { flag: 'wx' });
  try {
    await take();
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isRunning(owner)) throw new FolderInUse(folder, owner);
    await rm(lock, { force: true });
    await take();
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of somebody else
    return errorCode(error) === 'EPERM';
  }
}
