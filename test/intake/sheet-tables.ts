import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../lambdas/intake/limits.ts';
import { type PublishedTable, readTables } from '../../lambdas/intake/published-table.ts';
import { openWorkbook } from '../../lambdas/intake/workbook.ts';
import { makeWorkbook } from './make-workbook.ts';

/** The tables of a sheet of a workbook on the disk. */
export async function tablesOf(path: string, sheet: string): Promise<PublishedTable[]> {
  const book = await openWorkbook(path, DEFAULT_LIMITS);
  try {
    const found = book.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`No sheet ${sheet}.`);
    return await readTables(found);
  } finally {
    book.close();
  }
}

/** The tables of a sheet of such rows, under such merged cells. */
export async function made(rows: readonly string[], merges: readonly string[]): Promise<PublishedTable[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maharat-table-'));
  try {
    const path = join(folder, 'table.xlsx');
    const behind = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    writeFileSync(path, makeWorkbook({ sheets: [{ name: 'T', rows: rows.join(''), behind }] }));
    return await tablesOf(path, 'T');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A row of texts and numbers. */
export function tableRow(row: number, cells: readonly (string | number | null | undefined)[]): string {
  const parts = cells.map((cell, index) => {
    if (cell === null || cell === undefined) return '';
    const at = `r="${String.fromCharCode(65 + index)}${row}"`;
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${parts.join('')}</row>`;
}
