import { resolve } from 'node:path';
import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Period } from '../../lambdas/model/period.ts';
import { DIRT_LEVELS, type Dirt } from '../../seeds/generator/dirt/dirt-level.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';

interface Options {
  readonly out: string;
  readonly persons: number;
  readonly months: number;
  readonly seed: number;
  readonly dirt: Dirt;
  readonly end: Period;
  readonly json?: boolean;
}

/** `maharat seed`: writes a synthetic set of all feeds, with the truth about it, into a folder. */
export const seed = new Command('seed')
  .description('write a synthetic set of all fourteen feeds, with truth.json beside it')
  .requiredOption('--out <dir>', 'folder to write into')
  .option('--persons <n>', 'persons in the population', wholeFrom(1), 3000)
  .option('--months <m>', 'months, the last of them --end', wholeFrom(1), 3)
  .option('--seed <s>', 'number the whole set follows from', wholeFrom(0), 7)
  .addOption(
    new Option('--dirt <level>', 'what is wrong with the files').choices(DIRT_LEVELS).default('usual'),
  )
  .option('--end <YYYY-MM>', 'last month', period, '2026-09')
  .option('--json', 'print the truth as JSON on stdout')
  .action(run);

function run({ out, json, ...settings }: Options): void {
  const truth = makeSeed({ ...settings, folder: resolve(out) });
  if (json === true) process.stdout.write(`${JSON.stringify(truth)}\n`);
  else process.stdout.write(`${truth.submissions.length} files for ${truth.months.join(', ')} in ${out}\n`);
}

function wholeFrom(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`A whole number from ${least}.`);
    return number;
  };
}

function period(text: string): Period {
  const parsed = Period.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('A month as YYYY-MM.');
  return parsed.data;
}

if (import.meta.main) seed.parse();
