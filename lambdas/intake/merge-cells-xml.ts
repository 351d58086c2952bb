import { columnOf } from './cell-reference.ts';
import type { Merge } from './merged-cells.ts';

/**
 * Reads a sheet's merges. They stand behind all its rows, which are skipped as bytes: parsing a large sheet twice would
 * double its time.
 */
export async function readMerges(sheet: AsyncIterable<Buffer>): Promise<Merge[]> {
  const tail = await behindRows(sheet);
  const references = [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref=["']([^"']+)["']/g)];
  return references.map(([, reference = '']) => mergeOf(reference)).filter(isOnSheet);
}

/** Excel specifications and limits, "Worksheet size". */
const SHEET = { rows: 1_048_576, columns: 16_384 };

/** A reference that is damaged, or leads beyond the largest sheet, merges nothing. */
function isOnSheet({ fromRow, toRow, fromColumn, toColumn }: Merge): boolean {
  return (
    fromRow >= 1 &&
    fromRow <= toRow &&
    toRow <= SHEET.rows &&
    fromColumn >= 0 &&
    fromColumn <= toColumn &&
    toColumn < SHEET.columns
  );
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
