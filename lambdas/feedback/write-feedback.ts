import { messageOf, severityOf } from '../contracts/defects.ts';
import type { Finding, SubmissionKind, SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { FEEDBACK_FILES, feedbackFolder } from './feedback-folder.ts';

/** A submission as its sender is told of it; agency, feed and period are null where the upload named none. */
export type FeedbackSubject = Pick<
  SubmissionRecord,
  'file' | 'sha256' | 'state' | 'reason' | 'rows' | 'findings'
> & { readonly [name in 'agency' | 'feed' | 'period']: string | null } & { readonly kind?: SubmissionKind };

const NO_ROWS = { read: 0, accepted: 0, quarantined: 0, duplicate: 0 };

/**
 * Writes what became of a submission, with a message in both languages for each finding, where its sender may
 * read it, and returns the object key prefix. Overwrites what was said of the same bytes before.
 */
export async function writeFeedback(
  runtime: Pick<Runtime, 'objects'>,
  subject: FeedbackSubject,
): Promise<string> {
  const folder = feedbackFolder(subject);
  const { agency, feed, period, file, sha256, state } = subject;
  const defects = reported(subject).map((finding) => ({ ...finding, message: messageOf(finding.code) }));
  const feedback = { agency, feed, period, file, sha256, state, rows: subject.rows ?? NO_ROWS, defects };
  await runtime.objects.write(
    `${folder}/${FEEDBACK_FILES.defects}`,
    `${JSON.stringify(feedback, null, 2)}\n`,
  );
  return folder;
}

/** The findings, and the reason of a hold, which is about the file among others and so not among its findings. */
function reported({ findings, reason }: FeedbackSubject): Finding[] {
  if (reason === null || findings.some((finding) => finding.code === reason)) return [...findings];
  return [{ code: reason, severity: severityOf(reason), field: null, count: 1, rows: [] }, ...findings];
}
