import { decodeBytes, refusedBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';
import { makeXls } from './make-xls.ts';

const ROWS = [
  ['800101234', 'a', '2020-01-02', '5'],
  ['800201234', 'b', '13/02/2020'],
  ['800301234', 'c', '2020-01-04', '1500.250'],
];
const TITLES = [['Staff, September 2026'], ['All branches', null, null, null, null], [], ['Note: monthly']];
const name = 'staff.xlsx';

type Rows = readonly (readonly (string | null)[])[];

const rowsXml = (rows: Rows) =>
  rows.map((cells, index) => (cells.length === 0 ? '' : textRow(index + 1, cells))).join('');
const xlsx = (...sheets: Rows[]) =>
  makeWorkbook({ sheets: sheets.map((rows, index) => ({ name: `S${index}`, rows: rowsXml(rows) })) });
const xls = (rows: Rows) => makeXls({ sheets: [{ name: 'S', rows }] });
const merging = (rows: Rows, ...refs: string[]) => {
  const behind = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return makeWorkbook({ sheets: [{ name: 'S', rows: rowsXml(rows), behind }] });
};
const code = ({ code }: { readonly code: string }) => code;

describe('a sheet without header', () => {
  const table = [...TITLES, ...ROWS, ['Total', null, null, '1505.250'], ['Note: a']];

  test.each([
    ['xlsx', xlsx(table)],
    ['xls', xls(table)],
  ])('is read like the text, from %s', async (extension, bytes) => {
    const lines = table.map((cells) => [...cells, '', '', ''].slice(0, 4).join(';'));
    const text = await decodeBytes(`${lines.join('\n')}\n`);
    const sheet = await decodeBytes(bytes, { name: `staff.${extension}` });
    expect(sheet.rows).toEqual([
      ['5', '800101234', 'a', '2020-01-02', '5'],
      ['6', '800201234', 'b', '13/02/2020', ''],
      ['7', '800301234', 'c', '2020-01-04', '1500.250'],
    ]);
    expect(sheet.rows).toEqual(text.rows);
    expect(sheet.pieces.columns).toEqual(text.pieces.columns);
    expect(sheet.pieces.findings).toEqual(text.pieces.findings);
    expect(sheet.pieces.findings.map(code)).toEqual(['header.absent']);
    expect(sheet.pieces.excluded).toMatchObject({ title: 3, header: 0, total: 1, footnote: 1 });
  });

  test('may begin on its first row, and may leave its last optional column empty', async () => {
    const { rows, pieces } = await decodeBytes(xlsx(ROWS.map((cells) => cells.slice(0, 3))), { name });
    expect(rows.map(([row, person]) => [row, person])).toEqual([
      ['1', '800101234'],
      ['2', '800201234'],
      ['3', '800301234'],
    ]);
    expect(pieces.columns.map(({ field }) => field)).toEqual(['person', 'name', 'hire_date', 'wage']);
  });

  test('may have titles merged over all columns, and cells merged downwards', async () => {
    const [first = [], ...others] = ROWS;
    const below = others.map((cells) => [cells[0] ?? '', null, ...cells.slice(2)]);
    const bytes = merging([['Staff'], [], first, ...below], 'A1:D2', 'B3:B5');
    const { rows, pieces } = await decodeBytes(bytes, { name });
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['3', '800101234', 'a'],
      ['4', '800201234', 'a'],
      ['5', '800301234', 'a'],
    ]);
    expect(pieces.excluded).toMatchObject({ title: 1, header: 0 });
  });

  test('may begin in a later column, below titles in the first', async () => {
    const later = ROWS.map((cells) => [null, null, ...cells]);
    const { rows, pieces } = await decodeBytes(xlsx([...TITLES, ...later]), { name });
    const column = (field: string) => 1 + pieces.columns.findIndex((each) => each.field === field);
    expect(rows.map((row) => [row[0], row[column('person')], row[column('wage')]])).toEqual([
      ['5', '800101234', '5'],
      ['6', '800201234', ''],
      ['7', '800301234', '1500.250'],
    ]);
    expect(pieces.findings.map(code)).toEqual(['header.absent']);
    expect(pieces.excluded).toMatchObject({ title: 3, header: 0 });
  });

  test('is the right one among others, and told of beside one with header', async () => {
    const cover = [['Read me'], ['first']];
    const alone = await decodeBytes(xlsx(cover, ROWS), { name });
    expect(alone.rows).toHaveLength(3);
    expect(alone.pieces.findings.map(code)).toEqual(['header.absent']);
    const headed = [
      ['CPR', 'Hire Date'],
      ['800101234', '2020-01-02'],
    ];
    const both = await decodeBytes(xlsx(ROWS, headed), { name });
    expect(both.rows).toEqual([['2', '800101234', '2020-01-02']]);
    expect(both.pieces.findings.map(code)).toEqual(['sheet.not-read']);
  });

  test.each<[string, Rows]>([
    ['a required column is missing', ROWS.map((cells) => cells.slice(0, 2))],
    ['there is a column too many', ROWS.map((cells) => [...cells, '', ''].slice(0, 4).concat('x'))],
    ['the columns are in another order', ROWS.map((cells) => cells.toReversed())],
    ['the first row is a header of other words', [['Wer', 'Wie', 'Wann', 'Was'], ...ROWS]],
    ['the first row is cut short', [['800101200', 'a'], ...ROWS, ...ROWS]],
    ['nothing but titles is there', TITLES],
  ])('is refused where %s', async (_, rows) => {
    expect((await refusedBytes(xlsx(rows), { name })).map(code)).toContain('file.columns-missing');
  });
});
