import type { Contract } from '../contracts/contract.ts';
import type { Column } from '../model/part.ts';
import { findHeader, HEADER_WITHIN } from './find-header.ts';
import { fillMerges, readMerges } from './merged-cells.ts';
import { isBlankRow } from './row-table.ts';
import { SheetRows } from './sheet-rows.ts';
import type { Workbook } from './workbook.ts';

/** Where in a workbook the feed's table is. */
export interface SheetLayout {
  /** Zip member of the sheet. */
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** Sheet rows of the header's first and last line. */
  readonly headerFrom: number;
  readonly headerTo: number;
  /** Contract fields found. */
  readonly matched: number;
}

/** Chooses the sheet whose header names most fields of the contract; the first of equals. */
export async function chooseSheet(workbook: Workbook, contract: Contract): Promise<SheetLayout> {
  let best: SheetLayout = { sheet: '', columns: [], headerFrom: 0, headerTo: 0, matched: 0 };
  for (const sheet of workbook.sheets) {
    const layout = await layoutOf(workbook, sheet, contract);
    if (layout.matched > best.matched) best = layout;
  }
  return best;
}

async function layoutOf(workbook: Workbook, sheet: string, contract: Contract): Promise<SheetLayout> {
  const top = await readTop(workbook, sheet);
  fillMerges(top, await readMerges(workbook, sheet, Math.max(0, ...top.keys())));
  const rows = [...top].filter(([, cells]) => !isBlankRow(cells));
  const { headerStart, headerEnd, columns, matched } = findHeader(
    contract,
    rows.map(([, cells]) => cells),
  );
  const width = columns.findLastIndex((column) => column.header !== '') + 1;
  return {
    sheet,
    columns: columns.slice(0, width),
    headerFrom: rows[headerStart]?.[0] ?? 0,
    headerTo: rows[headerEnd - 1]?.[0] ?? 0,
    matched,
  };
}

/** The rows of a sheet's top, blank ones too, in which a header is looked for. */
async function readTop(workbook: Workbook, sheet: string): Promise<Map<number, string[]>> {
  const top = new Map<number, string[]>();
  let content = 0;
  const rows = new SheetRows(workbook, (row, cells) => {
    if (content > HEADER_WITHIN) return;
    top.set(row, cells);
    if (!isBlankRow(cells)) content += 1;
  });
  const { open, text, close } = rows;
  await workbook.read(sheet, { open, text, close, enough: () => content > HEADER_WITHIN });
  return top;
}
