import type { Contract, FieldContract } from '../contracts/contract.ts';
import { headerResemblance } from '../contracts/headers.ts';
import type { Column } from '../model/part.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { isTyped, readsAs } from './reads-as.ts';
import { fileFields, missingFields, shownHeader, UNKNOWN_NAMES } from './required-columns.ts';

/** A table whose header does not name all that it should. */
export interface IncompleteTable {
  readonly contract: Contract;
  readonly columns: readonly Column[];
  /** Some rows below the header. */
  readonly rows: readonly (readonly string[])[];
  readonly profile: CountryProfile;
}

/** Resemblance from which a header may be another name of a field. */
const LIKELY = 0.5;
/** Share of the values under a header that must be of the field's kind. */
const VALUES = 0.9;

/**
 * For missing required fields, by name: which unknown column may be meant, as `header -> field`. A header that resembles
 * one of the field's goes first; else the only column whose values are of the field's kind.
 */
export function renamedColumns(table: IncompleteTable): ReadonlyMap<string, string> {
  const { contract, columns } = table;
  const missing = new Set(missingFields(contract, new Set(columns.map(({ field }) => field))));
  const fields = fileFields(contract).filter(({ name }) => missing.has(name));
  const unknown = columns
    .flatMap(({ header, field }, index) => (field === null && header !== '' ? [{ header, index }] : []))
    .slice(0, UNKNOWN_NAMES);
  const found = new Map<string, string>();
  for (const field of fields) {
    const header = resembling(field, unknown) ?? byValues(field, unknown, table);
    if (header !== null) found.set(field.name, `${shownHeader(header)} -> ${field.name}`);
  }
  return found;
}

interface UnknownColumn {
  readonly header: string;
  readonly index: number;
}

function resembling(field: FieldContract, unknown: readonly UnknownColumn[]): string | null {
  const ranked = unknown
    .map(({ header }) => ({ header, resemblance: headerResemblance(field, header) }))
    .filter(({ resemblance }) => resemblance >= LIKELY)
    .sort((a, b) => b.resemblance - a.resemblance);
  return ranked[0]?.header ?? null;
}

function byValues(
  field: FieldContract,
  unknown: readonly UnknownColumn[],
  { rows, profile }: IncompleteTable,
): string | null {
  if (!isTyped(field)) return null;
  const reads = readsAs(field, profile);
  const fitting = unknown.filter(({ index }) => {
    const values = rows.map((row) => row[index] ?? '').filter((text) => text.trim() !== '');
    return values.length > 0 && values.filter(reads).length >= VALUES * values.length;
  });
  return fitting.length === 1 ? (fitting[0]?.header ?? null) : null;
}
