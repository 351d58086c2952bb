import type { Column } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import type { DialectCase } from './find-dialect.ts';
import { findHeader, HEADER_WITHIN } from './find-header.ts';
import { foldedLayout } from './folded-sheet.ts';
import { fillMerges, type Merge } from './merged-cells.ts';
import { Refusal } from './refusal.ts';
import { isComplete } from './required-columns.ts';
import { isBlankRow } from './row-table.ts';
import type { Sheet, SheetBook } from './sheet-book.ts';

/** Where in a workbook the feed's table is. */
export interface SheetLayout {
  readonly sheet: Sheet;
  /** Whether each row is a whole line of the table in one cell; the columns are then those of the lines. */
  readonly folded: boolean;
  readonly merges: readonly Merge[];
  readonly columns: readonly Column[];
  /** What is to be said of the columns. */
  readonly findings: readonly Finding[];
  /** Some rows below the header. */
  readonly top: readonly (readonly string[])[];
  /** Sheet rows of the header's first and last line. */
  readonly headerFrom: number;
  readonly headerTo: number;
  /** Contract fields found. */
  readonly matched: number;
  /** Whether all required fields are among them. */
  readonly complete: boolean;
  /** Whether anything stands below the header. */
  readonly filled: boolean;
}

/** The sheet that is read, and whether others hold a table of the feed too. */
export interface Choice {
  readonly layout: SheetLayout;
  readonly others: number;
}

/**
 * Chooses the sheet whose header names most fields of the contract; among those that name all required ones, one with rows
 * goes before an empty form and a visible one before a hidden one; the first of equals.
 */
export async function chooseSheet(book: SheetBook, dialectCase: DialectCase): Promise<Choice> {
  const layouts: SheetLayout[] = [];
  for (const sheet of book.sheets) layouts.push(await layoutOf(sheet, dialectCase));
  const [layout] = layouts.toSorted((a, b) => compareRanks(rankOf(b), rankOf(a)));
  if (layout === undefined) throw new Refusal('file.unreadable');
  const others = layouts.filter(
    (other) => other !== layout && other.complete && other.filled && !other.sheet.hidden,
  );
  return { layout, others: others.length };
}

function rankOf({ complete, filled, sheet, matched }: SheetLayout): number[] {
  return complete ? [1, Number(filled), Number(!sheet.hidden), matched] : [0, matched, Number(!sheet.hidden)];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

async function layoutOf(sheet: Sheet, dialectCase: DialectCase): Promise<SheetLayout> {
  const top = await readTop(sheet);
  const merges = top.size === 0 ? [] : await sheet.merges();
  fillMerges(top, merges);
  const rows = [...top].filter(([, cells]) => !isBlankRow(cells));
  const texts = rows.map(([, cells]) => cells);
  const plain = findHeader(dialectCase.contract, texts);
  const lines = isComplete(dialectCase.contract, plain.columns) ? null : foldedLayout(texts, dialectCase);
  const folded = lines !== null && lines.matched > plain.matched;
  const layout = folded ? lines : plain;
  const { headerStart, headerEnd, columns, matched, findings } = layout;
  const width = columns.findLastIndex((column) => column.header !== '') + 1;
  return {
    sheet,
    folded,
    merges,
    columns: columns.slice(0, width),
    findings,
    top: texts.slice(headerEnd),
    headerFrom: rows[headerStart]?.[0] ?? 0,
    headerTo: rows[headerEnd - 1]?.[0] ?? 0,
    matched,
    complete: isComplete(dialectCase.contract, columns),
    filled: rows.length > headerEnd,
  };
}

/** The rows of a sheet's top, blank ones too, in which a header is looked for. */
async function readTop(sheet: Sheet): Promise<Map<number, string[]>> {
  const top = new Map<number, string[]>();
  let content = 0;
  const take = (row: number, cells: string[]) => {
    if (content > HEADER_WITHIN) return;
    top.set(row, [...cells]);
    if (!isBlankRow(cells)) content += 1;
  };
  await sheet.read(take, { enough: () => content > HEADER_WITHIN });
  return top;
}
