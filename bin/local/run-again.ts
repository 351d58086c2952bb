import { z } from 'zod';
import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { byArrival } from '../../lambdas/model/arrival.ts';
import { isTouched } from '../../lambdas/model/mappings.ts';
import {
  feedOf,
  RowCounts,
  SubmissionKey,
  type SubmissionRecord,
  SubmissionState,
} from '../../lambdas/model/submission.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import type { RunWorld } from './open-world.ts';
import type { Progress } from './progress.ts';
import { seconds } from './step-clock.ts';
import { UsageError } from './usage-error.ts';

/** A recorded submission that was taken through its flow again. */
export const RunAgain = SubmissionKey.extend({
  file: z.string().describe('file name as uploaded'),
  outcome: z
    .enum(['recomputed', 'known', 'missing'])
    .describe(
      'known: it would come to the same, so nothing was done; missing: its original bytes are kept no longer',
    ),
  state: SubmissionState.describe('by now'),
  rows: RowCounts.nullable().describe('by now; null where they were not counted'),
  seconds: z.number().nonnegative(),
});
export type RunAgain = z.infer<typeof RunAgain>;

/** What running submissions again works with. */
export interface AgainWorld {
  readonly world: Pick<RunWorld, 'runtime' | 'executions' | 'originalOf'>;
  readonly progress: Progress;
  /** Monotonic milliseconds. */
  readonly clock: () => number;
}

/**
 * Every submission, of all feeds, that a decision taken after it was cleansed says otherwise of, in order of arrival.
 */
export async function touchedSubmissions(
  runtime: Pick<Runtime, 'ledger' | 'reviews'>,
): Promise<SubmissionRecord[]> {
  const log = await runtime.reviews.mappings();
  if (log.length === 0) return [];
  const touched: SubmissionRecord[] = [];
  for (const feed of contracts.map(contractFeed)) {
    const asked = Map.groupBy(await runtime.reviews.asked(feed), ({ submission }) => nameOf(submission));
    if (asked.size === 0) continue;
    const history = await runtime.ledger.history(feed);
    touched.push(
      ...history
        .filter((record) => isTouched(log, record.mappings, asked.get(nameOf(record)) ?? []))
        .sort(byArrival),
    );
  }
  return touched;
}

/**
 * Takes recorded submissions through their flow again, one after the other, from the original bytes; those that would
 * come to the same are known to intake and stay as they are.
 */
export async function runAgain(again: AgainWorld, records: readonly SubmissionRecord[]): Promise<RunAgain[]> {
  const done: RunAgain[] = [];
  for (const [index, record] of records.entries()) {
    const name = `${index + 1}/${records.length} ${feedOf(record)} ${record.period} ${record.file}`;
    again.progress.working(name);
    const one = await oneAgain(again, record);
    again.progress.done(`${name} ${wordsOf(one)}`);
    done.push(one);
  }
  return done;
}

function wordsOf({ outcome, state, seconds: took }: RunAgain): string {
  if (outcome === 'missing') return 'is left as it is: its original bytes are kept no longer';
  if (outcome === 'known') return 'is unchanged: known';
  return `recomputed: ${state} in ${took.toFixed(1)} s`;
}

async function oneAgain({ world, clock }: AgainWorld, record: SubmissionRecord): Promise<RunAgain> {
  const began = clock();
  const landing = await world.originalOf(record);
  const outcome = landing === null ? 'missing' : await throughFlow(world, record, landing);
  const now = (await world.runtime.ledger.get(record)) ?? record;
  const { file, state, rows } = now;
  return {
    ...SubmissionKey.parse(record),
    file,
    outcome,
    state,
    rows,
    seconds: seconds(clock() - began),
  };
}

const Ended = z.object({
  outcome: z.enum(['cleanse', 'settle', 'stop']),
  submission: SubmissionKey.nullable().describe('the one that the bytes turned out to be'),
});

/** Takes one submission through its flow; `missing` where another file lies under its key by now. */
export async function throughFlow(
  { runtime, executions }: Pick<RunWorld, 'runtime' | 'executions'>,
  record: SubmissionRecord,
  landing: string,
): Promise<RunAgain['outcome']> {
  const output = await (await executions()).run({ landing, receivedAt: record.receivedAt });
  const { outcome, submission } = Ended.parse(output);
  if (submission?.sha256 !== record.sha256) return 'missing';
  if (outcome === 'cleanse') return 'recomputed';
  const now = await runtime.ledger.get(record);
  return now !== null && now.fingerprint !== record.fingerprint ? 'recomputed' : 'known';
}

/** Throws UsageError when submissions were pseudonymised under another key than the one that is used now. */
export async function requireKey(
  { runtime, deployed }: Pick<RunWorld, 'runtime' | 'deployed'>,
  records: readonly SubmissionRecord[],
): Promise<void> {
  const version = await runtime.pseudonymKeyVersion();
  const others = records.filter(
    (record) => record.pseudonymKeyVersion !== null && record.pseudonymKeyVersion !== version,
  );
  if (others.length === 0) return;
  const next = deployed
    ? 'Take all files through the new key first, feed by feed: maharat replay … --new-key.'
    : 'Set MAHARAT_PSEUDONYM_KEY to the key of the run, then try again.';
  throw new UsageError(
    `These files were pseudonymised under the key ${others[0]?.pseudonymKeyVersion}, and this one is ${version}. ${next}`,
  );
}

function nameOf(key: SubmissionKey): string {
  return [key.period, key.kind, key.sha256].join(' ');
}
