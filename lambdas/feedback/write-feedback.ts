import { contractFeed } from '../contracts/contract.ts';
import type { SubmissionRecord } from '../model/submission.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { type Examples, exampleName } from './excerpt.ts';
import { FEEDBACK_FILES, feedbackFolder } from './feedback-folder.ts';
import { contractOf, type FeedbackSubject, NOTHING_REJECTED, reportOf } from './report-of.ts';
import { reportIn, writePage } from './write-page.ts';
import type { Rejected } from './write-rejected.ts';

/** What the caller knows already. */
export interface Known {
  /** What the quarantined rows came to, where they have just been written. */
  readonly rejected?: Rejected;
  /** The feed's submissions as they are decided; otherwise as the ledger has them. */
  readonly history?: readonly SubmissionRecord[];
}

/**
 * Writes what became of a submission where its sender may read it, and returns the object key prefix. Overwrites what was
 * said of the same bytes before, of which it keeps the examples of quarantined rows unless they are given.
 */
export async function writeFeedback(
  runtime: Pick<Runtime, 'objects' | 'ledger' | 'notices' | 'profile' | 'log'>,
  subject: FeedbackSubject,
  known: Known = {},
): Promise<string> {
  const { objects } = runtime;
  const folder = feedbackFolder(subject);
  const report = reportOf(subject, known.rejected ?? (await toldBefore(objects, folder, subject)));
  if (report.rejected === null) await objects.remove(`${folder}/rejected.`);
  await objects.write(`${folder}/${FEEDBACK_FILES.defects}`, `${JSON.stringify(report, null, 2)}\n`);
  await writePage(runtime, {
    subject,
    report,
    history: known.history ?? (await historyOf(runtime, subject)),
  });
  await tell(runtime, subject, folder);
  return folder;
}

/**
 * Tells the agency once the submission is closed. The feedback itself is what counts: where a notice cannot be handed over,
 * the log says so and the submission goes on.
 */
async function tell(
  { notices, log }: Pick<Runtime, 'notices' | 'log'>,
  { agency, feed, period, state }: FeedbackSubject,
  folder: string,
): Promise<void> {
  if (agency === null || feed === null || period === null || state === 'received') return;
  if (!folder.startsWith(`feedback/${agency}/`)) return;
  try {
    await notices.tell({ agency, feed, period, state, folder });
  } catch (error) {
    log('feedback', { untold: folder, error: error instanceof Error ? error.name : 'unknown' });
  }
}

async function historyOf(
  { ledger }: Pick<Runtime, 'ledger'>,
  subject: FeedbackSubject,
): Promise<readonly SubmissionRecord[]> {
  const contract = contractOf(subject);
  return contract === undefined ? [] : ledger.history(contractFeed(contract));
}

/** What was told of quarantined rows when they were counted, if that was under the same rules. */
async function toldBefore(
  objects: ObjectStore,
  folder: string,
  { rows, fingerprint }: FeedbackSubject,
): Promise<Rejected> {
  if (rows === null || rows.quarantined === 0) return NOTHING_REJECTED;
  const before = await reportIn(objects, folder);
  if (before === null || before.fingerprint !== fingerprint) return NOTHING_REJECTED;
  const examples: Examples = Object.fromEntries(
    before.defects.map((defect) => [exampleName(defect), defect.examples]),
  );
  return { files: before.rejected, examples };
}
