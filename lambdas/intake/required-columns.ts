import type { Contract, FieldContract } from '../contracts/contract.ts';
import type { Column } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Fields that a file has columns for; the others are derived from these. */
export function fileFields(contract: Contract): FieldContract[] {
  return contract.fields.filter((field) => field.derivedFrom === undefined);
}

/** Required fields that are not among those found. */
export function missingFields(contract: Contract, found: ReadonlySet<string | null>): string[] {
  return fileFields(contract)
    .filter((field) => field.required && !found.has(field.name))
    .map((field) => field.name);
}

/** Whether all required fields have a column. */
export function isComplete(contract: Contract, columns: readonly Column[]): boolean {
  return missingFields(contract, new Set(columns.map((column) => column.field))).length === 0;
}

/**
 * Throws a Refusal that names each required field that is not among those found, with the column that may be meant where
 * `suggestions`, asked only then, has one.
 */
export function requireColumns(
  contract: Contract,
  found: ReadonlySet<string | null>,
  suggestions: () => ReadonlyMap<string, string> = () => new Map(),
): void {
  const missing = missingFields(contract, found);
  if (missing.length > 0) throw new Refusal('file.columns-missing', missing, suggestions());
}

/** Throws a Refusal where a table, or one of its records, has more columns than are taken. */
export function checkWidth(columns: number, limits: Pick<Limits, 'columns'>): void {
  if (columns > limits.columns) throw new Refusal('file.too-many-columns');
}

/** More unknown names than this are data used as names: the others are neither compared nor told of. */
export const UNKNOWN_NAMES = 1000;

/** The warning for one unknown header or member, with the rows it was seen on. */
export function unknownColumn(header: string, count: number, rows: readonly number[]): Finding {
  return { code: 'column.unknown', severity: 'warn', field: shownHeader(header), count, rows: [...rows] };
}

/** A header as a message may show it: no longer than a name, and no number an identity number could hide in. */
export function shownHeader(header: string): string {
  return header.replace(/\p{Nd}{5,}/gu, '#').slice(0, 80);
}
