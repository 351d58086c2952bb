import type { Engine } from '../engine/engine.ts';
import { literal, literalList } from '../engine/sql.ts';
import type { BucketBatch } from '../model/bucket-batch.ts';
import type { Period } from '../model/period.ts';
import { measurePartKey } from '../model/release-keys.ts';
import type { Runtime } from '../stores/runtime.ts';
import { AGGREGATE_NAMES, type Aggregate } from './part-sql.ts';

/** The parts that are merged. */
export interface StoredParts {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly release: string;
  readonly batches: readonly BucketBatch[];
  /** How many parts each batch stored. */
  readonly parts: readonly number[];
}

/** Columns that name a cell, of aggregates whose cells hold lists of employers, or are merged with such. */
const CELL: Readonly<Partial<Record<Aggregate, string>>> = {
  counts: 'indicator, month, categories',
  employers: 'distribution, month, categories',
  histograms: 'distribution, month, categories',
};

/** For each row of a batch's month: employers of cells, over all batches, that are told apart at once. */
const EMPLOYERS_A_ROW = 8;

/** Views `all_<aggregate>` of every part. */
export async function viewParts({ engine, runtime, release, batches, parts }: StoredParts): Promise<void> {
  for (const aggregate of AGGREGATE_NAMES) {
    const files: string[] = [];
    for (const [at, batch] of batches.entries())
      for (let part = 0; part < (parts[at] ?? 0); part++) {
        const key = measurePartKey(release, batch, { aggregate, part });
        files.push(await runtime.objects.materialise(key, engine.scratch));
      }
    await engine.run(
      `CREATE VIEW all_${aggregate} AS SELECT * FROM read_parquet(${literalList(files)}, hive_partitioning = false)`,
    );
    await engine.run(`CREATE VIEW ${aggregate} AS SELECT * FROM all_${aggregate}`);
  }
}

/** The months in spans: all at once where each batch's parts fit into one, else each alone. */
export function monthSpans(months: readonly Period[], { parts }: Pick<StoredParts, 'parts'>): Period[][] {
  const distinct = [...new Set(months)].sort();
  return parts.every((each) => each === 1) ? [distinct] : distinct.map((month) => [month]);
}

/** Makes the views of the aggregates those of some months; their titles have none. */
export async function narrowToMonths(engine: Engine, months: readonly Period[]): Promise<void> {
  for (const aggregate of AGGREGATE_NAMES)
    if (aggregate !== 'titles') await narrow(engine, aggregate, months);
}

async function narrow(
  engine: Engine,
  aggregate: string,
  months: readonly Period[],
  also = 'true',
): Promise<void> {
  await engine.run(`CREATE OR REPLACE VIEW ${aggregate} AS SELECT * FROM all_${aggregate}
    WHERE month IN (${months.map(literal).join(', ')}) AND ${also}`);
}

/**
 * The rows of a query over cells in slices of the cells, each with about as many employers as can be told apart in memory;
 * a cell lies in one slice. The views of the aggregates are of the months that are merged, and are so again afterwards.
 */
export async function inSlices<T>(
  { engine, runtime }: Pick<StoredParts, 'engine' | 'runtime'>,
  months: readonly Period[],
  { sql, of }: { readonly sql: string; readonly of: 'counts' | 'employers' },
): Promise<T[]> {
  const [held] = await engine.rows<{ employers: number }>(
    `SELECT coalesce(sum(len(employers)), 0)::DOUBLE AS employers FROM ${of}`,
  );
  const slices = Math.ceil((held?.employers ?? 0) / (EMPLOYERS_A_ROW * runtime.batchRows));
  if (slices <= 1) return engine.rows<T>(sql);
  const rows: T[] = [];
  for (let slice = 0; slice < slices; slice++) {
    for (const [aggregate, cell] of Object.entries(CELL))
      await narrow(engine, aggregate, months, `hash(${cell}) % ${slices} = ${slice}`);
    for (const row of await engine.rows<T>(sql)) rows.push(row);
  }
  await narrowToMonths(engine, months);
  return rows;
}
