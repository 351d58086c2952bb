import { open, readFile } from 'node:fs/promises';
import { shapeByBytes } from './claimed-shape.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { SheetBook } from './sheet-book.ts';
import { openWorkbook } from './workbook.ts';

/** Opens a workbook of either kind, told by its bytes, on the local disk. Throws a Refusal where it is none or may not be read. */
export async function openBook(path: string, limits: Limits): Promise<SheetBook> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (shapeByBytes('xlsx', head.subarray(0, bytesRead)) === 'xlsx') return await openWorkbook(path, limits);
    if ((await file.stat()).size > limits.wholeBytes) throw new Refusal('file.too-large');
  } finally {
    await file.close();
  }
  const { readXls } = await import('./xls-book.ts');
  return readXls(await readFile(path));
}
