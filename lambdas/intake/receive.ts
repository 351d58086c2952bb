import { feedOf, type SubmissionRecord } from '../model/submission.ts';
import type { Ledger } from '../stores/ledger.ts';

/** A submission as the ledger has it, and whether there is anything to do. */
export interface Received {
  readonly record: SubmissionRecord;
  /** The same file was closed before, under rules that give the same. */
  readonly known: boolean;
}

/**
 * Records a submission, once: the first received_at stays. A closed submission is known while it `isCurrent`, so
 * that it would come to the same again; otherwise it opens again, with the reason somebody gave to let it stand, and
 * so does a rejected one under another name, which may be what it lacked.
 *
 * ```
 * new ──────────────────────────────> received
 * received (left by a crash) ───────> received
 * closed, current ──────────────────> known        closed, not current ──> received
 * ```
 */
export async function receive(
  ledger: Ledger,
  arrived: SubmissionRecord,
  isCurrent: (found: SubmissionRecord) => Promise<boolean>,
): Promise<Received> {
  const found = await ledger.receive({ ...arrived, revision: await revisionOf(ledger, arrived) });
  if (found.state === 'received' && found.fingerprint === arrived.fingerprint)
    return { record: found, known: false };
  const renamed = found.state === 'rejected' && found.file !== arrived.file;
  if (found.state !== 'received' && !renamed && (await isCurrent(found)))
    return { record: found, known: true };
  const { file, landing } = renamed ? arrived : found;
  const { receivedAt, revision, override } = found;
  const record = { ...arrived, file, landing, receivedAt, revision, override };
  await ledger.put(record);
  return { record, known: false };
}

/** Which file of its name this is, counted from 0; kept with the first record of it, like received_at. */
async function revisionOf(ledger: Ledger, arrived: SubmissionRecord): Promise<number> {
  const history = await ledger.history(feedOf(arrived));
  return history.filter(
    ({ period, kind, file, sha256 }) =>
      period === arrived.period &&
      kind === arrived.kind &&
      file === arrived.file &&
      sha256 !== arrived.sha256,
  ).length;
}
