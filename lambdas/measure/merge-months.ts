import type { Engine } from '../engine/engine.ts';
import { literalList } from '../engine/sql.ts';
import type { BucketBatch } from '../model/bucket-batch.ts';
import type { Cell } from '../model/cell.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { UncodedTitle } from '../model/indicator.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { measurePartKey } from '../model/release-keys.ts';
import type { ReleasePlan } from '../model/release-plan.ts';
import type { Runtime } from '../stores/runtime.ts';
import { parseCategories } from './dimensions.ts';
import { EMPLOYER_ROWS, mergedJobs } from './employer-sql.ts';
import { expectMeasured } from './expect-measured.ts';
import { talliesOf } from './indicator.ts';
import { INDICATORS } from './indicator-catalogue.ts';
import { MERGED_BOUNDS, MERGED_COUNTS, MERGED_QUANTILES, MERGED_TITLES } from './merge-sql.ts';
import type { MonthCells } from './month-cells.ts';
import { AGGREGATE_NAMES } from './part-sql.ts';
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
  const parts = await expectMeasured(merge.runtime, merge);
  await viewParts(merge, parts);
  const { engine, runtime, plan, keys } = merge;
  const byMonth = Map.groupBy(
    [
      ...(await countCells(engine)),
      ...(await jobCells(engine)),
      ...(await quantileCells(engine)),
      ...(await boundCells(engine)),
    ],
    ({ reading, cell }) => `${reading} ${cell.period}`,
  );
  for (const { month, reading } of plan.measure) {
    const cells = (byMonth.get(`${reading} ${month}`) ?? []).map(({ cell }) => cell);
    await runtime.objects.write(keys.cells(readingNamed(reading), month), canonicalJson(cells));
  }
  if (!plan.titles) return;
  const titles = await engine.rows<UncodedTitle>(MERGED_TITLES);
  await runtime.objects.write(keys.titles, titles.map((title) => `${canonicalJson(title)}\n`).join(''));
}

/** @param parts of each batch */
async function viewParts(
  { engine, runtime, manifest, batches }: MonthsMerge,
  parts: readonly number[],
): Promise<void> {
  for (const aggregate of AGGREGATE_NAMES) {
    const files: string[] = [];
    for (const [at, batch] of batches.entries())
      for (let part = 0; part < (parts[at] ?? 0); part++) {
        const key = measurePartKey(manifest.id, batch, { aggregate, part });
        files.push(await runtime.objects.materialise(key, engine.scratch));
      }
    await engine.run(
      `CREATE VIEW ${aggregate} AS SELECT * FROM read_parquet(${literalList(files)}, hive_partitioning = false)`,
    );
  }
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

async function countCells(engine: Engine): Promise<MeasuredCell[]> {
  const tallies = new Map(INDICATORS.flatMap(talliesOf).map((named) => [named.id, named.tally]));
  const rows = await engine.rows<CountRow>(MERGED_COUNTS);
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
async function quantileCells(engine: Engine): Promise<MeasuredCell[]> {
  const rows = await engine.rows<QuantileRow>(MERGED_QUANTILES);
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
