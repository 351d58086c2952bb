import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { styleText } from 'node:util';
import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { Period } from '../../lambdas/model/period.ts';
import type { Language } from '../../lambdas/page/language.ts';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';
import { BROKEN, FAILED, NOT_CLEAN, OK } from './exit-codes.ts';
import { localPseudonymKey } from './local-pseudonym-key.ts';
import { progressOn } from './progress.ts';
import { rejectedTarget } from './rejected-file.ts';
import { RUNS, runFolder } from './run-folder.ts';
import { say } from './say.ts';
import { UsageError } from './usage-error.ts';
import { type Checked, type Claim, validateFile } from './validate-file.ts';
import { ValidateProgress } from './validate-progress.ts';
import type { ValidateSummary } from './validate-summary.ts';
import { type Telling, validateText } from './validate-text.ts';

/** What `maharat validate` is asked for. */
export interface ValidateOptions {
  readonly feed: string;
  readonly period?: Period;
  readonly json?: true;
  readonly lang: Language | 'both';
  /** File that the rows which would be set aside are written to. */
  readonly rejected?: string;
  /** Folder of runs, whose imported taxonomy is asked. */
  readonly run?: string;
}

/** Does what `maharat validate` says, prints what would happen, and returns what the process is to end with. */
export async function executeValidate(file: string, options: ValidateOptions): Promise<number> {
  const path = resolve(file);
  const { claim, bytes } = await claimOf(path, options);
  const rejected = options.rejected === undefined ? null : await rejectedTarget(options.rejected);
  const run = await runFolder(options.run);
  const settings = {
    partBytes: DEFAULT_PART_BYTES,
    key: localPseudonymKey(undefined),
    now: () => new Date(),
  };
  const progress = new ValidateProgress(progressOn(process.stderr), bytes);
  let checked: Checked;
  try {
    checked = await validateFile(claim, { settings, progress, rejected, run });
  } catch (error) {
    say(error instanceof Error ? error.message : 'The check failed.');
    return BROKEN;
  }
  const { summary, written, taxonomy } = checked;
  process.stdout.write(
    options.json ? `${JSON.stringify(summary, null, 2)}\n` : validateText(summary, tellingOf(options)),
  );
  if (taxonomy !== null)
    say(`Titles and skills are coded by ${taxonomy.version}, as in ${options.run ?? RUNS}.`);
  if (rejected !== null) say(written ? `Rows set aside: ${rejected.path}` : NOTHING_ASIDE);
  return exitCodeOf(summary);
}

const NOTHING_ASIDE = 'No row would be set aside, so no file was written.';

/** Colours are for terminals, and for those who want them (https://no-color.org). */
function tellingOf({ lang }: ValidateOptions): Telling {
  return {
    languages: lang === 'both' ? ['en', 'ar'] : [lang],
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  };
}

async function claimOf(path: string, options: ValidateOptions): Promise<{ claim: Claim; bytes: number }> {
  const contract = contractFor(options.feed);
  if (contract === undefined) {
    throw new UsageError(
      `There is no feed ${options.feed}. Give one of ${contracts.map(contractFeed).join(', ')}.`,
    );
  }
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`There is no file ${path}.`);
  const { agency, feed } = contract;
  const period = options.period ?? periodOf(path) ?? new Date().toISOString().slice(0, 7);
  return { claim: { path, agency, feed, period }, bytes: found.size };
}

function periodOf(path: string): Period | undefined {
  return Period.safeParse(basename(dirname(path))).data;
}

function exitCodeOf({ state, rows, defects }: ValidateSummary): number {
  if (state === 'rejected' || state === 'held') return FAILED;
  const attention = defects.some(({ severity }) => severity !== 'fix');
  return attention || rows.quarantined > 0 ? NOT_CLEAN : OK;
}
