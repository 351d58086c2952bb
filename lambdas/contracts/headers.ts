import { comparisonKey } from './codecs/comparison-key.ts';
import type { Contract, FieldContract } from './contract.ts';

const INDEXES = new WeakMap<Contract, ReadonlyMap<string, FieldContract>>();

/**
 * The field a header names, by its canonical name, a title or an alias, compared without regard to case, marks
 * and letter variants; null when the contract has no such field. Derived fields have no header.
 */
export function matchHeader(contract: Contract, header: string): FieldContract | null {
  let index = INDEXES.get(contract);
  if (index === undefined) {
    index = headerIndex(contract);
    INDEXES.set(contract, index);
  }
  return index.get(comparisonKey(header)) ?? null;
}

/** Every header of a contract under its comparison key; the first field that claims a key has it. */
function headerIndex(contract: Contract): ReadonlyMap<string, FieldContract> {
  const index = new Map<string, FieldContract>();
  for (const field of contract.fields) {
    if (field.derivedFrom !== undefined) continue;
    for (const header of [field.name, ...field.aliases]) {
      const key = comparisonKey(header);
      if (!index.has(key)) index.set(key, field);
    }
  }
  return index;
}
