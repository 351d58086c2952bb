import type { Column } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import type { DialectCase } from './find-dialect.ts';
import { findHeader, HEADER_WITHIN, type Layout } from './find-header.ts';
import { foldedLayout } from './folded-sheet.ts';
import { sheetWithoutHeader } from './header-absent.ts';
import { fillMerges, type Merge, MergedRows } from './merged-cells.ts';
import { isComplete } from './required-columns.ts';
import { isBlankRow } from './row-table.ts';
import type { Sheet } from './sheet-book.ts';

/** Where in a workbook the feed's table is. */
export interface SheetLayout {
  readonly sheet: Sheet;
  readonly written: Writing;
  readonly merges: readonly Merge[];
  readonly columns: readonly Column[];
  /** What is to be said of the columns. */
  readonly findings: readonly Finding[];
  /** Some rows below the header. */
  readonly top: readonly (readonly string[])[];
  /** Sheet rows of the header's first and last line; without a header, of the table's first row and the one above it. */
  readonly headerFrom: number;
  readonly headerTo: number;
  /** Contract fields found. */
  readonly matched: number;
  /** Whether all required fields are among them. */
  readonly complete: boolean;
  /** Whether anything stands below the header. */
  readonly filled: boolean;
}

/** Under a header; without one; or each row a whole line of the table in one cell, the columns being those of the lines. */
type Writing = 'headed' | 'headless' | 'folded';

/** The layout that the first rows of a sheet show. */
export async function sheetLayout(sheet: Sheet, dialectCase: DialectCase): Promise<SheetLayout> {
  const top = await readTop(sheet);
  const merges = top.size === 0 ? [] : await sheet.merges();
  const { rows, written, layout } = readingOf(top, merges, dialectCase);
  const { headerStart, headerEnd, columns, matched, findings } = layout;
  const width = columns.findLastIndex((column) => column.header !== '') + 1;
  return {
    sheet,
    written,
    merges,
    columns: columns.slice(0, width),
    findings,
    top: rows.slice(headerEnd).map(([, cells]) => cells),
    headerFrom: rows[headerStart]?.[0] ?? 0,
    headerTo: rows[headerEnd - 1]?.[0] ?? 0,
    matched,
    complete: isComplete(dialectCase.contract, columns),
    filled: rows.length > headerEnd,
  };
}

type Top = Map<number, string[]>;

interface Reading {
  /** Those with content, under their numbers. */
  readonly rows: readonly (readonly [row: number, cells: string[]])[];
  readonly written: Writing;
  /** Of these rows. */
  readonly layout: Layout;
}

/** How a sheet is best read: by its header where that names all required fields, else as lines or by position. */
function readingOf(top: Top, merges: readonly Merge[], dialectCase: DialectCase): Reading {
  const unmerged = structuredClone(top);
  fillMerges(top, merges);
  const rows = withContent(top);
  const texts = rows.map(([, cells]) => cells);
  const layout = findHeader(dialectCase.contract, texts);
  if (isComplete(dialectCase.contract, layout.columns)) return { rows, written: 'headed', layout };
  const lines = foldedLayout(texts, dialectCase);
  if (lines !== null && lines.matched > layout.matched) return { rows, written: 'folded', layout: lines };
  return readingByPosition(unmerged, merges, dialectCase) ?? { rows, written: 'headed', layout };
}

/** Blocks merged sideways are titles here, shown once, and those merged downwards are filled as they will be when read. */
function readingByPosition(top: Top, merges: readonly Merge[], dialectCase: DialectCase): Reading | null {
  const merged = new MergedRows(merges, 0);
  for (const [row, cells] of top) merged.fill(row, cells);
  const rows = withContent(top);
  const texts = rows.map(([, cells]) => cells);
  const layout = sheetWithoutHeader(dialectCase.contract, texts, dialectCase.profile);
  return layout === null ? null : { rows, written: 'headless', layout };
}

function withContent(top: Top): [number, string[]][] {
  return [...top].filter(([, cells]) => !isBlankRow(cells));
}

/** The rows of a sheet's top, blank ones too, in which a header is looked for. */
async function readTop(sheet: Sheet): Promise<Top> {
  const top: Top = new Map();
  let content = 0;
  const take = (row: number, cells: string[]) => {
    if (content > HEADER_WITHIN) return;
    top.set(row, [...cells]);
    if (!isBlankRow(cells)) content += 1;
  };
  await sheet.read(take, { enough: () => content > HEADER_WITHIN });
  return top;
}
