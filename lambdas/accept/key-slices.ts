import { type Contract, lakeFields } from '../contracts/contract.ts';
import { identifier } from '../engine/sql.ts';
import type { CleanRows } from './clean-rows.ts';

/** A share of the rows that holds all rows of each of its keys. */
export interface KeySlice {
  readonly buckets: readonly number[];
  /** SQL predicate over the rows of the buckets. */
  readonly predicate: string;
}

/**
 * The rows in as few slices as keep each at about `atOnce` rows: whole buckets where a key lies in one, else by a hash of
 * the key, because one work permit under two persons is one key in two buckets.
 */
export function keySlices(
  contract: Contract,
  { buckets, rows }: Pick<CleanRows, 'buckets' | 'rows'>,
  atOnce: number,
): KeySlice[] {
  if (buckets.length === 0) return [];
  const count = Math.max(1, Math.ceil(rows / atOnce));
  if (keyInOneBucket(contract)) {
    const groups = Map.groupBy(buckets, (_, at) => Math.floor((at * count) / buckets.length));
    return [...groups.values()].map((own) => ({ buckets: own, predicate: 'true' }));
  }
  const hash = `${KEY} % ${count}`;
  return Array.from({ length: count }, (_, slice) => ({ buckets, predicate: `${hash} = ${slice}` }));
}

/** The column of clean rows that holds what `keySql` tells: made once of texts that are long, and read wherever keys are sought. */
export const KEY = '_key';

/** SQL of a number that rows of one key have in common. */
export function keySql({ key }: Contract): string {
  return `hash(${key.map(identifier).join(', ')})`;
}

function keyInOneBucket(contract: Contract): boolean {
  return contract.key.includes('person') || !lakeFields(contract).some(({ name }) => name === 'person');
}
