import { ObjectMissing, type ObjectStore, readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { DefectsReport } from './defects-report.ts';
import { type Examples, exampleName } from './excerpt.ts';
import { FEEDBACK_FILES, feedbackFolder } from './feedback-folder.ts';
import { type FeedbackSubject, NOTHING_REJECTED, reportOf } from './report-of.ts';
import type { Rejected } from './write-rejected.ts';

/**
 * Writes what became of a submission where its sender may read it, and returns the object key prefix. Overwrites what was
 * said of the same bytes before, of which it keeps the examples of quarantined rows unless they are given.
 */
export async function writeFeedback(
  runtime: Pick<Runtime, 'objects'>,
  subject: FeedbackSubject,
  rejected?: Rejected,
): Promise<string> {
  const { objects } = runtime;
  const folder = feedbackFolder(subject);
  const report = reportOf(subject, rejected ?? (await toldBefore(objects, folder, subject)));
  if (report.rejected === null) await objects.remove(`${folder}/rejected.`);
  await objects.write(`${folder}/${FEEDBACK_FILES.defects}`, `${JSON.stringify(report, null, 2)}\n`);
  return folder;
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

/** The report in a feedback folder; null where there is none, or one of an older shape. */
async function reportIn(objects: ObjectStore, folder: string): Promise<DefectsReport | null> {
  try {
    return (
      DefectsReport.safeParse(await readJson(objects, `${folder}/${FEEDBACK_FILES.defects}`)).data ?? null
    );
  } catch (error) {
    if (error instanceof ObjectMissing) return null;
    throw error;
  }
}
