import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defect } from '../../lambdas/contracts/defects.ts';
import { DEFAULT_LIMITS } from '../../lambdas/intake/limits.ts';
import { openBook } from '../../lambdas/intake/open-book.ts';
import { readTables } from '../../lambdas/intake/published-table.ts';
import { Refusal } from '../../lambdas/intake/refusal.ts';
import type { Sheet, SheetBook } from '../../lambdas/intake/sheet-book.ts';
import { FAILED, NOT_CLEAN, OK } from './exit-codes.ts';
import { say } from './say.ts';
import { type SheetTables, tablesCsv, tablesText } from './table-text.ts';
import { UsageError } from './usage-error.ts';

/** What `maharat table` is asked for. */
export interface TableOptions {
  readonly sheet?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** Does what `maharat table` says, and returns what the process is to end with. */
export async function executeTable(file: string, options: TableOptions): Promise<number> {
  const path = resolve(file);
  if (!(await stat(path).catch(() => null))?.isFile()) throw new UsageError(`There is no file ${path}.`);
  try {
    const sheets = await readSheets(path, options.sheet);
    process.stdout.write(printed(sheets, options));
    if (sheets.length > 0) return OK;
    say('No table was found: numbers under a header.');
    return NOT_CLEAN;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { code } of error.findings) say(`${defect(code).message.en}\n${defect(code).message.ar}`);
    return FAILED;
  }
}

function printed(sheets: readonly SheetTables[], { json, csv }: TableOptions): string {
  if (json) return `${JSON.stringify(sheets, null, 2)}\n`;
  return csv ? tablesCsv(sheets) : tablesText(sheets);
}

async function readSheets(path: string, only: string | undefined): Promise<SheetTables[]> {
  const book = await openBook(path, DEFAULT_LIMITS);
  try {
    const sheets: SheetTables[] = [];
    for (const sheet of chosen(book, only))
      sheets.push({ sheet: sheet.name, tables: await readTables(sheet) });
    return sheets.filter(({ tables }) => tables.length > 0);
  } finally {
    book.close();
  }
}

function chosen(book: SheetBook, only: string | undefined): readonly Sheet[] {
  if (only === undefined) return book.sheets;
  const found = book.sheets.filter(({ name }) => name === only);
  if (found.length > 0) return found;
  throw new UsageError(
    `There is no sheet ${only}. Give one of ${book.sheets.map(({ name }) => name).join(', ')}.`,
  );
}
