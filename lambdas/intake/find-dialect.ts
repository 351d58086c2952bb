import type { Contract } from '../contracts/contract.ts';
import type { Finding } from '../model/submission.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { BackslashQuotes, withoutBackslashes } from './backslash-quotes.ts';
import { exactHeader, findHeader, HEADER_WITHIN, type Layout } from './find-header.ts';
import { firstRecords, regularRecords } from './first-records.ts';
import { layoutWithoutHeader } from './header-absent.ts';
import { LinesInCells, unfoldedLines } from './lines-in-cells.ts';
import { isComplete } from './required-columns.ts';

/** How a delimited text is written. */
export interface Dialect {
  /** One of `,` `;` tab `|`. */
  readonly delimiter: string;
  readonly layout: Layout;
  /** Some rows below the header. */
  readonly rows: readonly (readonly string[])[];
  /** How it differs from RFC 4180: quotes escaped by a backslash, or each line in a cell, beside that delimiter. */
  readonly writing: 'plain' | 'backslash' | { readonly linesBeside: string };
}

/** What a text is looked at with. */
export interface DialectCase {
  readonly contract: Contract;
  readonly profile: CountryProfile;
}

/** What may stand between the cells of a delimited text. */
export const DELIMITERS = [',', ';', '\t', '|'];
/** So much of a text is looked at for its writing, whatever more is at hand. */
export const WRITING_BYTES = 2 ** 16;
/** Share of the records that must be lines in cells for the text to be written so. */
const FOLDED = 0.5;

/**
 * Finds how a text is written: the delimiter under which the first records name most fields of the contract, or fit them
 * without any header, and what is unusual about its quotes. Null while `head`, which is not the whole text unless `final`,
 * holds too few records to tell; it must hold WRITING_BYTES until then.
 */
export function findDialect(dialectCase: DialectCase, head: Buffer, final: boolean): Dialect | null {
  const found = byHeader(dialectCase.contract, head, final);
  if (found === null) return null;
  const unfolded = inCells(dialectCase.contract, head, found) ?? found;
  const dialect = isComplete(dialectCase.contract, unfolded.layout.columns)
    ? unfolded
    : (byPosition(dialectCase, head, final) ?? unfolded);
  return dialect.writing === 'plain' ? withBackslashes(dialect, head) : dialect;
}

function byHeader(contract: Contract, head: Buffer, final: boolean): Dialect | null {
  const readings = DELIMITERS.map((delimiter) => ({
    delimiter,
    records: firstRecords(head, delimiter, final),
  }));
  if (!final && readings.some(({ records }) => records.length <= HEADER_WITHIN)) return null;
  const ranked = readings
    .map((reading) => ({ ...reading, matched: exactHeader(contract, reading.records).matched }))
    .sort((a, b) => b.matched - a.matched);
  const exact = ranked.filter(({ matched }) => matched > 0).slice(0, 1);
  const dialects = (exact.length > 0 ? exact : ranked).map(({ delimiter, records }): Dialect => {
    const layout = findHeader(contract, records);
    return { delimiter, layout, rows: records.slice(layout.headerEnd), writing: 'plain' };
  });
  return dialects.reduce((best, other) => (other.layout.matched > best.layout.matched ? other : best));
}

/** The text's dialect once its lines are taken out of their cells, where more of them are regular then. */
function inCells(contract: Contract, head: Buffer, plain: Dialect): Dialect | null {
  const sample = head.subarray(0, WRITING_BYTES);
  const linesBeside = DELIMITERS.find((outer) => {
    const { records, folded } = new LinesInCells(outer).count(sample, DELIMITERS);
    return records > 0 && folded >= FOLDED * records;
  });
  if (linesBeside === undefined) return null;
  const { text } = new LinesInCells(linesBeside).unfold(head, true);
  const dialect = byHeader(contract, text, true);
  if (dialect === null || dialect.layout.matched < Math.max(2, plain.layout.matched)) return null;
  return regular(dialect, text) > regular(plain, head) ? { ...dialect, writing: { linesBeside } } : null;
}

/** Records among the first that are rows of the dialect without any doubt. */
function regular({ delimiter, layout }: Dialect, text: Buffer): number {
  return regularRecords(text.subarray(0, WRITING_BYTES), delimiter, layout.columns.length);
}

function byPosition({ contract, profile }: DialectCase, head: Buffer, final: boolean): Dialect | null {
  for (const delimiter of DELIMITERS) {
    const records = firstRecords(head, delimiter, final);
    const layout = layoutWithoutHeader(contract, records, profile);
    if (layout !== null)
      return { delimiter, layout, rows: records.slice(layout.headerEnd), writing: 'plain' };
  }
  return null;
}

/** Backslashes escape quotes where more records are regular that way. */
function withBackslashes(dialect: Dialect, head: Buffer): Dialect {
  const sample = head.subarray(0, WRITING_BYTES);
  if (!sample.includes('\\"')) return dialect;
  const rewritten = new BackslashQuotes(dialect.delimiter).rewrite(sample);
  return regular(dialect, rewritten) > regular(dialect, sample)
    ? { ...dialect, writing: 'backslash' }
    : dialect;
}

/** A text in its dialect as the same table in that of RFC 4180, with its delimiter. */
export function canonicalText(
  chunks: AsyncGenerator<Buffer>,
  { delimiter, writing }: Dialect,
  recordBytes: number,
): AsyncGenerator<Buffer> {
  if (writing === 'plain') return chunks;
  if (writing === 'backslash') return withoutBackslashes(chunks, delimiter);
  return unfoldedLines(chunks, writing.linesBeside, recordBytes);
}

/** What is to be said of how a text is written. */
export function writingFindings({ writing }: Dialect): Finding[] {
  return typeof writing === 'string' ? [] : [LINES_IN_CELLS];
}

/** The lines of the table were taken out of cells. */
export const LINES_IN_CELLS: Finding = {
  code: 'file.lines-in-cells',
  severity: 'fix',
  field: null,
  count: 1,
  rows: [],
};
