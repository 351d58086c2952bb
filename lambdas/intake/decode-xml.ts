import type { Decoded, ShapedCase } from './decode-case.ts';
import { textChunks } from './decode-csv.ts';
import { findRecordPath } from './find-record-path.ts';
import { MemberColumns } from './member-columns.ts';
import { readXml } from './read-xml.ts';
import { requireColumns } from './required-columns.ts';
import { CANONICAL_DELIMITER, RowTable } from './row-table.ts';
import { XmlRecords } from './xml-records.ts';

/**
 * Decodes XML: each of the repeated elements that hold the fields is a row, numbered by its position from 1. Columns are the
 * contract's fields. Throws a Refusal where it is not well-formed, or no element holds the fields.
 */
export async function decodeXml(shaped: ShapedCase): Promise<Decoded> {
  const path = await findRecordPath(shaped, textChunks(shaped));
  const columns = new MemberColumns(shaped.contract);
  const table = new RowTable({ ...shaped, columns: columns.columns() });
  try {
    await readRecords(shaped, { path, columns, table });
    await table.close();
  } finally {
    table.abandon();
  }
  if (table.rows > 0) requireColumns(shaped.contract, columns.found());
  return {
    delimiter: CANONICAL_DELIMITER,
    encoding: shaped.encoding,
    columns: columns.columns(),
    rows: table.rows,
    excluded: { header: 0, title: 0, blank: table.blank, total: table.totals },
    dateOrder: table.orders.result(),
    findings: [...columns.findings(), ...table.orders.findings()],
  };
}

interface Reading {
  readonly path: string;
  readonly columns: MemberColumns;
  readonly table: RowTable;
}

async function readRecords(shaped: ShapedCase, { path, columns, table }: Reading): Promise<void> {
  let position = 0;
  const records = new XmlRecords(
    {
      isRecord: (candidate) => candidate === path,
      element: (candidate, members) => {
        if (candidate !== path) return;
        position += 1;
        const texts = members.map(([, text]) => text);
        table.add(position, columns.cells(members, position), texts);
      },
    },
    shaped.limits.nesting,
  );
  const options = { textBytes: shaped.limits.recordBytes, afterChunk: () => table.deliver() };
  await readXml(textChunks(shaped), records, options);
}
