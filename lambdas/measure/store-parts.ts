import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import type { BucketBatch } from '../model/bucket-batch.ts';
import { measurePartKey } from '../model/release-keys.ts';
import type { Runtime } from '../stores/runtime.ts';
import { AGGREGATE_NAMES, AGGREGATES, PART_ORDER } from './part-sql.ts';

export interface Parts {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly release: string;
  readonly batch: BucketBatch;
}

/** For each row of a batch's month: rows and employers above which parts are stored, so that their order fits in memory. */
const HELD_A_ROW = 8;

/** Empty tables `part_<aggregate>`. */
export async function emptyParts({ engine }: Pick<Parts, 'engine'>): Promise<void> {
  for (const aggregate of AGGREGATE_NAMES)
    await engine.run(`CREATE OR REPLACE TABLE part_${aggregate} (${AGGREGATES[aggregate]})`);
}

/** Rows and employers that are ordered at once. */
export function roomOf({ runtime }: Pick<Parts, 'runtime'>): number {
  return HELD_A_ROW * runtime.batchRows;
}

/** Whether the tables hold as much as is to be ordered at once. */
export async function areFull(parts: Pick<Parts, 'engine' | 'runtime'>): Promise<boolean> {
  const [held] = await parts.engine.rows<{ full: boolean }>(
    `SELECT (SELECT count(*) + coalesce(sum(len(employers)), 0) FROM part_counts)
      + (SELECT coalesce(sum(len(employers)), 0) FROM part_employers)
      + (SELECT count(*) FROM part_histograms) > ${roomOf(parts)} AS full`,
  );
  return held?.full ?? false;
}

/** Stores what the tables hold as the batch's parts of a number, each in a total order. */
export async function storeParts({ engine, runtime, release, batch }: Parts, part: number): Promise<void> {
  for (const aggregate of AGGREGATE_NAMES) {
    const file = join(engine.scratch, `${aggregate}.parquet`);
    await engine.copyOrdered(`SELECT * FROM part_${aggregate} ORDER BY ${PART_ORDER[aggregate]}`, file);
    await runtime.objects.upload(measurePartKey(release, batch, { aggregate, part }), file);
  }
}
