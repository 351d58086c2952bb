import type { Contract, FieldContract } from '../contracts/contract.ts';
import type { Column } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
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

/** Throws a Refusal that names each required field that is not among those found. */
export function requireColumns(contract: Contract, found: ReadonlySet<string | null>): void {
  const missing = missingFields(contract, found);
  if (missing.length > 0) throw new Refusal('file.columns-missing', missing);
}

/** A warning for each column with a header that no field of the contract answers to. */
export function unknownColumns(columns: readonly Column[]): Finding[] {
  const unknown = columns.filter((column) => column.field === null && column.header !== '');
  return unknown.map((column) => unknownColumn(column.header, 1, []));
}

/** The warning for one unknown header or member, with the rows it was seen on. */
export function unknownColumn(header: string, count: number, rows: readonly number[]): Finding {
  return { code: 'column.unknown', severity: 'warn', field: shown(header), count, rows: [...rows] };
}

/** A header as a message may show it: no longer than a name, and no number an identity number could hide in. */
function shown(header: string): string {
  return header.replace(/\p{Nd}{5,}/gu, '#').slice(0, 80);
}
