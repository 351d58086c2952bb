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

/** A month that a range is made of: its number, and the rows or amounts that this is a part of. */
export const ComparedMonth = z.object({ period: Period, number: z.number(), whole: z.number() });
export type ComparedMonth = z.infer<typeof ComparedMonth>;

/** What one comparison would have a number in, and the months it is with, the one that the number moved from first. */
export const UsualRange = z.object({ low: z.number(), high: z.number(), months: z.array(ComparedMonth) });
export type UsualRange = z.infer<typeof UsualRange>;

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
  usual: z
    .array(UsualRange)
    .describe(
      'what its history would have `now` in: the limits it was judged against, which overlap; none of several employers, ' +
        'each of which has its own',
    ),
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

/** What findings have to do with each other: those that one cause shows in stand together. */
export const Together = z.object({
  seenIn: z.array(FeedId).describe('other feeds that the same movement shows in, said of the first of them'),
  follows: z.boolean().describe('whether it is the movement of the last one above it that does not follow'),
});
export type Together = z.infer<typeof Together>;

/** All that watching a release’s feeds came to, before disclosure control. */
export const MeasuredAnomalies = z.object({
  watched: z.array(WatchedFeed),
  anomalies: z.array(
    z.object({
      anomaly: Anomaly,
      carriers: z.object({
        before: Carriers,
        now: Carriers,
        usual: z
          .array(Carriers.extend({ period: Period }))
          .describe('of every month that `usual` is made of'),
      }),
      titles: z.array(z.object({ title: z.string(), carriers: Carriers })),
      registrations: z
        .array(z.string())
        .describe('commercial registrations of the employers that it is about, where the feed gives them'),
      ...Together.shape,
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
  usual: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .describe('what its history would have `now` in; null where it is withheld, or there is none'),
  rises: z.boolean(),
  score: z.int(),
  titles: z.array(z.string()).describe('new titles that enough persons and employers carry'),
  ...Together.shape,
});
export type ShownAnomaly = z.infer<typeof ShownAnomaly>;

/** What the data quality report shows of the watch. */
export const ShownAnomalies = z.object({
  watched: z.array(WatchedFeed),
  anomalies: z.array(ShownAnomaly).describe('the most unusual first, behind it those of the same cause'),
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
