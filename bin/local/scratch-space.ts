import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LimitExceeded } from './aws-limits.ts';

/** Milliseconds between two looks at how full the folder is. */
const LOOK = 250;

/** A temporary folder to be made. */
export interface ScratchSpace {
  readonly name: string;
  readonly ephemeralMiB: number;
  /** The folder to make it in. */
  readonly root: string;
}

/**
 * Runs the action with a temporary folder of its own and removes the folder afterwards. Throws when the
 * folder was seen to hold more than a function's temporary space.
 */
export async function withScratch<T>(
  space: ScratchSpace,
  action: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(space.root, { recursive: true });
  const folder = await mkdtemp(join(space.root, `maharat-${space.name}-`));
  let most = 0;
  const look = async () => {
    most = Math.max(most, await bytesIn(folder));
  };
  const timer = setInterval(() => void look(), LOOK);
  try {
    const result = await action(folder);
    await look();
    const limit = space.ephemeralMiB * 1024 * 1024;
    if (most > limit)
      throw new LimitExceeded('Lambda.NoSpaceLeft', `The temporary folder of ${space.name}`, {
        bytes: most,
        limit,
      });
    return result;
  } finally {
    clearInterval(timer);
    await rm(folder, { recursive: true, force: true });
  }
}

async function bytesIn(folder: string): Promise<number> {
  // files come and go while they are counted
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
