import { CsvRecords } from './csv-records.ts';
import type { Decoded, ShapedCase, Text } from './decode-case.ts';
import { excludedRows } from './excluded-rows.ts';
import { feedChunks } from './feed-chunks.ts';
import { canonicalText, type Dialect, findDialect, WRITING_BYTES, writingFindings } from './find-dialect.ts';
import { PartWriter } from './part-writer.ts';
import { Refusal } from './refusal.ts';
import { renamedColumns } from './renamed-columns.ts';
import { checkWidth, requireColumns } from './required-columns.ts';
import { tailKindOf } from './table-tail.ts';

/** The header is looked for in so many bytes; every text that starts alike is decided alike. */
const HEAD_BYTES = 2 ** 20;

/**
 * Decodes delimited text in one pass: records are copied as bytes, in their own dialect, with their text line
 * before them. The lines of an archive's members are numbered as one text. Throws a Refusal where there is no such table,
 * or the members are not of the same columns.
 */
export async function decodeCsv(shaped: ShapedCase): Promise<Decoded> {
  const dialects: Dialect[] = [];
  for (const text of shaped.texts) dialects.push(await dialectOf(shaped, text));
  const [dialect] = dialects;
  if (dialect === undefined) throw new Refusal('file.empty');
  for (const { layout } of dialects) checkWidth(layout.columns.length, shaped.limits);
  if (!dialects.every((other) => isSameTable(dialect, other))) throw new Refusal('file.archive-mixed');
  const { columns, matched } = dialect.layout;
  requireColumns(shaped.contract, new Set(columns.map((column) => column.field)), () =>
    renamedColumns({ ...shaped, columns, rows: dialect.rows }),
  );
  if (matched === 0) throw new Refusal('file.unreadable');
  return decodeTable(shaped, dialects);
}

/** Whether two texts give records that one part can hold. */
function isSameTable(one: Dialect, other: Dialect): boolean {
  const fields = ({ layout }: Dialect) => JSON.stringify(layout.columns.map((column) => column.field));
  return one.delimiter === other.delimiter && fields(one) === fields(other);
}

async function decodeTable(shaped: ShapedCase, dialects: readonly Dialect[]): Promise<Decoded> {
  const { contract, limits, texts } = shaped;
  const [dialect] = dialects as [Dialect]; // decodeCsv looked
  const { columns } = dialect.layout;
  const writer = new PartWriter(shaped.parts, dialect.delimiter.charCodeAt(0));
  const records = new CsvRecords({ contract, dialect, limits, writer });
  const options = { afterChunk: () => writer.deliver(), recordBytes: limits.recordBytes };
  const kindOf = tailKindOf(dialect.delimiter);
  try {
    for (const [index, text] of texts.entries()) {
      const used = dialects[index] ?? dialect;
      records.begin(used, text.damage);
      await feedChunks(canonicalText(text.open(), used, limits.recordBytes), records.take, options);
      writer.endTable(kindOf);
    }
    await writer.close();
  } finally {
    writer.abandon();
  }
  return {
    delimiter: dialect.delimiter,
    encoding: shaped.encoding,
    columns: [...columns],
    rows: writer.rows,
    excluded: excludedRows(records.excluded, writer.leftOut),
    dateOrder: records.orders.result(),
    findings: [
      ...writingFindings(dialect),
      ...dialect.layout.findings,
      ...records.unnamed(),
      ...records.orders.findings(),
    ],
  };
}

/** Looks at a text's head and leaves the rest unread. */
async function dialectOf(shaped: ShapedCase, text: Text): Promise<Dialect> {
  const chunks = text.open();
  try {
    return await findInHead(chunks, (head, final) => findDialect(shaped, head, final));
  } finally {
    await chunks.return(undefined);
  }
}

async function findInHead(
  chunks: AsyncGenerator<Buffer>,
  find: (head: Buffer, final: boolean) => Dialect | null,
): Promise<Dialect> {
  let head = Buffer.alloc(0);
  let tried = 0;
  for (;;) {
    const { value, done } = await chunks.next();
    if (value !== undefined) head = Buffer.concat([head, value]);
    const enough = head.length >= HEAD_BYTES;
    if (!done && !enough && head.length < Math.max(WRITING_BYTES, tried * 2)) continue;
    const dialect = find(head.subarray(0, HEAD_BYTES), done === true || enough);
    tried = head.length;
    if (dialect !== null) return dialect;
  }
}
