import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { releaseWork } from './release-keys.ts';
import { FeedId } from './submission.ts';

/** What an indicator is, for readers: written beside the cells of a release and shown next to every figure. */
export const IndicatorDefinition = z.object({
  id: z.string().describe('kebab-case, file name of the indicator'),
  title: Bilingual,
  definition: Bilingual.describe('what is counted, and on which day'),
  formula: Bilingual.describe('how a figure comes about, in one line'),
  source: Bilingual.nullable().describe('the standard or paper it follows; null where it is the house’s own'),
  caveats: z.array(Bilingual).describe('what to keep in mind when quoting it'),
  unit: z.enum([
    'persons',
    'currency',
    'vacancies',
    'positions',
    'jobs',
    'employers',
    'services',
    'transactions',
    'institutions',
    'cases',
    'percent',
    'days',
    'months',
    'points',
    'vacancies-per-jobseeker',
    'cases-per-thousand',
  ]),
  kind: z
    .enum(['person', 'employer', 'study', 'derived'])
    .describe('person: parts by person bucket; derived: made of published parts after disclosure control'),
  tables: z
    .array(z.array(z.string()).max(3))
    .describe('the dimension sets it may appear in; [] is the total'),
  feeds: z.array(FeedId).describe('the feeds its figures come from'),
});
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

/** Object key of the indicator definitions of a release: a JSON array of IndicatorDefinition, by id. */
export function indicatorsKey(release: string): string {
  return `${releaseWork(release)}/indicators.json`;
}

/** A job title without a code, and the persons who carry it. */
export const UncodedTitle = z.object({ title: z.string(), persons: z.int().describe('distinct persons') });
export type UncodedTitle = z.infer<typeof UncodedTitle>;

/** Object key of all uncoded titles of a release as measured, JSON lines of UncodedTitle; for protect alone. */
export function measuredTitlesKey(release: string): string {
  return `cells/${release}/uncoded-titles.ndjson`;
}

/** Object key of the uncoded titles that may be shown, counts rounded: a JSON array of UncodedTitle, most carried first. */
export function uncodedTitlesKey(release: string): string {
  return `${releaseWork(release)}/uncoded-titles.json`;
}
