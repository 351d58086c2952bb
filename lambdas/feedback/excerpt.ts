import { maskPersonal } from '../contracts/codecs/personal-in-text.ts';
import { compare } from '../model/compare.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { Example } from './defects-report.ts';
import type { RejectedRow, RejectedTable } from './rejected-row.ts';

/** Examples of each finding, by `code field`. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** Eight digits together, or nine with blanks and hyphens between; a date is neither. */
const LONG_NUMBER = /\p{Nd}{8,}|\p{Nd}(?:[ -]?\p{Nd}){8,}/gu;
const EACH = 3;
const LETTERS = 80;

/** The name of a finding among the examples. */
export function exampleName(finding: { readonly code: string; readonly field: string | null }): string {
  return `${finding.code} ${finding.field ?? ''}`;
}

/** Picks the first cells that show each finding, of fields that are not personal, without what is personal in them. */
export class Excerpt {
  readonly #table: RejectedTable;
  readonly #profile: CountryProfile;
  readonly #found = new Map<string, Example[]>();

  constructor(table: RejectedTable, profile: CountryProfile) {
    this.#table = table;
    this.#profile = profile;
  }

  add({ row, reasons, cells }: RejectedRow): void {
    for (const { code, field, column, suggestions } of reasons) {
      const cell = cells[column ?? -1] ?? '';
      if (field === null || column === null || field.personal !== 'no' || cell.trim() === '') continue;
      const name = exampleName({ code, field: field.name });
      const examples = this.#found.get(name) ?? [];
      this.#found.set(name, examples);
      if (examples.length >= EACH) continue;
      const header = this.#table.columns[column]?.header ?? '';
      examples.push({ row, header, value: this.#shown(cell), suggestions: [...suggestions] });
    }
  }

  examples(): Examples {
    return Object.fromEntries([...this.#found].sort(([a], [b]) => compare(a, b)));
  }

  /** Digits in numbers that an identity number could hide in are masked, valid or not: a row may be shifted by a cell. */
  #shown(cell: string): string {
    const line = cell.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const masked = maskPersonal(line, this.#profile).replace(LONG_NUMBER, '[…]');
    return masked.slice(0, LETTERS);
  }
}
