import type { Engine } from '../engine/engine.ts';
import type { BucketBatch } from '../model/bucket-batch.ts';
import type { Cell } from '../model/cell.ts';
import { compare } from '../model/compare.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { UncodedTitle } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { ReleaseManifest } from '../model/release.ts';
import type { ReleasePlan } from '../model/release-plan.ts';
import type { Runtime } from '../stores/runtime.ts';
import { parseCategories } from './dimensions.ts';
import { EMPLOYER_ROWS, mergedJobs } from './employer-sql.ts';
import { expectMeasured } from './expect-measured.ts';
import { talliesOf } from './indicator.ts';
import { INDICATORS } from './indicator-catalogue.ts';
import { MERGED_BOUNDS, MERGED_COUNTS, MERGED_QUANTILES, MERGED_TITLES } from './merge-sql.ts';
import { inSlices, monthSpans, narrowToMonths, type StoredParts, viewParts } from './merge-views.ts';
import type { MonthCells } from './month-cells.ts';
import { readingNamed, readingOf } from './reading.ts';

export interface MonthsMerge {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly manifest: ReleaseManifest;
  readonly plan: ReleasePlan;
  readonly batches: readonly BucketBatch[];
  readonly keys: MonthCells;
}

/**
 * Merges the parts of all batches and writes the cells of each month of the plan under the month's own key, also where
 * there are none. Throws, and keeps nothing, when a batch did not measure what is planned or the lake lacks rows.
 */
export async function mergeMonths(merge: MonthsMerge): Promise<void> {
  const { engine, runtime, manifest, plan, keys } = merge;
  const parts = await expectMeasured(runtime, merge);
  const stored = { engine, runtime, release: manifest.id, batches: merge.batches, parts };
  await viewParts(stored);
  const wanted = plan.measure.map(({ month }) => month);
  for (const months of monthSpans(wanted, stored)) {
    await narrowToMonths(engine, months);
    const byMonth = Map.groupBy(
      await cellsOf(stored, months),
      ({ reading, cell }) => `${reading} ${cell.period}`,
    );
    for (const { month, reading } of plan.measure) {
      if (!months.includes(month)) continue;
      const cells = (byMonth.get(`${reading} ${month}`) ?? []).map(({ cell }) => cell);
      await runtime.objects.write(keys.cells(readingNamed(reading), month), canonicalJson(cells));
    }
  }
  if (!plan.titles) return;
  const titles = await engine.rows<UncodedTitle>(MERGED_TITLES);
  await runtime.objects.write(keys.titles, titles.map((title) => `${canonicalJson(title)}\n`).join(''));
}

/** All cells of the months, in the order of indicators, months and categories within each kind. */
async function cellsOf(stored: StoredParts, months: readonly Period[]): Promise<MeasuredCell[]> {
  const counts = await inSlices<CountRow>(stored, months, { sql: MERGED_COUNTS, of: 'counts' });
  const quantiles = await inSlices<QuantileRow>(stored, months, { sql: MERGED_QUANTILES, of: 'employers' });
  return [
    ...countCells(counts.sort(byCell(({ indicator }) => indicator))),
    ...(await jobCells(stored.engine)),
    ...quantileCells(quantiles.sort(byCell(({ distribution }) => distribution))),
    ...(await boundCells(stored.engine)),
  ];
}

/** The order of the engine, whose texts compare by their bytes, whatever the slices were. */
function byCell<T extends { readonly month: string; readonly categories: string }>(name: (row: T) => string) {
  return (a: T, b: T) =>
    compare(name(a), name(b)) || compare(a.month, b.month) || compare(a.categories, b.categories);
}

/** A cell and the reading it was measured by. */
interface MeasuredCell {
  readonly reading: string;
  readonly cell: Cell;
}

interface CountRow {
  readonly indicator: string;
  readonly month: string;
  readonly categories: string;
  readonly value: string;
  readonly employers: number;
}

function countCells(rows: readonly CountRow[]): MeasuredCell[] {
  const tallies = new Map(INDICATORS.flatMap(talliesOf).map((named) => [named.id, named.tally]));
  return rows.flatMap(({ indicator, month, categories, value, employers }) => {
    const tally = tallies.get(indicator);
    if (tally === undefined) return [];
    const cell = {
      indicator,
      period: month,
      dimensions: parseCategories(categories),
      value: Number(value),
      persons: tally.persons ? Number(value) : null,
      employers: tally.employer === null ? null : employers,
    };
    return [{ reading: readingOf(tally.rows).name, cell }];
  });
}

interface JobsRow extends CountRow {
  readonly largest: number[];
}

async function jobCells(engine: Engine): Promise<MeasuredCell[]> {
  const rows = await engine.rows<JobsRow>(mergedJobs());
  return rows.map(({ indicator, month, categories, value, employers, largest }) => ({
    reading: readingOf(EMPLOYER_ROWS).name,
    cell: {
      indicator,
      period: month,
      dimensions: parseCategories(categories),
      value: Number(value),
      persons: Number(value),
      employers,
      largest,
    },
  }));
}

interface QuantileRow {
  readonly distribution: string;
  readonly month: string;
  readonly categories: string;
  readonly rows: number;
  readonly employers: number;
  readonly p1: number;
  readonly p2: number;
  readonly p3: number;
}

/** The quantiles of each indicator in its own tables; a distribution is measured over those of all its quantiles. */
function quantileCells(rows: readonly QuantileRow[]): MeasuredCell[] {
  return INDICATORS.flatMap(({ id, method, tables }) => {
    if (method.by !== 'quantile') return [];
    const { of, quarter } = method;
    const reading = readingOf(of.rows).name;
    const own = new Set(tables.map((table) => [...table].sort().join()));
    return rows.flatMap((row) => {
      const dimensions = parseCategories(row.categories);
      if (row.distribution !== of.id || !own.has(Object.keys(dimensions).sort().join())) return [];
      const behind = { persons: of.persons ? row.rows : null, employers: row.employers };
      const cell = { indicator: id, period: row.month, dimensions, value: row[`p${quarter}`], ...behind };
      return [{ reading, cell }];
    });
  });
}

interface BoundRow extends Pick<QuantileRow, 'distribution' | 'month' | 'rows' | 'employers'> {
  readonly least: number | null;
  readonly most: number | null;
}

/** The bounds of medians; a median that too many are not known for has none. */
async function boundCells(engine: Engine): Promise<MeasuredCell[]> {
  const rows = await engine.rows<BoundRow>(MERGED_BOUNDS);
  return INDICATORS.flatMap(({ id, method }) => {
    if (method.by !== 'median-bound') return [];
    const { of, side } = method;
    const reading = readingOf(of.rows).name;
    return rows.flatMap(({ distribution, month, rows: persons, employers, ...bound }) => {
      const value = bound[side];
      if (distribution !== of.id || value === null) return [];
      return [{ reading, cell: { indicator: id, period: month, dimensions: {}, value, persons, employers } }];
    });
  });
}
