import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { Period } from '../../lambdas/model/period.ts';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';
import { BROKEN, FAILED, NOT_CLEAN, OK } from './exit-codes.ts';
import { silentLog } from './json-log.ts';
import { localPseudonymKey } from './local-pseudonym-key.ts';
import { say } from './say.ts';
import { UsageError } from './usage-error.ts';
import { type Claim, validateFile } from './validate-file.ts';
import type { ValidateSummary } from './validate-summary.ts';
import { validateText } from './validate-text.ts';

/** What `maharat validate` is asked for. */
export interface ValidateOptions {
  readonly feed: string;
  readonly period?: Period;
  readonly json?: true;
}

/** Does what `maharat validate` says, prints what would happen, and returns what the process is to end with. */
export async function executeValidate(file: string, options: ValidateOptions): Promise<number> {
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
