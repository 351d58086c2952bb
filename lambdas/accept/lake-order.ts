import { type Contract, lakeFields } from '../contracts/contract.ts';
import { bucketOf, identifier, placeOf } from '../engine/sql.ts';

/**
 * SQL of the order in which rows lie in a bucket of the lake, by columns of clean rows: those of a person together, by
 * the first 64 bits of the pseudonym, since numbers are sorted in a fraction of the time of texts; by key where rows are not
 * about a person; then by source row, which makes the order total among the rows of a submission.
 */
export function lakeOrder(contract: Contract): string {
  const place = hasPerson(contract) ? [placeOf('person')] : contract.key.map(identifier);
  return [...place, '_row'].join(', ');
}

/** SQL of the bucket of a row: the person's, or the key's where rows are not about a person. */
export function bucketSql(contract: Contract, buckets: number): string {
  const key = contract.key.map((name) => `${identifier(name)}::VARCHAR`).join(', chr(31), ');
  const hash = hasPerson(contract) ? 'person' : `sha256(concat(${key}))`;
  return bucketOf(hash, buckets);
}

function hasPerson(contract: Contract): boolean {
  return lakeFields(contract).some(({ name }) => name === 'person');
}
