import { contractFeed } from '../contracts/contract.ts';
import { contracts } from '../contracts/index.ts';
import type { Period } from '../model/period.ts';
import type { SubmissionRecord } from '../model/submission.ts';
import type { Ledger } from '../stores/ledger.ts';

/**
 * Every closed submission up to a period, whether its rows stand or not, because the reports tell of each: by feed in
 * the order of the contracts, then by period and receipt.
 */
export async function toldSubmissions(ledger: Ledger, period: Period): Promise<SubmissionRecord[]> {
  const histories = await Promise.all(contracts.map((each) => ledger.history(contractFeed(each))));
  return histories.flatMap((history) =>
    history
      .filter((each) => each.period <= period && each.state !== 'received')
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .map(untallied),
  );
}

/** Without its measures: exact counts and sums by code are for the tolerances, and no report may show them. */
function untallied(record: SubmissionRecord): SubmissionRecord {
  return { ...record, measures: null };
}

function orderOf({ period, receivedAt, sha256, kind }: SubmissionRecord): string {
  return [period, receivedAt ?? '', sha256, kind].join('|');
}
