import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';
import type { RunOptions } from '../local/execute-run.ts';
import { inRunFolder } from '../local/run-folder-options.ts';
import { say } from '../local/say.ts';
import { UsageError } from '../local/usage-error.ts';

/** A year of the size of the committed sample: enough persons for its tables, few enough files for a minute. */
const YEAR = { persons: 3000, months: 12, seed: 7, dirt: 'usual', end: '2026-09' } as const;

/** `maharat demo`: a synthetic year, made once, through the whole pipeline. */
export const demo = inRunFolder(
  new Command('demo').description('Make a year of synthetic files, once, and take them to reports.'),
  {
    out: 'folder for the files (seeds/), reports, run.json and the state',
    json: 'print run.json, and only that, on stdout',
  },
).action(async (options: Pick<RunOptions, 'out' | 'json' | 'store'>) => {
  const folder = join(resolve(options.out), 'seeds');
  await prepare(folder);
  const { executeRun } = await import('../local/execute-run.ts');
  const run = { in: folder, partBytes: DEFAULT_PART_BYTES, concurrency: 2 };
  process.exitCode = await executeRun({ ...options, ...run });
});

async function prepare(folder: string): Promise<void> {
  const [{ exampleSet }, { ForeignFolder }] = await Promise.all([
    import('../local/example-set.ts'),
    import('../../seeds/generator/former-set.ts'),
  ]);
  const what = `${YEAR.months} months of files about ${YEAR.persons} persons who do not exist`;
  say(`${what}: ${folder}`);
  try {
    const outcome = exampleSet({ ...YEAR, folder });
    say(
      outcome === 'made'
        ? 'They are made now; the next time they are taken as they lie.'
        : 'They lie there already.',
    );
  } catch (error) {
    throw error instanceof ForeignFolder ? new UsageError(error.message) : error;
  }
}

if (import.meta.main) await demo.parseAsync();
