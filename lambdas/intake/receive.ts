import type { SubmissionRecord } from '../model/submission.ts';
import type { Ledger } from '../stores/ledger.ts';

/** A submission as the ledger has it, and whether there is anything to do. */
export interface Received {
  readonly record: SubmissionRecord;
  /** The same file was closed under the same rules before. */
  readonly known: boolean;
}

/**
 * Records a submission, once: the first received_at stays. A file that was closed under the same fingerprint is
 * known; under another it opens again, and so does a rejected one under another name, which may be what it lacked.
 *
 * ```
 * new ──────────────────────────────> received
 * received (left by a crash) ───────> received
 * closed, same fingerprint ─────────> known        closed, other fingerprint ──> received
 * ```
 */
export async function receive(ledger: Ledger, arrived: SubmissionRecord): Promise<Received> {
  const found = await ledger.receive(arrived);
  if (found.state === 'received' && found.fingerprint === arrived.fingerprint)
    return { record: found, known: false };
  const renamed = found.state === 'rejected' && found.file !== arrived.file;
  if (found.fingerprint === arrived.fingerprint && !renamed) return { record: found, known: true };
  const { file, landing } = renamed ? arrived : found;
  const record = { ...arrived, file, landing, receivedAt: found.receivedAt };
  await ledger.put(record);
  return { record, known: false };
}
