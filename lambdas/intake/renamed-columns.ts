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
/** Resemblance from which the values under a header, which may be as bad as its name, are not asked. */
const SURELY = 0.6;
/** Share of the values under a header that must be of the field's kind, where nothing else speaks for it. */
const VALUES = 0.9;
/** The same where the header resembles a little: files are messy, but `Name` is no other name of `Wage`. */
const ANY_VALUES = 0.5;

/**
 * For missing required fields, by name: which unknown column may be meant, as `header -> field`. A header that resembles
 * one of the field's goes first, unless the values under it are of another kind; else the only column whose values are of
 * the field's kind.
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
    const header = resembling(field, unknown, table) ?? byValues(field, unknown, table);
    if (header !== null) found.set(field.name, `${shownHeader(header)} -> ${field.name}`);
  }
  return found;
}

interface UnknownColumn {
  readonly header: string;
  readonly index: number;
}

function resembling(
  field: FieldContract,
  unknown: readonly UnknownColumn[],
  table: IncompleteTable,
): string | null {
  const ranked = unknown
    .map((column) => ({ ...column, resemblance: headerResemblance(field, column.header) }))
    .filter(
      (column) =>
        column.resemblance >= SURELY ||
        (column.resemblance >= LIKELY && (shareOfKind(field, column, table) ?? 1) >= ANY_VALUES),
    )
    .sort((a, b) => b.resemblance - a.resemblance);
  return ranked[0]?.header ?? null;
}

function byValues(
  field: FieldContract,
  unknown: readonly UnknownColumn[],
  table: IncompleteTable,
): string | null {
  const fitting = unknown.filter((column) => (shareOfKind(field, column, table) ?? 0) >= VALUES);
  return fitting.length === 1 ? (fitting[0]?.header ?? null) : null;
}

/** Share of a column's values that are of the field's kind; null where any text is, or there are no values. */
function shareOfKind(
  field: FieldContract,
  { index }: UnknownColumn,
  { rows, profile }: IncompleteTable,
): number | null {
  if (!isTyped(field)) return null;
  const values = rows.map((row) => row[index] ?? '').filter((text) => text.trim() !== '');
  return values.length === 0 ? null : values.filter(readsAs(field, profile)).length / values.length;
}
