import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

/** What a spreadsheet would make of the rows that go back to agencies. */
export interface ReturnedFormulas {
  /** Cells that would be computed: none is expected. */
  readonly live: readonly string[];
  /** Cells that began as formulas do and are kept texts by an apostrophe. */
  readonly kept: number;
}

/** Looks for formulas in every rejected file of a run, in CSV and in workbooks. */
export async function returnedFormulas(out: string): Promise<ReturnedFormulas> {
  const entries = await readdir(join(out, 'feedback'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const cells: string[] = [];
  const computed: string[] = [];
  for (const path of paths) {
    if (path.endsWith('rejected.csv')) cells.push(...csvCells(await readFile(path, 'utf8')));
    if (path.endsWith('rejected.xlsx')) computed.push(...computedCells(await readFile(path)));
  }
  return {
    live: [...cells.filter((cell) => /^[=+\-@]/.test(cell)), ...computed],
    kept: cells.filter((cell) => /^'[=+\-@]/.test(cell)).length,
  };
}

function csvCells(text: string): string[] {
  const records: string[][] = parse(text, { bom: true, relax_column_count: true });
  return records.flat();
}

/** Formulas of a workbook (ECMA-376: element `f` of a cell). */
function computedCells(bytes: Uint8Array): string[] {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
  return sheets.flatMap(([, xml]) => strFromU8(xml).match(/<f[ >].*?<\/f>/g) ?? []);
}
