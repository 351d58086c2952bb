import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Thrown when another process works in the folder. */
export class FolderInUse extends Error {
  constructor(folder: string, process: number) {
    super(`Process ${process} works in ${folder}. Wait until it has ended, or end it, then run again.`);
    this.name = 'FolderInUse';
  }
}

/**
 * Takes a folder for this process and returns how to give it back. The lock of a process that was killed is
 * taken over. Throws FolderInUse.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, '.lock');
  const take = () => writeFile(lock, String(process.pid), { flag: 'wx' });
  try {
    await take();
  } catch {
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isRunning(owner)) throw new FolderInUse(folder, owner);
    await rm(lock, { force: true });
    await take();
  }
  return () => rm(lock, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of somebody else
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
