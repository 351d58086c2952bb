import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { Period } from '../../lambdas/model/period.ts';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';
import { BROKEN, FAILED, NOT_CLEAN, OK } from '../local/exit-codes.ts';
import { silentLog } from '../local/json-log.ts';
import { localPseudonymKey } from '../local/local-pseudonym-key.ts';
import { periodOption } from '../local/option-values.ts';
import { say } from '../local/say.ts';
import { UsageError } from '../local/usage-error.ts';
import { type Claim, validateFile } from '../local/validate-file.ts';
import type { ValidateSummary } from '../local/validate-summary.ts';
import { validateText } from '../local/validate-text.ts';

interface ValidateOptions {
  readonly feed: string;
  readonly period?: Period;
  readonly json?: true;
}

const NOTES = `
Nothing is kept: the file stays as it is, and what is made of it is deleted.
Ends with 0 when the file is clean (corrections alone included); 1 when a row would be quarantined or there is a warning;
2 when the file would be rejected or held; 64 for a wrong command line; 70 when the check itself failed.`;

/** `maharat validate`: what would happen to a file. */
export const validate = new Command('validate')
  .description('Say what would happen to a file if it were submitted, without keeping anything.')
  .argument('<file>', 'the file, as it would be uploaded')
  .requiredOption('--feed <agency/feed>', 'the feed it is of, such as sio/contributions')
  .option(
    '--period <YYYY-MM>',
    "its reference period (that of the file's folder, else this month)",
    periodOption,
  )
  .option('--json', 'print the outcome as JSON, and only that, on stdout')
  .addHelpText('after', NOTES)
  .action(async (file: string, options: ValidateOptions) => {
    process.exitCode = await execute(file, options);
  });

async function execute(file: string, options: ValidateOptions): Promise<number> {
  const claim = await claimOf(resolve(file), options);
  const key = localPseudonymKey(undefined);
  const settings = { partBytes: DEFAULT_PART_BYTES, key, log: silentLog, now: () => new Date() };
  let summary: ValidateSummary;
  try {
    summary = await validateFile(claim, settings);
  } catch (error) {
    say(error instanceof Error ? error.message : 'The check failed.');
    return BROKEN;
  }
  process.stdout.write(options.json ? `${JSON.stringify(summary, null, 2)}\n` : validateText(summary));
  return exitCodeOf(summary);
}

async function claimOf(path: string, options: ValidateOptions): Promise<Claim> {
  const contract = contractFor(options.feed);
  if (contract === undefined) {
    throw new UsageError(
      `There is no feed ${options.feed}. Give one of ${contracts.map(contractFeed).join(', ')}.`,
    );
  }
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`There is no file ${path}.`);
  const { agency, feed } = contract;
  return {
    path,
    agency,
    feed,
    period: options.period ?? periodOf(path) ?? new Date().toISOString().slice(0, 7),
  };
}

function periodOf(path: string): Period | undefined {
  return Period.safeParse(basename(dirname(path))).data;
}

function exitCodeOf({ state, rows, defects }: ValidateSummary): number {
  if (state === 'rejected' || state === 'held') return FAILED;
  const attention = defects.some(({ severity }) => severity !== 'fix');
  return attention || rows.quarantined > 0 ? NOT_CLEAN : OK;
}
