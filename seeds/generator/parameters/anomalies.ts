import type { FeedId } from '../../../lambdas/model/submission.ts';

/** What goes wrong in one feed and month, as the watch should name it. */
export type PlantedAnomaly = {
  readonly feed: FeedId;
  /** Share of the rows it comes to that it happens to. */
  readonly share: number;
} & (
  | { readonly code: 'anomaly.share'; readonly field: string; readonly from: string; readonly to: string }
  | { readonly code: 'anomaly.wages'; readonly fields: readonly string[]; readonly factor: number }
  | { readonly code: 'anomaly.employer'; readonly field: string; readonly employer: string }
  | { readonly code: 'anomaly.titles'; readonly title: string }
  | { readonly code: 'anomaly.rows' }
);

/**
 * Shifts of the last month that keep to every tolerance, and that no life explains: a nationality written for another,
 * allowances added to pay, an employer whose rows did not come, a title nobody had before, rows that were left out.
 */
export const anomalies: readonly PlantedAnomaly[] = [
  { code: 'anomaly.share', feed: 'lmra/permits', share: 0.3, field: 'nationality', from: 'IND', to: 'NPL' },
  { code: 'anomaly.wages', feed: 'mofne/payroll', share: 1, fields: ['gross', 'net'], factor: 1.2 },
  {
    code: 'anomaly.employer',
    feed: 'sio/contributions',
    share: 1,
    field: 'employer_number',
    employer: 'G9001',
  },
  {
    code: 'anomaly.titles',
    feed: 'csb/workforce',
    share: 0.15,
    title: 'منسق خدمات التوصيل بالطائرات المسيرة',
  },
  { code: 'anomaly.rows', feed: 'tamkeen/training', share: 0.2 },
];
