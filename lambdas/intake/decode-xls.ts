import type { Decoded, ShapedCase } from './decode-case.ts';
import { decodeSheets } from './decode-sheets.ts';
import { expanded } from './expanded.ts';
import { Refusal } from './refusal.ts';

/**
 * Decodes the sheet of a binary workbook that holds the feed's table. It cannot be read piece by piece, so it is bounded by
 * its own format and by a limit on its bytes. Throws a Refusal where it cannot be read.
 */
export async function decodeXls(shaped: ShapedCase): Promise<Decoded> {
  const bytes = await whole(shaped);
  const { readXls } = await import('./xls-book.ts');
  return decodeSheets(shaped, readXls(bytes));
}

async function whole({ source, inspection, limits }: ShapedCase): Promise<Buffer> {
  if (!inspection.gzip && inspection.bytes > limits.wholeBytes) throw new Refusal('file.too-large');
  const chunks: Buffer[] = [];
  for await (const chunk of expanded(source.open, inspection.gzip, limits.wholeBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
