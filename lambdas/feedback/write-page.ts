import type { Period } from '../model/period.ts';
import type { SubmissionRecord } from '../model/submission.ts';
import { ObjectMissing, type ObjectStore, readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { DefectsReport } from './defects-report.ts';
import { FEEDBACK_FILES, feedbackFolder } from './feedback-folder.ts';
import { summaryPage } from './page/summary-page.ts';
import type { FeedbackSubject } from './report-of.ts';
import { isShown, trendOf } from './trend.ts';

/** The report in a feedback folder; null where there is none, or one of an older shape. */
export async function reportIn(objects: ObjectStore, folder: string): Promise<DefectsReport | null> {
  try {
    return (
      DefectsReport.safeParse(await readJson(objects, `${folder}/${FEEDBACK_FILES.defects}`)).data ?? null
    );
  } catch (error) {
    if (error instanceof ObjectMissing) return null;
    throw error;
  }
}

/** What pages are written with. */
type PageRuntime = Pick<Runtime, 'objects' | 'profile'>;

/** A report, whose it is, and the feed's submissions beside which it is shown. */
export interface PageCase {
  readonly subject: FeedbackSubject;
  readonly report: DefectsReport;
  readonly history: readonly SubmissionRecord[];
}

/** Writes the page of a report beside it. */
export async function writePage(
  { objects, profile }: PageRuntime,
  { subject, report, history }: PageCase,
): Promise<void> {
  const page = summaryPage(report, trendOf(history, subject), profile);
  await objects.write(`${feedbackFolder(subject)}/${FEEDBACK_FILES.page}`, page);
}

/** What a settlement changes, and the feed's submissions as they then are. */
export interface TrendChange {
  /** Periods whose standing file may be another one than before. */
  readonly periods: readonly Period[];
  readonly history: readonly SubmissionRecord[];
}

/**
 * Writes the pages anew whose trend shows one of the periods: files may arrive in any order. Their reports are left as
 * they are; where one changes meanwhile its page is written again.
 */
export async function refreshTrends(runtime: PageRuntime, { periods, history }: TrendChange): Promise<void> {
  for (const subject of history) {
    if (!periods.some((period) => isShown(history, period, subject.period))) continue;
    const folder = feedbackFolder(subject);
    let report = await reportIn(runtime.objects, folder);
    for (let written: string | null = null; report !== null && written !== JSON.stringify(report); ) {
      written = JSON.stringify(report);
      await writePage(runtime, { subject, report, history });
      report = await reportIn(runtime.objects, folder);
    }
  }
}
