import { type Contract, lakeFields } from '../contracts/contract.ts';
import { bucketOf, identifier, placeOf } from '../engine/sql.ts';

/** The column of clean rows that holds what `placeSql` tells: read from a text once, and needed wherever rows are ordered. */
export const PLACE = '_place';

/** SQL of the number that a row's bucket is drawn from: of the person's pseudonym, or of the key where rows are not about a person. */
export function placeSql(contract: Contract): string {
  const key = contract.key.map((name) => `${identifier(name)}::VARCHAR`).join(', chr(31), ');
  return placeOf(hasPerson(contract) ? 'person' : `sha256(concat(${key}))`);
}

/** SQL of the bucket of a row, by column PLACE. */
export function bucketSql(buckets: number): string {
  return bucketOf(PLACE, buckets);
}

/**
 * SQL of the order in which rows lie in a bucket of the lake, by columns of clean rows: those of a person together, by
 * the first 64 bits of the pseudonym, since numbers are sorted in a fraction of the time of texts; by key where rows are not
 * about a person; then by source row, which makes the order total among the rows of a submission.
 *
 * @param place of rows without the column PLACE, what it would hold
 */
export function lakeOrder(contract: Contract, place = PLACE): string {
  const first = hasPerson(contract) ? [place] : contract.key.map(identifier);
  return [...first, '_row'].join(', ');
}

function hasPerson(contract: Contract): boolean {
  return lakeFields(contract).some(({ name }) => name === 'person');
}
