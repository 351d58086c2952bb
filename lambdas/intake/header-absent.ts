import type { Contract, FieldContract } from '../contracts/contract.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { Layout } from './find-header.ts';
import { isFootnoteRow } from './footnote-row.ts';
import { isTyped, readsAs } from './reads-as.ts';
import { fileFields } from './required-columns.ts';
import { isTotalRow } from './total-row.ts';

/**
 * Shares that must be reached: of records with a cell a field, of values in required columns, and in others; and the share of
 * columns that a title must not reach.
 */
const SHARE = { width: 0.9, required: 0.9, optional: 0.8, title: 0.5 };

type Row = readonly string[];

/**
 * The layout of a table without header, whose columns are the contract's fields in their order: it has as many, and nearly
 * all values are of the kinds of their fields, from the first record below the titles on. Null where that is not so, or
 * fewer than two required fields have a kind that can be told.
 */
export function layoutWithoutHeader(
  contract: Contract,
  records: readonly Row[],
  profile: CountryProfile,
): Layout | null {
  const fields = fileFields(contract);
  const told = fields.flatMap((field, index) =>
    isTyped(field) ? [{ field, index, reads: readsAs(field, profile) }] : [],
  );
  const titles = records.findIndex((cells) => !isTitle(cells, told, fields.length));
  if (titles < 0) return null;
  const body = records.slice(titles).filter((cells) => !isTotalRow(cells) && !isFootnoteRow(cells, true));
  const rows = body.filter((cells) => isAsWide(cells, fields.length));
  const [first] = body;
  if (first === undefined || rows[0] !== first || rows.length < SHARE.width * body.length) return null;
  const required = told.filter(({ field }) => field.required);
  const optional = told.filter(({ field }) => !field.required);
  const fits =
    required.length > 1 &&
    fitting([first], required) > 0.5 &&
    fitting(rows, required) >= SHARE.required &&
    fitting(rows, optional) >= SHARE.optional;
  return fits ? byPosition(fields, titles) : null;
}

/**
 * The same for rows of a sheet, which end at their last content: that nobody filled the optional columns at the table's end
 * does not make it another table, nor that it begins in a later column; the empty ones before it are columns without a name.
 */
export function sheetWithoutHeader(
  contract: Contract,
  rows: readonly Row[],
  profile: CountryProfile,
): Layout | null {
  const fields = fileFields(contract);
  const needed = fields.findLastIndex((field) => field.required) + 1;
  const before = firstColumn(rows, fields.length * SHARE.title);
  if (rows.every((cells) => cells.length - before < needed)) return null;
  const width = before + fields.length;
  const padded = rows.map((cells) =>
    [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')].slice(before),
  );
  const layout = layoutWithoutHeader(contract, padded, profile);
  const unnamed = Array.from({ length: before }, () => ({ header: '', field: null }));
  return layout === null ? null : { ...layout, columns: [...unnamed, ...layout.columns] };
}

/** The first column with content in a row that is wider than a title; 0 where none is. */
function firstColumn(rows: readonly Row[], title: number): number {
  const firsts = rows
    .filter((cells) => cells.filter((cell) => cell.trim() !== '').length >= title)
    .map((cells) => cells.findIndex((cell) => cell.trim() !== ''));
  return firsts.length === 0 ? 0 : Math.min(...firsts);
}

/** Whether a record is a line above the table: few cells with content, and none that is a value of its column. */
function isTitle(cells: Row, told: readonly ToldColumn[], width: number): boolean {
  const content = cells.filter((cell) => cell.trim() !== '');
  const values = told.filter(({ index, reads }) => {
    const text = cells[index] ?? '';
    return text.trim() !== '' && reads(text);
  });
  return content.length < width * SHARE.title && values.length === 0;
}

interface ToldColumn {
  readonly field: FieldContract;
  readonly index: number;
  readonly reads: (text: string) => boolean;
}

/** Share of the values that are of their fields' kinds; a blank one counts where it should not be. */
function fitting(rows: readonly Row[], columns: readonly ToldColumn[]): number {
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({ ...column, text: row[column.index] ?? '' })),
  );
  const values = cells.filter(({ field, text }) => field.required || text.trim() !== '');
  return values.length === 0 ? 1 : values.filter(({ reads, text }) => reads(text)).length / values.length;
}

function byPosition(fields: readonly FieldContract[], titles: number): Layout {
  return {
    headerStart: titles,
    headerEnd: titles,
    columns: fields.map(({ name }) => ({ header: name, field: name })),
    matched: fields.length,
    findings: [{ code: 'header.absent', severity: 'warn', field: null, count: 1, rows: [] }],
  };
}

function isAsWide(cells: Row, width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}
