import { z } from 'zod';
import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { byArrival } from '../../lambdas/model/arrival.ts';
import { compare } from '../../lambdas/model/compare.ts';
import { Period } from '../../lambdas/model/period.ts';
import { FeedId } from '../../lambdas/model/submission.ts';
import { NOT_CLEAN, OK } from './exit-codes.ts';
import { progressOn } from './progress.ts';
import { againText } from './review/review-text.ts';
import { openRunFolder, type RunFolderOptions } from './review/review-world.ts';
import { RunAgain, requireKey, runAgain } from './run-again.ts';
import { UsageError } from './usage-error.ts';

/** What `maharat replay` is asked for. */
export interface ReplayOptions extends RunFolderOptions {
  readonly feed: string;
  readonly from: Period;
  readonly to: Period;
  readonly newKey?: true;
}

/** The output of `maharat replay --json`. */
export const ReplaySummary = z.object({
  feed: FeedId,
  from: Period,
  to: Period,
  submissions: z.array(RunAgain).describe('in order of period and arrival'),
});
export type ReplaySummary = z.infer<typeof ReplaySummary>;

/** Does what `maharat replay` says, prints what came of it, and returns what the process is to end with. */
export async function executeReplay(options: ReplayOptions): Promise<number> {
  const { feed, from, to } = options;
  if (contractFor(feed) === undefined)
    throw new UsageError(`There is no feed ${feed}. Give one of ${contracts.map(contractFeed).join(', ')}.`);
  if (from > to)
    throw new UsageError(`--from ${from} is later than --to ${to}. Give the earlier month first.`);
  const world = await openRunFolder(options);
  try {
    const { runtime } = world;
    const history = await runtime.ledger.history(feed);
    const wanted = history.filter(({ period }) => period >= from && period <= to);
    const records = wanted.sort((a, b) => compare(a.period, b.period) || byArrival(a, b));
    if (options.newKey !== true) await requireKey(world, records);
    const progress = progressOn(process.stderr);
    const again = { world, progress, clock: () => performance.now() };
    const summary: ReplaySummary = { feed, from, to, submissions: await runAgain(again, records) };
    await world.copyOut();
    process.stdout.write(options.json ? `${JSON.stringify(summary, null, 2)}\n` : replayText(summary));
    return summary.submissions.some(({ outcome }) => outcome === 'missing') ? NOT_CLEAN : OK;
  } finally {
    await world.close();
  }
}

function replayText({ feed, from, to, submissions }: ReplaySummary): string {
  if (submissions.length === 0) return `No file of ${feed} is recorded from ${from} to ${to}.\n`;
  const known = submissions.filter(({ outcome }) => outcome === 'known').length;
  const recomputed = submissions.filter(({ outcome }) => outcome === 'recomputed').length;
  return `${againText(submissions)}${recomputed} recomputed, ${known} known and unchanged\n`;
}
