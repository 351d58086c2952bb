import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Contract } from '../contracts/contract.ts';
import type { IntakeManifest, QuarantinedRow } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts';
import { Example, RejectedFiles } from './defects-report.ts';
import { Excerpt } from './excerpt.ts';
import { FEEDBACK_FILES } from './feedback-folder.ts';
import { RejectedTable, rejectedCells, rejectedHeaders } from './rejected-row.ts';
import { RejectedWorkbook } from './rejected-workbook.ts';

/** Letters that are written at once. */
const CHUNK = 65_536;

/** What the quarantined rows of a submission came to in its feedback. */
export const Rejected = z.object({
  files: RejectedFiles.nullable().describe('null where no row is quarantined, and so no file written'),
  examples: z.record(z.string(), z.array(Example).readonly()).describe('of each finding, by code and field'),
});
export type Rejected = z.infer<typeof Rejected>;

/** A submission whose rows are counted. */
export interface RejectedCase {
  readonly contract: Contract;
  readonly manifest: IntakeManifest;
  readonly findings: readonly Finding[];
  /** Its quarantined rows, by source row. */
  readonly rows: AsyncIterable<QuarantinedRow>;
  /** Object key prefix of the files. */
  readonly folder: string;
}

/**
 * Writes `rejected.csv` and `rejected.xlsx`: the sender's own quarantined rows as they came, with row number, reasons and
 * suggestions, ready to be corrected and sent again as a supplement. Rows stream, the workbook is capped, so memory does
 * not grow with them. The same rows again give the same bytes.
 */
export async function writeRejected(runtime: Runtime, input: RejectedCase): Promise<Rejected> {
  const scratch = await mkdtemp(join(runtime.engine.scratch, 'rejected-'));
  try {
    return await writeInto(runtime, input, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function writeInto(runtime: Runtime, input: RejectedCase, scratch: string): Promise<Rejected> {
  const { contract, manifest, findings, folder } = input;
  const { objects, profile } = runtime;
  const surplus = findings.some(({ code }) => code === 'row.too-long');
  const table = new RejectedTable(contract, manifest, profile);
  const workbook = new RejectedWorkbook(table, surplus);
  const excerpt = new Excerpt(table, profile);
  let rows = 0;
  async function* lines(source: AsyncIterable<QuarantinedRow>) {
    let text = BYTE_ORDER_MARK + csvLine(rejectedHeaders(table.columns, surplus));
    for await (const quarantined of source) {
      const rejected = table.row(quarantined);
      rows += 1;
      excerpt.add(rejected);
      workbook.add(rejected);
      text += csvLine(rejectedCells(rejected, surplus));
      if (text.length < CHUNK) continue;
      yield text;
      text = '';
    }
    yield text;
  }
  const csv = join(scratch, FEEDBACK_FILES.rejectedCsv);
  await pipeline(Readable.from(lines(input.rows)), createWriteStream(csv));
  if (rows === 0) return { files: null, examples: {} };
  const xlsx = join(scratch, FEEDBACK_FILES.rejectedWorkbook);
  await writeFile(xlsx, workbook.bytes());
  await objects.upload(`${folder}/${FEEDBACK_FILES.rejectedCsv}`, csv);
  await objects.upload(`${folder}/${FEEDBACK_FILES.rejectedWorkbook}`, xlsx);
  return { files: { rows, workbookRows: workbook.rows }, examples: excerpt.examples() };
}
