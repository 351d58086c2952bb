import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DEFAULT_PART_BYTES } from '../../../lambdas/stores/step-limits.ts';
import { silentLog } from '../json-log.ts';
import { localPseudonymKey } from '../local-pseudonym-key.ts';
import { openWorld, type RunWorld } from '../open-world.ts';
import { UsageError } from '../usage-error.ts';

/** Options of every command that goes on in the folder of a run. */
export interface RunFolderOptions {
  readonly out: string;
  readonly store: 'directory' | 'aws';
  readonly json?: true;
}

/**
 * Opens the world that an earlier run left in a folder, or at the endpoints of AWS, or the deployed pipeline where the
 * environment names its state machine. Throws UsageError where there was no run.
 */
export async function openRunFolder(options: RunFolderOptions): Promise<RunWorld> {
  const out = resolve(options.out);
  const machine = process.env.MAHARAT_SUBMISSION_MACHINE;
  if (options.store === 'aws' && machine) {
    const { openDeployedWorld } = await import('../deployed-world.ts');
    return openDeployedWorld(machine, process.env);
  }
  if (options.store === 'directory' && !(await isFolder(join(out, 'state')))) {
    throw new UsageError(`${options.out} is no folder of a run. Give the --out of maharat run.`);
  }
  const key = localPseudonymKey(process.env.MAHARAT_PSEUDONYM_KEY);
  const settings = { partBytes: DEFAULT_PART_BYTES, key, log: silentLog, now: () => new Date() };
  return openWorld({ store: options.store, out }, settings, process.env);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
