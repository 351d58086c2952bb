import { CsvRecords } from './csv-records.ts';
import type { Decoded, ShapedCase } from './decode-case.ts';
import { expanded } from './expanded.ts';
import { feedChunks } from './feed-chunks.ts';
import { type Dialect, findDialect } from './find-dialect.ts';
import { PartWriter } from './part-writer.ts';
import { Refusal } from './refusal.ts';
import { requireColumns, unknownColumns } from './required-columns.ts';
import { toUtf8 } from './to-utf8.ts';
import { totalTest } from './total-row.ts';

/** The header is looked for in so many bytes; every text that starts alike is decided alike. */
const HEAD_BYTES = 2 ** 20;

/**
 * Decodes delimited text in one pass: records are copied as bytes, in their own dialect, with their text line
 * before them. Throws a Refusal where there is no such table.
 */
export async function decodeCsv(shaped: ShapedCase): Promise<Decoded> {
  const chunks = textChunks(shaped);
  try {
    return await decodeTable(shaped, chunks);
  } finally {
    await chunks.return(undefined); // a table refused at its head leaves the rest unread, and the file open
  }
}

async function decodeTable(shaped: ShapedCase, chunks: AsyncGenerator<Buffer>): Promise<Decoded> {
  const { head, dialect } = await readHead(shaped, chunks);
  const { columns } = dialect.layout;
  requireColumns(shaped.contract, new Set(columns.map((column) => column.field)));
  const writer = new PartWriter(shaped.parts, dialect.delimiter.charCodeAt(0));
  const records = new CsvRecords({ contract: shaped.contract, dialect, limits: shaped.limits, writer });
  try {
    const options = { afterChunk: () => writer.deliver(), recordBytes: shaped.limits.recordBytes };
    await feedChunks(rejoined(head, chunks), records.take, options);
    await writer.close(totalTest(dialect.delimiter));
  } finally {
    writer.abandon();
  }
  return {
    delimiter: dialect.delimiter,
    encoding: shaped.encoding,
    columns: [...columns],
    rows: writer.rows,
    excluded: { ...records.excluded, total: writer.totals },
    dateOrder: records.orders.result(),
    findings: [...unknownColumns(columns), ...records.orders.findings()],
  };
}

/** The file's text as UTF-8, decompressed. */
export function textChunks({ source, inspection, limits, encoding }: ShapedCase): AsyncGenerator<Buffer> {
  return toUtf8(expanded(source.open, inspection.gzip, limits.expandedBytes), encoding);
}

async function readHead(
  shaped: ShapedCase,
  chunks: AsyncGenerator<Buffer>,
): Promise<{ head: Buffer; dialect: Dialect }> {
  let head = Buffer.alloc(0);
  let tried = 0;
  for (;;) {
    const { value, done } = await chunks.next();
    if (value !== undefined) head = Buffer.concat([head, value]);
    const enough = head.length >= HEAD_BYTES;
    if (!done && !enough && head.length < tried * 2) continue;
    const dialect = findDialect(shaped.contract, head.subarray(0, HEAD_BYTES), done === true || enough);
    tried = head.length;
    if (dialect === null) continue;
    if (dialect.layout.matched === 0) requireColumns(shaped.contract, new Set());
    if (dialect.layout.matched === 0) throw new Refusal('file.unreadable');
    return { head, dialect };
  }
}

/** The head that was read, then the rest. */
async function* rejoined(head: Buffer, chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* chunks;
}
