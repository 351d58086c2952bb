import { messageOf } from '../../lambdas/contracts/defects.ts';
import { feedOf, type SubmissionRecord } from '../../lambdas/model/submission.ts';
import type { Ledger } from '../../lambdas/stores/ledger.ts';
import type { Submitted } from './submission-summaries.ts';

/** How a submission ended, as a progress line says it. */
export interface SubmissionEnd {
  /** The state; of one that another file replaced, with that file's name: `superseded by b.csv`. */
  readonly state: string;
  /** Why a file was held or rejected; null otherwise. */
  readonly why: string | null;
}

/** What the ledger says of the end of a submission; a file that it does not keep belongs to no feed. */
export async function endOf(
  ledger: Pick<Ledger, 'get' | 'history'>,
  { submission, state }: Pick<Submitted, 'submission' | 'state'>,
): Promise<SubmissionEnd> {
  const record = submission && (await ledger.get(submission));
  if (state === 'held' || state === 'rejected')
    return { state, why: reasonText(record ? record.reason : 'file.unknown-feed') };
  if (state !== 'superseded' || record === null) return { state, why: null };
  const by = (await ledger.history(feedOf(record))).find((other) => standsFor(other, record));
  return { state: by === undefined ? state : `${state} by ${by.file}`, why: null };
}

function standsFor({ kind, period, state }: SubmissionRecord, record: SubmissionRecord): boolean {
  return kind === 'full' && period === record.period && state === 'settled';
}

/** A reason as a person reads it, with its code. */
export function reasonText(reason: string | null): string {
  return reason === null ? 'no reason is recorded.' : `${messageOf(reason).en} (${reason})`;
}
