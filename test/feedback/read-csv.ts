import { parse } from 'csv-parse/sync';

/** The records of a CSV file with a byte order mark, read by another program than ours. */
export function readCsv(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: true });
}
