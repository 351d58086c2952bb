import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShapedCase, Text } from './decode-case.ts';
import { DELIMITERS, type DialectCase, findDialect } from './find-dialect.ts';
import type { Layout } from './find-header.ts';
import { inspectText } from './inspect.ts';
import type { Sheet, TakeRow } from './sheet-book.ts';
import { textOf } from './text-of.ts';

type Row = readonly string[];

/** Share of a sheet's rows that must be lines in a cell for the sheet to be such lines. */
const FOLDED = 0.5;

/**
 * The layout of the table whose lines stand in the cells of some rows with content, a line a row; null where most rows are
 * no such lines, or too few fields are named by them.
 */
export function foldedLayout(rows: readonly Row[], dialectCase: DialectCase): Layout | null {
  const folded = rows.filter(isLine);
  if (folded.length === 0 || folded.length < FOLDED * rows.length) return null;
  const text = rows.map((cells) => `${lineOf(cells)}\n`).join('');
  const layout = findDialect(dialectCase, Buffer.from(text), true)?.layout ?? null;
  return layout !== null && layout.matched > 1 ? layout : null;
}

/** Whether all that a row has is one cell with a delimiter in it. */
function isLine(cells: Row): boolean {
  const [text = '', ...others] = cells.filter((cell) => cell.trim() !== '');
  return others.length === 0 && DELIMITERS.some((delimiter) => text.includes(delimiter));
}

/** A row as a line; commas are what a line falls apart at. */
function lineOf(cells: Row): string {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells
    .slice(0, last + 1)
    .join()
    .replace(/[\r\n]+/g, ' ');
}

/**
 * The lines that stand in a sheet's cells as a text on the disk, each under the number of its row; `take` is told of every
 * row.
 */
export async function linesOfSheet(
  { parts, contract }: Pick<ShapedCase, 'parts' | 'contract'>,
  sheet: Sheet,
  take: TakeRow,
): Promise<Text> {
  const path = join(parts.scratch, 'lines.txt');
  const file = await open(path, 'w');
  let lines = '';
  let next = 1;
  const flush = async () => {
    const text = lines;
    lines = '';
    await file.appendFile(text);
  };
  const row: TakeRow = (number, cells, hidden) => {
    lines += `${'\n'.repeat(number - next)}${lineOf(cells)}\n`;
    next = number + 1;
    take(number, cells, hidden);
  };
  try {
    await sheet.read(row, { afterChunk: flush });
    await flush();
  } finally {
    await file.close();
  }
  const bytes = async function* (): AsyncGenerator<Buffer> {
    yield* createReadStream(path);
  };
  return textOf(await inspectText(bytes), bytes, { shape: 'csv', contract });
}
