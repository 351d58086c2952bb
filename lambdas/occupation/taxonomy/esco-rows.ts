import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A folder is not the official CSV download of ESCO; says which file is missing or of another form. */
export class TaxonomyUnreadable extends Error {}

/** The rows of a file of ESCO's CSV download (UTF-8, commas), as it is or packed with gzip. Throws TaxonomyUnreadable. */
export function escoRows<T>(file: string, row: z.ZodType<T>): T[] {
  const refuse = (why: string): never => {
    throw new TaxonomyUnreadable(`${basename(file)} ${why}: download it from ESCO anew.`);
  };
  const rows = z.array(row).safeParse(recordsOf(file, refuse));
  if (!rows.success) return refuse(`lacks the column ${String(rows.error.issues[0]?.path.at(-1))}`);
  return rows.data.length === 0 ? refuse('has no rows') : rows.data;
}

/** What a spreadsheet saves is often no UTF-8, and its Arabic would be learnt as it is not written. */
function recordsOf(file: string, refuse: (why: string) => never): unknown {
  const bytes = bytesOf(file, refuse);
  if (!isUtf8(bytes)) return refuse('is not UTF-8');
  try {
    return parse(bytes, { columns: true, bom: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`is no CSV with commas (${error.message})`);
  }
}

function bytesOf(file: string, refuse: (why: string) => never): Buffer {
  const bytes = readFileSync(file);
  if (!file.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return refuse('is no gzip, or breaks off');
  }
}
