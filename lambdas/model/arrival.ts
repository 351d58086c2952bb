import { compare } from './compare.ts';
import type { Period } from './period.ts';
import type { SubmissionRecord } from './submission.ts';

/** After every recorded time: a file whose arrival nobody recorded is taken for the newest. */
export const UNRECORDED = '9999';
const KIND_ORDER = { full: 0, supplement: 1, withdraw: 2 } as const;

/**
 * Order of arrival: by time received, then full files, supplements, withdrawals, then by file name; of files under one
 * name the one that the ledger met later.
 */
export function byArrival(a: SubmissionRecord, b: SubmissionRecord): number {
  return (
    compare(a.receivedAt ?? UNRECORDED, b.receivedAt ?? UNRECORDED) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    compare(a.file, b.file) ||
    a.revision - b.revision ||
    compare(a.sha256, b.sha256)
  );
}

/** Records by their period, the earliest first. */
export function byPeriod(records: readonly SubmissionRecord[]): Map<Period, SubmissionRecord[]> {
  const periods = new Map<Period, SubmissionRecord[]>();
  for (const record of records) {
    const list = periods.get(record.period) ?? [];
    list.push(record);
    periods.set(record.period, list);
  }
  return new Map([...periods].sort(([a], [b]) => compare(a, b)));
}
