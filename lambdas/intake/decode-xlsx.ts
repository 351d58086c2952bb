import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Decoded, ShapedCase } from './decode-case.ts';
import { decodeSheets } from './decode-sheets.ts';
import { expanded } from './expanded.ts';
import { expansionLimit } from './limits.ts';
import { openWorkbook } from './workbook.ts';

/**
 * Decodes the sheet of an `.xlsx` workbook that holds the feed's table. Throws a Refusal where the file is no workbook or
 * has no such sheet.
 */
export async function decodeXlsx(shaped: ShapedCase): Promise<Decoded> {
  const book = await openWorkbook(await localPath(shaped), shaped.limits);
  try {
    return await decodeSheets(shaped, book);
  } finally {
    book.close();
  }
}

/** Zip members are read out of order, so a compressed workbook is unfolded on the disk first. */
async function localPath({ source, inspection, limits, parts }: ShapedCase): Promise<string> {
  if (!inspection.gzip) return source.path();
  const path = join(parts.scratch, 'workbook.xlsx');
  await pipeline(
    expanded(source.open, true, expansionLimit(limits, inspection.bytes)),
    createWriteStream(path),
  );
  return path;
}
