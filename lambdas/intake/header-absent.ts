import type { Contract, FieldContract } from '../contracts/contract.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { Layout } from './find-header.ts';
import { isFootnoteRow } from './footnote-row.ts';
import { isTyped, readsAs } from './reads-as.ts';
import { fileFields } from './required-columns.ts';
import { isTotalRow } from './total-row.ts';

/** Shares that must be reached: of records with a cell a field, of values in required columns, and in others. */
const SHARE = { width: 0.9, required: 0.9, optional: 0.8 };

type Row = readonly string[];

/**
 * The layout of a table without header, whose columns are the contract's fields in their order: it has as many, and nearly
 * all values are of the kinds of their fields, from the first record on. Null where that is not so, or fewer than two
 * required fields have a kind that can be told.
 */
export function layoutWithoutHeader(
  contract: Contract,
  records: readonly Row[],
  profile: CountryProfile,
): Layout | null {
  const fields = fileFields(contract);
  const body = records.filter((cells) => !isTotalRow(cells) && !isFootnoteRow(cells, true));
  const rows = body.filter((cells) => isAsWide(cells, fields.length));
  const [first] = body;
  if (first === undefined || rows[0] !== first || rows.length < SHARE.width * body.length) return null;
  const told = fields.flatMap((field, index) =>
    isTyped(field) ? [{ field, index, reads: readsAs(field, profile) }] : [],
  );
  const required = told.filter(({ field }) => field.required);
  const optional = told.filter(({ field }) => !field.required);
  const fits =
    required.length > 1 &&
    fitting([first], required) > 0.5 &&
    fitting(rows, required) >= SHARE.required &&
    fitting(rows, optional) >= SHARE.optional;
  return fits ? byPosition(fields) : null;
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

function byPosition(fields: readonly FieldContract[]): Layout {
  return {
    headerStart: 0,
    headerEnd: 0,
    columns: fields.map(({ name }) => ({ header: name, field: name })),
    matched: fields.length,
    findings: [{ code: 'header.absent', severity: 'warn', field: null, count: 1, rows: [] }],
  };
}

function isAsWide(cells: Row, width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}
