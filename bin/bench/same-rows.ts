import type { Engine } from '../../lambdas/engine/engine.ts';
import { literalList } from '../../lambdas/engine/sql.ts';

/** What the rows of a file came to. */
export interface RowTotals {
  readonly accepted: number;
  readonly quarantined: number;
  readonly duplicate: number;
}

/**
 * A checksum over all values of Parquet files, whatever the order of the rows and however they are spread over files; equal
 * for equal rows under equal column names.
 *
 * @param columns names of the columns to look at
 */
export async function checksum(
  engine: Engine,
  files: readonly string[],
  columns: readonly string[],
): Promise<string> {
  const texts = columns.map((name) => `coalesce("${name}"::VARCHAR, '')`).join(", '|', ");
  const [sum] = await engine.rows<{ sum: string }>(
    `SELECT sum(hash(concat(${texts}))::HUGEINT)::VARCHAR AS sum
     FROM read_parquet(${literalList(files)}, hive_partitioning = false)`,
  );
  return sum?.sum ?? '';
}
