import type { Decoded, ShapedCase, Text } from './decode-case.ts';
import { findRecordPath } from './find-record-path.ts';
import { listsNotRead } from './lists-not-read.ts';
import { MemberColumns } from './member-columns.ts';
import { OtherLists } from './other-lists.ts';
import { readXml } from './read-xml.ts';
import { CANONICAL_DELIMITER, RowTable } from './row-table.ts';
import { XmlRecords } from './xml-records.ts';

/**
 * Decodes XML: each of the repeated elements that hold the fields is a row, numbered by its position from 1, counted
 * on through the members of an archive. Columns are the
 * contract's fields. Throws a Refusal where it is not well-formed, or no element holds the fields.
 */
export async function decodeXml(shaped: ShapedCase): Promise<Decoded> {
  const columns = new MemberColumns(shaped.contract, shaped.limits);
  const table = new RowTable({ ...shaped, columns: columns.columns() });
  let position = 0;
  let others = 0;
  try {
    for (const text of shaped.texts) {
      const path = await findRecordPath(shaped, text.open());
      const lists = new OtherLists(path, columns);
      position = await readRecords(shaped, text, { path, columns, table, lists, position });
      others += lists.count;
    }
    await table.close();
  } finally {
    table.abandon();
  }
  if (table.rows > 0) columns.require(shaped.profile);
  return {
    delimiter: CANONICAL_DELIMITER,
    encoding: shaped.encoding,
    columns: columns.columns(),
    rows: table.rows,
    excluded: table.excluded({ header: 0, title: 0 }),
    dateOrder: table.orders.result(),
    findings: [...columns.findings(), ...table.orders.findings(), ...listsNotRead(others)],
  };
}

interface Reading {
  readonly path: string;
  readonly columns: MemberColumns;
  readonly table: RowTable;
  readonly lists: OtherLists;
  /** Records before the first. */
  readonly position: number;
}

/** Adds a text's records and returns the position of the last. */
async function readRecords({ limits }: ShapedCase, text: Text, reading: Reading): Promise<number> {
  const { path, columns, table, lists } = reading;
  let { position } = reading;
  table.damage = text.damage;
  const records = new XmlRecords(
    {
      isRecord: (candidate) => candidate === path || lists.has(candidate),
      element: (candidate, members) => {
        if (candidate !== path) {
          lists.see(candidate, members);
          return;
        }
        position += 1;
        const texts = members.map(([, text]) => text);
        table.add(position, columns.cells(members, position), texts);
      },
    },
    limits.nesting,
  );
  const options = { textBytes: limits.recordBytes, afterChunk: () => table.deliver() };
  await readXml(text.open(), records, options);
  return position;
}
