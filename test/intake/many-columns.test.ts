import { DEFAULT_LIMITS } from '../../lambdas/intake/limits.ts';
import { decodeBytes, refusedBytes } from './decode-bytes.ts';
import { makeWorkbook } from './make-workbook.ts';
import { makeXls } from './make-xls.ts';

const HEADER = ['cpr', 'hire_date'];
const ROW = ['800101234', '2020-01-02'];
const LIMIT = DEFAULT_LIMITS.columns;

type Table = readonly (readonly string[])[];

/** A table of so many columns, the last of them unknown ones. */
const table = (columns: number): Table => {
  const more = Array.from({ length: columns - HEADER.length }, (_, index) => `u${index}`);
  return [
    [...HEADER, ...more],
    [...ROW, ...more.map(() => 'x')],
  ];
};
const members = ([header = [], row = []]: Table) => header.map((name, index) => [name, row[index] ?? '']);
const lines = (rows: Table) => rows.map((cells) => `${cells.join(';')}\n`).join('');
const sheet = (rows: Table) => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  return makeWorkbook({ sheets: [{ name: 'S', rows: xml }] });
};
const element = (rows: Table) => members(rows).map(([name, text]) => `<${name}>${text}</${name}>`);

test('the limit is two thousand columns', () => {
  expect(LIMIT).toBe(2000);
});

test.each<[string, string, (rows: Table) => Buffer | string]>([
  ['a text', 'staff.csv', lines],
  ['a sheet', 'staff.xlsx', sheet],
  ['a sheet of lines', 'staff.xlsx', (rows) => sheet(rows.map((cells) => [cells.join(';')]))],
  ['a JSON record', 'staff.json', (rows) => JSON.stringify([Object.fromEntries(members(rows))])],
  ['a line of JSON', 'staff.ndjson', (rows) => `${JSON.stringify(Object.fromEntries(members(rows)))}\n`],
  ['an XML record', 'staff.xml', (rows) => `<list><staff>${element(rows).join('')}</staff></list>`],
])('%s of more columns than the limit is refused', async (_, name, write) => {
  const { rows } = await decodeBytes(write(table(LIMIT)), { name });
  expect(rows.map(([, person]) => person)).toEqual([ROW[0]]);
  const findings = await refusedBytes(write(table(LIMIT + 1)), { name });
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['file.too-many-columns', 'halt']]);
});

test('a binary workbook is measured by the same limit', async () => {
  const bytes = makeXls({ sheets: [{ name: 'S', rows: table(12) }] });
  const options = { name: 'staff.xls', limits: { columns: 11 } };
  expect((await decodeBytes(bytes, { name: 'staff.xls' })).rows).toHaveLength(1);
  expect((await refusedBytes(bytes, options)).map(({ code }) => code)).toEqual(['file.too-many-columns']);
});

test('too many columns are told of before the missing ones', async () => {
  const [header = [], row = []] = table(LIMIT + 2);
  const rows = [header.toSpliced(1, 1), row.toSpliced(1, 1)];
  for (const [name, bytes] of [['staff.csv', lines(rows)] as const, ['staff.xlsx', sheet(rows)] as const])
    expect((await refusedBytes(bytes, { name })).map(({ code }) => code)).toEqual(['file.too-many-columns']);
});

test('cells far beside a table are none of its columns', async () => {
  const [header = [], row = []] = table(LIMIT + 1);
  const { rows, pieces } = await decodeBytes(sheet([header.slice(0, 2), row]), { name: 'staff.xlsx' });
  expect(rows).toEqual([['2', ...ROW]]);
  expect(pieces.findings.map(({ code }) => code)).toEqual(['column.unknown']);
});
