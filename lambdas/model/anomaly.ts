import { z } from 'zod';
import { Period } from './period.ts';
import { releaseWork } from './release-keys.ts';
import { FeedId } from './submission.ts';

/** What of a feed’s month does not follow from its history. */
export const AnomalyCode = z.enum([
  'anomaly.rows',
  'anomaly.share',
  'anomaly.wages',
  'anomaly.employer',
  'anomaly.titles',
]);
export type AnomalyCode = z.infer<typeof AnomalyCode>;

/** Which number it was found in. */
export const Aspect = z
  .enum(['rows', 'code', 'quantile', 'band', 'one', 'several', 'count', 'new'])
  .describe(
    'rows: of the feed; code: rows of a category; quantile, band: of amounts; one, several: rows of that many employers; ' +
      'count: distinct employers or titles; new: rows under titles that no earlier month has',
  );
export type Aspect = z.infer<typeof Aspect>;

/** A finding over a feed’s month, with its true numbers; for measure and protect alone. */
export const Anomaly = z.object({
  code: AnomalyCode,
  aspect: Aspect,
  feed: FeedId,
  period: Period,
  against: Period.describe('the month it is shown beside, the newest before it'),
  field: z.string().nullable(),
  category: z
    .string()
    .nullable()
    .describe(
      'code, “” for none; percent of the quantile; lowest amount of the band; null where there is none',
    ),
  before: z.number().describe('rows, distinct values, or an amount in minor units'),
  now: z.number(),
  wholeBefore: z.number().describe('rows that `before` is a part of, or itself'),
  wholeNow: z.number(),
  score: z.number().describe('how unusual: deviations of a normal distribution that are as rare'),
  seasons: z.boolean().describe('whether the same month of an earlier year was there to compare with'),
  more: z
    .int()
    .nonnegative()
    .describe('other categories, quantiles or employers of the field that moved too'),
  values: z.array(z.string()).describe('new titles or employers behind it, those with the most rows first'),
  members: z.array(z.object({ before: z.number(), now: z.number() })).describe('rows of each employer'),
});
export type Anomaly = z.infer<typeof Anomaly>;

/** How a feed was watched. */
export const WatchedFeed = z.object({
  feed: FeedId,
  period: Period,
  months: z.int().nonnegative().describe('months before it that it could be compared with'),
  standing: z
    .enum(['judged', 'without-year', 'short', 'no-profile'])
    .describe('without-year: seasons unknown; short: too few months to judge; no-profile: rows from before'),
  series: z.int().nonnegative().describe('numbers that were compared'),
});
export type WatchedFeed = z.infer<typeof WatchedFeed>;

/** Who is behind rows. */
export const Carriers = z.object({
  persons: z.int().nullable().describe('distinct; null where the feed is not about persons'),
  employers: z.int().nullable().describe('distinct; null where the feed names none'),
});
export type Carriers = z.infer<typeof Carriers>;

/** All that watching a release’s feeds came to, before disclosure control. */
export const MeasuredAnomalies = z.object({
  watched: z.array(WatchedFeed),
  anomalies: z.array(
    z.object({
      anomaly: Anomaly,
      carriers: z.object({ before: Carriers, now: Carriers }),
      titles: z.array(z.object({ title: z.string(), carriers: Carriers })),
    }),
  ),
});
export type MeasuredAnomalies = z.infer<typeof MeasuredAnomalies>;

/** A finding as it may be published: figures rounded or withheld, nobody and no employer to be told from it. */
export const ShownAnomaly = Anomaly.pick({
  code: true,
  aspect: true,
  feed: true,
  period: true,
  against: true,
  field: true,
  category: true,
  seasons: true,
  more: true,
}).extend({
  unit: z.enum(['percent', 'of-before', 'number']).describe('of-before: the month before is 100'),
  before: z.number().nullable().describe('null where it is withheld'),
  now: z.number().nullable(),
  rises: z.boolean(),
  score: z.int(),
  titles: z.array(z.string()).describe('new titles that enough persons and employers carry'),
});
export type ShownAnomaly = z.infer<typeof ShownAnomaly>;

/** What the data quality report shows of the watch. */
export const ShownAnomalies = z.object({
  watched: z.array(WatchedFeed),
  anomalies: z.array(ShownAnomaly).describe('the most unusual first'),
});
export type ShownAnomalies = z.infer<typeof ShownAnomalies>;

/** Object key of the findings of a release as measured, JSON MeasuredAnomalies; for protect alone. */
export function measuredAnomaliesKey(release: string): string {
  return `cells/${release}/anomalies.json`;
}

/** Object key of the findings that may be shown, JSON ShownAnomalies. */
export function anomaliesKey(release: string): string {
  return `${releaseWork(release)}/anomalies.json`;
}
