import { join } from 'node:path';
import { z } from 'zod';
import { type Contract, lakeFields } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { literalList } from '../engine/sql.ts';
import { MonthlyProfile, NO_PROFILE } from '../model/monthly-profile.ts';
import { Measures, TitledRows } from '../model/submission.ts';
import { type CleanRows, ROWS_AT_ONCE } from './clean-rows.ts';
import { countTitled, noneTitled } from './count-titled.ts';
import { measureRows, NO_MEASURES } from './measure-rows.ts';
import { profileRows } from './profile-rows.ts';

/** What the accepted rows came to. */
export const Accepted = z.object({
  measures: Measures,
  filled: z.record(z.string(), z.int().nonnegative()).describe('accepted rows with a value, by field'),
  profile: MonthlyProfile,
  titled: TitledRows.nullable().describe('by digits of the code of their job title; null without titles'),
});
export type Accepted = z.infer<typeof Accepted>;

/** A bucket's accepted rows in order, in a local Parquet file. */
export interface BucketFile {
  readonly bucket: number;
  readonly file: string;
}

/** The accepted rows, and what they came to. */
export interface OrderedBuckets {
  readonly accepted: Accepted;
  readonly files: readonly BucketFile[];
}

/**
 * Writes the buckets, several at once: the rows that table `left_out` does not name, in the order of the lake, into one
 * Parquet file a bucket, so that the same rows give the same bytes whatever the parts were. A bucket goes from its
 * rows to its file, and no more at once than make about a million rows, so memory is bounded by a bucket. What the rows
 * came to is read from the files: the balance of the books is that of what is stored.
 */
export async function orderBuckets(
  engine: Engine,
  contract: Contract,
  clean: CleanRows,
): Promise<OrderedBuckets> {
  if (clean.buckets.length === 0) return { accepted: noneAccepted(contract), files: [] };
  const ordered = await clean.accept(engine);
  const copies = clean.buckets.map((bucket) => ({
    bucket,
    select: ordered(bucket),
    file: join(engine.scratch, `bucket-${bucket}.parquet`),
  }));
  const bucketsAtOnce = Math.floor((ROWS_AT_ONCE * copies.length) / clean.rows);
  await engine.copyEach(copies, Math.max(1, bucketsAtOnce));
  const paths = literalList(copies.map(({ file }) => file));
  await engine.run(`CREATE VIEW accepted AS SELECT * FROM read_parquet(${paths}, hive_partitioning = false)`);
  const measures = await measureRows(engine, contract, 'accepted');
  const profile = await profileRows(engine, contract, 'accepted');
  const titled = await countTitled(engine, contract, 'accepted');
  const filled = await countFilled(engine, contract, paths);
  return { accepted: { measures, filled, profile, titled }, files: copies };
}

function noneAccepted(contract: Contract): Accepted {
  const filled = lakeFields(contract).map((field) => [field.name, 0] as const);
  return {
    measures: NO_MEASURES,
    filled: Object.fromEntries(filled),
    profile: NO_PROFILE,
    titled: noneTitled(contract),
  };
}

/** Parquet counts what is missing in each column, so that nothing need be read again. */
async function countFilled(engine: Engine, contract: Contract, paths: string): Promise<Accepted['filled']> {
  const counts = await engine.rows<{ name: string; filled: number }>(
    `SELECT path_in_schema AS name, sum(num_values - stats_null_count)::INTEGER AS filled
     FROM parquet_metadata(${paths}) GROUP BY name`,
  );
  const byName = new Map(counts.map(({ name, filled }) => [name, filled]));
  return Object.fromEntries(lakeFields(contract).map(({ name }) => [name, byName.get(name) ?? 0]));
}
