import { type Contract, lakeFields } from '../contracts/contract.ts';
import { identifier } from '../engine/sql.ts';
import type { CleanFile } from './clean-files.ts';

/** Clean rows that are compared or ordered in memory together: about a million, whatever a submission has. */
export const ROWS_AT_ONCE = 1_000_000;

/** Local Parquet files with the clean rows of all parts. */
export interface CleanRows {
  readonly files: readonly CleanFile[];
  /** Rows in all of them. */
  readonly rows: number;
}

/** A share of the rows that holds all rows of each of its keys. */
export interface KeySlice {
  readonly files: readonly string[];
  /** SQL predicate over the rows of the files. */
  readonly predicate: string;
}

/**
 * The rows in as few slices as keep each at about `atOnce` rows: whole buckets where a key lies in one, else by a hash of
 * the key, because one work permit under two persons is one key in two buckets.
 */
export function keySlices(contract: Contract, { files, rows }: CleanRows, atOnce: number): KeySlice[] {
  const count = Math.max(1, Math.ceil(rows / atOnce));
  if (keyInOneBucket(contract)) {
    const groups = Map.groupBy(files, ({ bucket }) => bucket % count);
    return [...groups.values()].map((own) => ({ files: own.map(({ file }) => file), predicate: 'true' }));
  }
  const hash = `hash(${contract.key.map(identifier).join(', ')}) % ${count}`;
  const all = files.map(({ file }) => file);
  return Array.from({ length: count }, (_, slice) => ({ files: all, predicate: `${hash} = ${slice}` }));
}

/** A bucket is the person's; of the key where a row is not about a person. */
function keyInOneBucket(contract: Contract): boolean {
  return contract.key.includes('person') || !lakeFields(contract).some(({ name }) => name === 'person');
}
