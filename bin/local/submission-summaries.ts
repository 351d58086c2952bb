import { compare } from '../../lambdas/model/compare.ts';
import type { SubmissionKey, SubmissionRecord, SubmissionState } from '../../lambdas/model/submission.ts';
import type { Ledger } from '../../lambdas/stores/ledger.ts';
import type { InboxFile } from './inbox.ts';
import type { SubmissionSummary } from './run-summary.ts';

/** A file whose flow has ended. */
export interface Submitted {
  readonly file: InboxFile;
  readonly sha256: string;
  /** Null where its key names no feed. */
  readonly submission: SubmissionKey | null;
  readonly state: SubmissionState;
  readonly seconds: number;
}

const NO_ROWS = { read: 0, accepted: 0, quarantined: 0, duplicate: 0 };

/**
 * What the ledger says of each file by now: a later file may have superseded or withdrawn an earlier one. A file
 * the ledger does not keep belongs to no feed.
 */
export async function summarise(
  ledger: Ledger,
  submitted: readonly Submitted[],
): Promise<SubmissionSummary[]> {
  return Promise.all(
    submitted.map(async ({ file, sha256, submission, state, seconds }) => {
      const record = submission && (await ledger.get(submission));
      const { agency, feed, period } = file;
      const found = record
        ? { state: record.state, rows: record.rows ?? NO_ROWS, defects: defectCounts(record) }
        : { state, rows: NO_ROWS, defects: { 'file.unknown-feed': 1 } };
      return { agency, feed, period, file: file.file, sha256, ...found, seconds };
    }),
  );
}

/** Counts by code over all fields, in code-point order; the reason of a halt or hold counts once where no finding has it. */
export function defectCounts(record: Pick<SubmissionRecord, 'findings' | 'reason'>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { code, count } of record.findings) counts.set(code, (counts.get(code) ?? 0) + count);
  if (record.reason !== null && !counts.has(record.reason)) counts.set(record.reason, 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)));
}
