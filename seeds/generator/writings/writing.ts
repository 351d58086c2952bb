import type { Random } from '../random.ts';
import type { Cell } from '../writers/row-writer.ts';

/** A true value of a row: days for dates, fils for money, codes for classified things. */
export type Value = string | number | boolean | readonly string[];

/** What could be wrong with a cell that nobody can read. */
export type BrokenCode =
  | 'identity.invalid'
  | 'date.invalid'
  | 'number.invalid'
  | 'code.unknown'
  | 'occupation.uncoded';

/** How one field is written: as the agency usually does, and in the ways real files have. */
export interface Writing {
  /** The agency's own writing. */
  usual(value: Value): Cell;
  /** Another writing of the same value that a careful reader understands; null where there is none. */
  other(value: Value, random: Random): Cell | null;
  /** A writing seldom seen, of heavily soiled files, that a careful reader still understands. */
  rare?(value: Value, random: Random): Cell | null;
  /** Whether a cell is another writing of a value that a careful reader says to have restored; of identity numbers only. */
  restored?(cell: Cell): boolean;
  /** A day with two digits of its year. */
  shortYear?(day: number, random: Random): Cell;
  /** What nobody can read, where this kind of value can be so. */
  readonly broken: { readonly code: BrokenCode; cell(random: Random): Cell } | null;
}

/** The letters a file's encoding has; spoiled cells must fit it too. */
export type Script = 'any' | 'windows-1256';

/** ASCII digits as Arabic-Indic ones. */
export function arabicDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

/** Arabic-Indic digits as ASCII ones. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}
