import fc from 'fast-check';
import { decodeBytes } from '../intake/decode-bytes.ts';
import { anyTables, type CleanTable, plainTables, tablesWithLines } from './written/clean-tables.ts';
import { visits } from './written/visits-contract.ts';
import { delimited, dialects, ENCODINGS, encoded, FORMATS } from './written/write-table.ts';

/** Cells by the fields of the contract, whatever the order of the columns; row numbers left out. */
async function readBack(bytes: Buffer, name: string, declared = 'windows-1256'): Promise<string[][]> {
  const contract = { ...visits, arrives: { ...visits.arrives, encoding: declared } };
  const { rows, ragged, pieces } = await decodeBytes(bytes, { name, contract });
  expect(ragged).toEqual([]);
  const places = visits.fields.map(({ name: field }) =>
    pieces.columns.findIndex((column) => column.field === field),
  );
  return rows.map(([, ...cells]) => places.map((place) => cells[place] ?? ''));
}

const asRead = (table: CleanTable) => table.map((cells) => [...cells]);

describe.each(ENCODINGS)('a clean table in %s', (encoding) => {
  test('reads back to the same rows in any dialect, with what may stand around it', async () => {
    const narrow = encoding === 'windows-1256' || encoding === 'iso-8859-6';
    const tables = narrow ? plainTables : tablesWithLines;
    await fc.assert(
      fc.asyncProperty(tables, dialects, async (table, dialect) => {
        const bytes = encoded(delimited(table, dialect), encoding);
        expect(await readBack(bytes, 'visits.csv', narrow ? encoding : undefined)).toEqual(asRead(table));
      }),
      { numRuns: 60 },
    );
  });
});

test.each(Object.entries(FORMATS))('a clean table in %s reads back to the same rows', async (name, write) => {
  await fc.assert(
    fc.asyncProperty(anyTables, async (table) => {
      expect(await readBack(write(table), name)).toEqual(asRead(table));
    }),
    { numRuns: 40 },
  );
});
