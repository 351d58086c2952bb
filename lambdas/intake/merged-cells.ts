import { columnOf } from './sheet-rows.ts';
import type { Workbook } from './workbook.ts';

/** A block of cells shown as one; rows as in the sheet, columns from 0, both ends included. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/**
 * Reads the merges that start in the first `rows` rows of a sheet. They stand behind all its rows, which are skipped as
 * bytes: parsing a large sheet twice would double its time.
 */
export async function readMerges(workbook: Workbook, sheet: string, rows: number): Promise<Merge[]> {
  const tail = await behindRows(workbook.bytes(sheet));
  const references = [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref=["']([^"']+)["']/g)];
  return references.map(([, reference = '']) => mergeOf(reference)).filter((merge) => merge.fromRow <= rows);
}

const END_OF_ROWS = 'sheetData>';
/** Longest `</prefix:` looked for before it, and room for the mark itself to be cut. */
const OVERLAP = 64;

async function behindRows(chunks: AsyncIterable<Buffer>): Promise<string> {
  const tail: Buffer[] = [];
  let cut: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (tail.length > 0) {
      tail.push(chunk);
      continue;
    }
    const bytes = Buffer.concat([cut, chunk]);
    const at = bytes.lastIndexOf(END_OF_ROWS);
    const closing = at >= 0 && /<\/(\w+:)?$/.test(bytes.toString('latin1', Math.max(0, at - OVERLAP), at));
    if (closing) tail.push(bytes.subarray(at));
    cut = Buffer.from(bytes.subarray(-OVERLAP));
  }
  return Buffer.concat(tail).toString('utf8');
}

function mergeOf(reference: string): Merge {
  const [from = '', to = from] = reference.split(':');
  return { fromRow: rowOf(from), toRow: rowOf(to), fromColumn: columnOf(from), toColumn: columnOf(to) };
}

function rowOf(reference: string): number {
  return Number(reference.replace(/\D/g, ''));
}

/** Rows of a sheet's top, in place, with the text of each merged block in all of its cells. */
export function fillMerges(rows: ReadonlyMap<number, string[]>, merges: readonly Merge[]): void {
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    const text = rows.get(fromRow)?.[fromColumn] ?? '';
    for (const [row, cells] of rows) {
      if (row < fromRow || row > toRow) continue;
      while (cells.length <= toColumn) cells.push('');
      cells.fill(text, fromColumn, toColumn + 1);
    }
  }
}
