import { resolve } from 'node:path';
import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Period } from '../../lambdas/model/period.ts';
import { DIRT_LEVELS, type Dirt } from '../../seeds/generator/dirt/dirt-level.ts';
import { countOption, periodOption } from '../local/option-values.ts';
import { UsageError } from '../local/usage-error.ts';

interface Options {
  readonly out: string;
  readonly persons: number;
  readonly months: number;
  readonly seed: number;
  readonly dirt: Dirt;
  readonly end: Period;
  readonly anomalies?: boolean;
  readonly json?: boolean;
}

/** `maharat seed`: a synthetic set of all feeds, with the truth about it, in a folder. */
export const seed = new Command('seed')
  .description('Write a synthetic set of all fourteen feeds, with truth.json beside it.')
  .requiredOption('--out <dir>', 'folder to write into: new, empty, or holding a set to replace')
  .option('--persons <n>', 'persons in the population', countOption, 3000)
  .option('--months <m>', 'months, 60 at most, the last of them --end', monthsOption, 3)
  .option('--seed <s>', 'number the whole set follows from', seedOption, 7)
  .addOption(
    new Option('--dirt <level>', 'what is wrong with the files').choices(DIRT_LEVELS).default('usual'),
  )
  .option('--end <YYYY-MM>', 'last month', periodOption, '2026-09')
  .option('--anomalies', 'plant sudden shifts into the last month, for the watch to find')
  .option('--json', 'print the truth, and only that, on stdout')
  .action(run);

async function run({ out, json, ...settings }: Options): Promise<void> {
  const [{ makeSeed }, { ForeignFolder, removeFormerSet }] = await Promise.all([
    import('../../seeds/generator/make-seed.ts'),
    import('../../seeds/generator/former-set.ts'),
  ]);
  const folder = resolve(out);
  try {
    removeFormerSet(folder);
  } catch (error) {
    throw error instanceof ForeignFolder ? new UsageError(error.message) : error;
  }
  const truth = makeSeed({ ...settings, folder });
  if (json === true) process.stdout.write(`${JSON.stringify(truth)}\n`);
  else
    process.stderr.write(
      `${truth.submissions.length} files for ${truth.months[0]} to ${truth.months.at(-1)} in ${out}\n`,
    );
}

/** Five years are what indicators look back. */
const MOST_MONTHS = 60;

function monthsOption(value: string): number {
  const months = countOption(value);
  if (months <= MOST_MONTHS) return months;
  throw new InvalidArgumentError(`Give ${MOST_MONTHS} at most.`);
}

function seedOption(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError('Give a whole number from 0.');
}

if (import.meta.main) await seed.parseAsync();
