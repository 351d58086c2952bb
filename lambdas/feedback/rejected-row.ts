import { cleaner } from '../contracts/codecs/field-codec.ts';
import type { Contract, FieldContract } from '../contracts/contract.ts';
import { messageOf } from '../contracts/defects.ts';
import { FEEDBACK_COLUMNS } from '../contracts/feedback-columns.ts';
import type { IntakeManifest, QuarantinedRow } from '../model/part.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { Suggestion } from './defects-report.ts';
import { type RejectedColumn, rejectedColumns } from './rejected-columns.ts';
import { Suggestions } from './suggestions.ts';

/** One reason, at the cell it is about. */
export interface Reason {
  readonly code: string;
  readonly field: FieldContract | null;
  /** Position among the sender's columns; null where the reason is of the row, or the file has no such column. */
  readonly column: number | null;
  readonly suggestions: readonly Suggestion[];
}

/** A quarantined row as it goes back. */
export interface RejectedRow {
  readonly row: number;
  readonly reasons: readonly Reason[];
  /** The sender's cells, in the order of the columns. */
  readonly cells: readonly string[];
  /** Cells beyond the columns. */
  readonly surplus: readonly string[];
}

/** Codes that say a value is not understood: only then may another have been meant. */
const SUGGESTED = /^(code|date)\./;

/** The table of rejected rows of one submission: its columns, and how a row of quarantine becomes a row of it. */
export class RejectedTable {
  readonly columns: readonly RejectedColumn[];
  readonly #contract: Contract;
  /** By column, what writes its cells. */
  readonly #cells: readonly ((raw: string) => string)[];
  readonly #suggestions: Suggestions;

  constructor(contract: Contract, manifest: IntakeManifest, profile: CountryProfile) {
    this.columns = rejectedColumns(contract, manifest);
    this.#contract = contract;
    this.#cells = this.columns.map((column) => cellOf(column, profile));
    this.#suggestions = new Suggestions(profile);
  }

  row({ row, reasons, raw }: QuarantinedRow): RejectedRow {
    const cells = this.#cells.map((cell, at) => cell(raw[this.columns[at]?.source ?? ''] ?? ''));
    const surplus = Object.entries(raw)
      .filter(([name]) => /^\+\d+$/.test(name) && !this.columns.some(({ source }) => source === name))
      .map(([, cell]) => cell);
    return { row, cells, surplus, reasons: reasons.map((reason) => this.#reason(reason, cells)) };
  }

  #reason({ code: given, field: name }: QuarantinedRow['reasons'][number], cells: readonly string[]): Reason {
    const [code = given] = given.split(' '); // a detail may stand behind it
    const field = this.#contract.fields.find((each) => each.name === name) ?? null;
    const read = field?.derivedFrom ?? name;
    const column = this.columns.findIndex((each) => each.field !== null && each.field.name === read);
    if (field === null || column < 0) return { code, field, column: null, suggestions: [] };
    const suggestions = SUGGESTED.test(code) ? this.#suggestions.of(field, cells[column] ?? '') : [];
    return { code, field, column, suggestions };
  }
}

/** A few rows cannot show by themselves that a column is written month first, so its dates come year first. */
function cellOf({ field, monthFirst }: RejectedColumn, profile: CountryProfile): (raw: string) => string {
  if (!monthFirst || field === null) return (raw) => raw;
  const clean = cleaner(field.codec, { profile, dateOrder: 'mdy' });
  return (raw) => {
    const { value } = clean(raw);
    return typeof value === 'string' ? value : raw;
  };
}

/** Headers of a rejected file, our own columns first; the one for surplus cells only where rows have some. */
export function rejectedHeaders(columns: readonly RejectedColumn[], surplus: boolean): string[] {
  const { row, reasonsEnglish, reasonsArabic, suggested } = FEEDBACK_COLUMNS;
  const own = columns.map(({ header }) => header);
  return [
    row,
    reasonsEnglish,
    reasonsArabic,
    suggested,
    ...own,
    ...(surplus ? [FEEDBACK_COLUMNS.surplus] : []),
  ];
}

/** How many of our own columns stand before the sender's. */
export const OWN_COLUMNS = 4;

/** The cells of a row under those headers. */
export function rejectedCells(rejected: RejectedRow, surplus: boolean): string[] {
  const { row, reasons, cells } = rejected;
  return [
    String(row),
    reasons.map((reason) => reasonText(reason, 'en')).join(' • '),
    reasons.map((reason) => reasonText(reason, 'ar')).join(' • '),
    reasons.flatMap(suggestedText).join(' • '),
    ...cells,
    ...(surplus ? [rejected.surplus.join(' • ')] : []),
  ];
}

function reasonText({ code, field }: Reason, language: 'ar' | 'en'): string {
  const message = messageOf(code)[language];
  return `${field === null ? '' : `${field.title[language]}: `}${message} (${code})`;
}

function suggestedText({ field, suggestions }: Reason): string[] {
  if (field === null || suggestions.length === 0) return [];
  const values = suggestions.map(({ value, title }) =>
    title === null ? value : `${title.en} · ${title.ar} (${value})`,
  );
  return [`${field.title.en} · ${field.title.ar}: ${values.join(' / ')}`];
}
