import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Where runs go by default; an imported taxonomy is taken from there too. */
export const RUNS = 'out';

/** The folder of runs: one that is named must be there; the usual one need not be. Throws UsageError. */
export async function runFolder(run: string | undefined): Promise<string> {
  if (run === undefined) return resolve(RUNS);
  const found = await stat(run).catch(() => null);
  if (!found?.isDirectory())
    throw new UsageError(`There is no folder ${run}. Give the --out of maharat run.`);
  return resolve(run);
}
