import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { cellRecords } from './biff-records.ts';
import { isBareBiff, isCompoundFile } from './binary-workbook.ts';
import { formatKind } from './cell-kinds.ts';
import { CompoundFile } from './compound-file.ts';
import type { Merge } from './merged-cells.ts';
import { Refusal } from './refusal.ts';
import type { Sheet, SheetBook } from './sheet-book.ts';
import { type NumberKind, spreadsheetNumber } from './spreadsheet-number.ts';

set_cptable(codepages);

/** What errors in cells are shown as [MS-XLS 2.5.10]. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
/** Rows between two looks at whether to go on. */
const ROWS_AT_ONCE = 1024;

/**
 * Reads a binary workbook as a whole: BIFF8 [MS-XLS] and its forerunners. It holds at most 65,536 rows a sheet. Throws a
 * Refusal where it is damaged, cut short, under a password, or carries macros.
 */
export function readXls(bytes: Buffer): SheetBook {
  const book = parsed(cellRecords(recordsOf(bytes)));
  const sheets = book.SheetNames.map((name) => ({ name, cells: book.Sheets[name] }));
  if (sheets.some(({ cells }) => cells === undefined)) throw new Refusal('file.unreadable');
  if (sheets.some(({ cells }) => kindOf(cells) === 'macro')) throw new Refusal('file.macros');
  return {
    sheets: sheets
      .filter(({ cells }) => kindOf(cells) !== 'chart')
      .map(({ name, cells = {} }) => sheetOf(book, name, cells)),
    close: () => {},
  };
}

/** The stream of records; names of streams tell of a password [MS-OFFCRYPTO] and of macros [MS-OVBA]. */
function recordsOf(bytes: Buffer): Buffer {
  if (!isCompoundFile(bytes)) return bytes;
  const file = new CompoundFile(bytes);
  if (file.names.some((name) => /^(EncryptedPackage|encryption)$/i.test(name)))
    throw new Refusal('file.encrypted');
  if (file.names.some((name) => /^(_VBA_PROJECT_CUR|_VBA_PROJECT|Macros)$/i.test(name)))
    throw new Refusal('file.macros');
  const records = file.stream('Workbook', 'Book');
  if (records === null || !isBareBiff(records)) throw new Refusal('file.unreadable');
  return records;
}

function parsed(bytes: Buffer): WorkBook {
  return readable(() =>
    read(bytes, {
      type: 'buffer',
      dense: true,
      cellDates: false,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    }),
  );
}

/** The library's errors may quote the file; they go no further. */
function readable<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const password = error instanceof Error && /password-protected/.test(error.message);
    throw new Refusal(password ? 'file.encrypted' : 'file.unreadable');
  }
}

function sheetOf(book: WorkBook, name: string, cells: WorkSheet): Sheet {
  const properties = book.Workbook?.Sheets?.find((sheet) => sheet.name === name);
  const text = cellText(book.Workbook?.WBProps?.date1904 === true);
  // A dense sheet keeps its cells by row under this key, which the library does not declare.
  const rows = (cells['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[];
  return {
    name,
    hidden: (properties?.Hidden ?? 0) !== 0,
    read: async (take, { enough, afterChunk } = {}) => {
      for (const [index, row] of rows.entries()) {
        if (row !== undefined)
          take(index + 1, trimmed(Array.from(row, text)), cells['!rows']?.[index]?.hidden === true);
        if (index % ROWS_AT_ONCE !== 0) continue;
        await afterChunk?.();
        if (enough?.()) return;
      }
    },
    merges: async () => (cells['!merges'] ?? []).map(mergeOf),
  };
}

/** Kinds that the library gives and does not declare are among them: `macro`, `dialog`. */
function kindOf(cells: WorkSheet | undefined): string {
  return cells?.['!type'] ?? 'sheet';
}

function mergeOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Merge {
  return { fromRow: s.r + 1, toRow: e.r + 1, fromColumn: s.c, toColumn: e.c };
}

function cellText(date1904: boolean): (cell: CellObject | undefined) => string {
  const kinds = new Map<string, NumberKind>();
  const shownAs = (format: string) => {
    const kind = kinds.get(format) ?? formatKind(format);
    kinds.set(format, kind);
    return kind;
  };
  return (cell) => {
    if (cell?.v === undefined || cell.t === 'z') return '';
    if (cell.t === 'n') return spreadsheetNumber(String(cell.v), shownAs(String(cell.z ?? '')), date1904);
    return cell.t === 'e' ? (ERRORS[Number(cell.v)] ?? '#N/A') : String(cell.v);
  };
}

/** Without empty cells behind the last with content. */
function trimmed(cells: string[]): string[] {
  cells.length = cells.findLastIndex((cell) => cell !== '') + 1;
  return cells;
}
