import { decodeBytes, refusedBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';
import { makeXls } from './make-xls.ts';

const HEADER = 'CPR,Name,Hire Date,Wage';
const LINES = [HEADER, '1,"a, ""b""",2020-01-01,5', '', '2,c,2020-01-02,6', '3,d', 'Total,,,11', 'Note: e'];
const code = ({ code }: { readonly code: string }) => code;

const xlsx = (...sheets: (readonly string[])[]) =>
  makeWorkbook({
    sheets: sheets.map((lines, index) => ({
      name: `S${index}`,
      rows: lines.map((line, row) => (line === '' ? '' : textRow(row + 1, [line]))).join(''),
    })),
  });
const xls = (lines: readonly string[]) =>
  makeXls({ sheets: [{ name: 'S', rows: lines.map((line) => (line === '' ? [] : [line])) }] });

describe('a sheet of one column with whole lines in its cells', () => {
  test.each([
    ['xlsx', xlsx(LINES)],
    ['xls', xls(LINES)],
  ])('is read like the text, from %s', async (extension, bytes) => {
    const text = await decodeBytes(LINES.join('\n'));
    const sheet = await decodeBytes(bytes, { name: `staff.${extension}` });
    expect(text.rows).toEqual([
      ['2', '1', 'a, "b"', '2020-01-01', '5'],
      ['4', '2', 'c', '2020-01-02', '6'],
    ]);
    expect(sheet.rows).toEqual(text.rows);
    expect(sheet.ragged).toEqual([{ row: 5, code: 'row.too-short', cells: ['3', 'd'] }]);
    expect(sheet.pieces.excluded).toEqual({ title: 0, header: 1, blank: 1, total: 1, footnote: 1 });
    expect(sheet.pieces.findings.map(code)).toEqual(['file.lines-in-cells']);
    expect(sheet.pieces.shape).toBe(extension);
  });

  test('may have another delimiter, titles, line ends in a cell and a line that fell apart at its commas', async () => {
    const lines = ['Staff', ...LINES.slice(0, 2)].map((line) => line.replace(/,(?! )/g, ';'));
    const rows = [...lines.map((line) => [line]), ['2;"e\nf";2020-01-02;1', '250.5'], ['3;g;2020-01-03;7']];
    const bytes = makeXls({ sheets: [{ name: 'S', rows }] });
    const decoded = await decodeBytes(bytes, { name: 'staff.xls' });
    expect(decoded.rows).toEqual([
      ['3', '1', 'a, "b"', '2020-01-01', '5'],
      ['4', '2', 'e f', '2020-01-02', '1,250.5'],
      ['5', '3', 'g', '2020-01-03', '7'],
    ]);
    expect(decoded.pieces.excluded).toMatchObject({ title: 1, header: 1 });
  });

  test('is the right one among others, and others like it are told of', async () => {
    const cover = ['Read, me', 'first'];
    const { rows, pieces } = await decodeBytes(xlsx(cover, LINES.slice(0, 2), LINES), {
      name: 'staff.xlsx',
    });
    expect(rows).toHaveLength(1);
    expect(pieces.findings.map(code)).toEqual(['file.lines-in-cells', 'sheet.not-read']);
  });

  test('has its hidden rows told of', async () => {
    const rows = textRow(1, [HEADER]) + textRow(2, ['1,a,2020-01-01,5']).replace('<row', '<row hidden="1"');
    const bytes = makeWorkbook({ sheets: [{ name: 'S', rows }] });
    const { pieces } = await decodeBytes(bytes, { name: 'staff.xlsx' });
    expect(pieces.findings).toContainEqual({
      code: 'sheet.hidden-rows',
      severity: 'warn',
      field: null,
      count: 1,
      rows: [2],
    });
  });

  test('names the required columns that its lines have not', async () => {
    const lines = ['CPR,Name,Wage', '1,a,5', '2,b,6'];
    const findings = await refusedBytes(xlsx(lines), { name: 'staff.xlsx' });
    expect(findings.map(({ code, field }) => [code, field])).toEqual([['file.columns-missing', 'hire_date']]);
  });

  test('may be larger than what is held at once', async () => {
    const lines = Array.from({ length: 4000 }, (_, index) => `${index},n,2020-01-01,5`);
    const { rows, texts } = await decodeBytes(xlsx([HEADER, ...lines]), {
      name: 'staff.xlsx',
      partBytes: 4096,
    });
    expect(rows).toHaveLength(4000);
    expect(rows.at(-1)).toEqual(['4001', '3999', 'n', '2020-01-01', '5']);
    expect(texts.length).toBeGreaterThan(10);
  });
});
