import { monthsBetween, type Period } from '../model/period.ts';
import type { MonthPrint, ReleaseInput, ReleaseManifest } from '../model/release.ts';
import { inputOf, latestInputOf } from '../model/release-keys.ts';
import { MEASURED_FEEDS, type MeasuredFeed, type MeasuredTable } from './measured-feeds.ts';
import type { Reading } from './reading.ts';
import type { SourceTable } from './relation.ts';

/** The data of a feed that stand for a month of the series. */
export interface FeedMonth {
  readonly table: MeasuredTable;
  readonly month: Period;
  readonly input: ReleaseInput;
}

/**
 * What a reading reads of the months given: the persons' months and spells, the employers, and the data of its feeds by
 * table then month.
 */
export interface ReadingInputs {
  /** Months of the series that are read. */
  readonly seen: readonly Period[];
  readonly persons: readonly MonthPrint[];
  readonly employers: readonly MonthPrint[];
  readonly spells: readonly MonthPrint[];
  readonly feeds: readonly FeedMonth[];
}

/** What a reading reads to measure the months: of each source the months themselves and those within its reach. */
export function readingInputs(
  { reads, reach, ahead }: Pick<Reading, 'reads' | 'reach' | 'ahead'>,
  manifest: ReleaseManifest,
  months: readonly Period[],
): ReadingInputs {
  const within = (month: Period) =>
    months.some((target) => {
      const back = monthsBetween(month, target); // below zero for later months
      return back <= reach && -back <= ahead;
    });
  const seen = manifest.prints.filter(({ month }) => within(month));
  const tables = reads.filter(isFeed);
  return {
    seen: seen.map(({ month }) => month),
    persons: reads.includes('person_months') ? seen : [],
    employers: reads.includes('employers') ? seen : [],
    spells: reads.includes('spells') ? seen : [],
    feeds: tables.flatMap((table) => seen.flatMap(({ month }) => feedMonth(manifest, table, month) ?? [])),
  };
}

function isFeed(table: SourceTable): table is MeasuredTable {
  return table in MEASURED_FEEDS;
}

function feedMonth(manifest: ReleaseManifest, table: MeasuredTable, month: Period): FeedMonth | undefined {
  const { feed, takes }: MeasuredFeed = MEASURED_FEEDS[table];
  const input = takes === 'month' ? inputOf(manifest, feed, month) : latestInputOf(manifest, feed, month);
  return input && { table, month, input };
}
