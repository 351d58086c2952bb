/** Thrown when a folder cannot be written to; says why, and what to do. The command ends with 2. */
export class OutUnusable extends Error {
  constructor(path: string, cause: unknown) {
    super(`Cannot write to ${path}: ${why(cause)}`, { cause });
    this.name = 'OutUnusable';
  }
}

const MODES = 'permission denied. Choose another --out or change its permissions.';
const FILE = 'a file stands in the way. Choose another --out, or move the file.';

/** What happened and what to do next, by the system's error code (errno of POSIX). */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: MODES,
  EPERM: MODES,
  EROFS: 'the file system is read-only. Choose another --out.',
  EEXIST: FILE,
  ENOTDIR: FILE,
  EISDIR: 'a folder stands where a file is to be. Choose another --out, or move the folder.',
  ENOENT: 'no folder can be made there. Choose another --out.',
  ENAMETOOLONG: 'the path is too long. Choose a shorter --out.',
  ELOOP: 'its links lead in a circle. Choose another --out.',
  ENOSPC: 'the disk is full. Free some space, or choose another --out.',
  EDQUOT: 'the disk quota is used up. Free some space, or choose another --out.',
};

function why(cause: unknown): string {
  const code = errorCode(cause);
  return (
    REASONS[code] ?? `the system says ${code === '' ? 'no more than that' : code}. Choose another --out.`
  );
}

/** The system's code of an error, such as `EACCES`; empty where it has none. */
export function errorCode(error: unknown): string {
  // no instanceof: under jest the system's errors come from another realm
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Runs an action on a path; what the system refuses is thrown as OutUnusable. */
export async function writing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw errorCode(error) === '' ? error : new OutUnusable(path, error);
  }
}
