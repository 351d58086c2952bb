import type { Contract } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literalList } from '../engine/sql.ts';
import { lakeOrder } from './lake-order.ts';

/** Clean rows, wherever they are: a bucket is the person's, or the key's where a row is not about a person. */
export interface CleanRows {
  /** How many they are. */
  readonly rows: number;
  /** The buckets that have any, in order. */
  readonly buckets: readonly number[];
  /** What stands in a FROM clause for the rows of some of the buckets, with columns `_bucket`, PLACE and KEY. */
  readonly from: (buckets: readonly number[]) => string;
  /**
   * Parts with the rows that table `left_out` names; returns the query of those of a bucket that stay, in the lake's
   * order.
   */
  readonly accept: (engine: Engine) => Promise<(bucket: number) => string>;
}

/** Clean rows that are compared or ordered in memory together: about a million, whatever a submission has. */
export const ROWS_AT_ONCE = 1_000_000;

/** A local Parquet file of the clean rows of one part, and the buckets it has rows of. */
export interface CleanFile {
  readonly part: number;
  readonly buckets: readonly number[];
  readonly file: string;
}

/** Clean rows in Parquet files. */
export function rowsOfFiles(contract: Contract, files: readonly CleanFile[], rows: number): CleanRows {
  const buckets = [...new Set(files.flatMap((each) => each.buckets))].sort((a, b) => a - b);
  const from = (wanted: readonly number[]) => {
    const own = files.filter((each) => each.buckets.some((bucket) => wanted.includes(bucket)));
    const paths = literalList(own.map(({ file }) => file));
    return `(SELECT * FROM read_parquet(${paths}, hive_partitioning = false) WHERE ${inBuckets(wanted)})`;
  };
  const columns = acceptedColumns(contract);
  const select = (bucket: number) =>
    `SELECT ${columns} FROM ${from([bucket])} ANTI JOIN left_out USING (_row) ORDER BY ${lakeOrder(contract)}`;
  return { rows, buckets, from, accept: async () => select };
}

/** SQL predicate over clean rows; a range where the buckets, in order, leave none out: of a file it skips what is beside. */
export function inBuckets(buckets: readonly number[]): string {
  const [first = 0, last = 0] = [buckets[0], buckets.at(-1)];
  if (last - first === buckets.length - 1) return `_bucket BETWEEN ${first} AND ${last}`;
  return `_bucket IN (${buckets.join(', ')})`;
}

/** The columns of accepted rows in the lake, as an SQL list. */
function acceptedColumns(contract: Contract): string {
  return ['_row', ...lakeColumns(contract).map(({ name }) => name)].map(identifier).join(', ');
}
