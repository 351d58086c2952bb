import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { LoopOutputs } from './loop-outputs.ts';
import { cleanRecord, loopFields } from './loop-record.ts';
import type { RowTotals } from './same-rows.ts';

/**
 * What people write otherwise, doing all that the steps do: csv-parse, the same zod codecs on every row (each distinct
 * text once), the rules, the same pseudonyms, quarantined rows with their reasons, findings with their first rows,
 * keys that repeat, measures for the tolerances, the profile of the month, and one ordered Parquet file a bucket, for which it too has the engine. Returns what the rows
 * came to, and the file's header.
 */
export async function rowLoop(
  file: string,
  folder: string,
): Promise<{ readonly totals: RowTotals; readonly header: readonly string[] }> {
  const records = createReadStream(file).pipe(parse({ delimiter: ';', bom: true, relax_column_count: true }));
  const outputs = new LoopOutputs(folder);
  let fields: ReturnType<typeof loopFields> | null = null;
  let header: string[] = [];
  let row = 0;
  for await (const record of records as AsyncIterable<string[]>) {
    row += 1;
    if (fields === null) {
      fields = loopFields(record);
      header = record;
      continue;
    }
    const cleaned = cleanRecord(record, fields);
    outputs.note(row, cleaned.notes);
    if (cleaned.reasons.length === 0) outputs.accept(row, cleaned);
    else {
      const waiting = outputs.setAside({ row, reasons: cleaned.reasons, header, record });
      if (waiting !== null) await waiting;
    }
  }
  return { totals: await outputs.close(), header };
}
