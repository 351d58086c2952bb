import { gzipSync } from 'node:zlib';
import { decodeBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';

const HEADER = ['CPR', 'Name', 'Hire Date', 'Wage'];
const name = 'staff.xlsx';

describe('a workbook', () => {
  test('gives texts, numbers, dates and booleans of every kind of cell', async () => {
    const bytes = makeWorkbook({
      strings:
        '<si><t>800000001</t></si><si><r><t>علي </t></r><r><rPr/><t xml:space="preserve">حسن</t></r><rPh><t>x</t></rPh></si>',
      formats: ['dd/mm/yyyy', '#,##0.000 "BD"'],
      sheets: [
        {
          name: 'S',
          rows: `${textRow(1, HEADER)}
<row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" s="1"><v>44197</v></c><c r="D2" s="2"><v>1234.5600000000001</v></c></row>
<row r="3"/><row r="4"><c r="A4"/><c r="D4" t="str"><v> </v></c></row>
<row><c><v>8.00000002E8</v></c><c t="str"><f>A1&amp;"x"</f><v>cached</v></c><c s="3"><v>44198.75</v></c><c t="b"><v>1</v></c></row>
<row r="7"><c r="A7"><v>1</v></c><c r="C7" t="e"><v>#N/A</v></c></row>`,
        },
      ],
    });
    const { rows, pieces } = await decodeBytes(bytes, { name });
    expect(rows).toEqual([
      ['2', '800000001', 'علي حسن', '2021-01-01', '1234.56'],
      ['5', '800000002', 'cached', '2021-01-02', 'true'],
      ['7', '1', '', '#N/A', ''],
    ]);
    expect(pieces).toMatchObject({
      shape: 'xlsx',
      rows: 3,
      excluded: { header: 1, title: 0, blank: 2, total: 0 },
    });
    const zipped = await decodeBytes(gzipSync(bytes), { name: 'staff.xlsx.gz' });
    expect(zipped.rows).toEqual(rows);
  });

  test('two title rows, then a merged header in two languages', async () => {
    const merges = ['A1:D1', 'A4:A5', 'B4:C4'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const rows = [
      textRow(1, ['ديوان الخدمة المدنية']),
      textRow(2, ['Workforce, 2026-09']),
      textRow(4, ['الرقم الشخصي', 'بيانات الموظف', null, 'الأجر']),
      textRow(5, [null, 'Name', 'Hire Date', 'Wage']),
      textRow(6, ['800000001', 'a', '2020-01-01', '5']),
      textRow(7, ['800000002', 'b', '2020-01-02', '6', 'beside']),
      textRow(8, ['المجموع', null, null, '11']),
    ];
    const bytes = makeWorkbook({
      sheets: [{ name: 'S', rows: rows.join(''), behind: `<mergeCells>${merges}</mergeCells>` }],
    });
    const decoded = await decodeBytes(bytes, { name });
    expect(decoded.rows.map((row) => row.slice(0, 2))).toEqual([
      ['6', '800000001'],
      ['7', '800000002'],
    ]);
    expect(decoded.pieces.excluded).toEqual({ header: 2, title: 2, blank: 0, total: 1 });
    expect(decoded.pieces.columns).toEqual([
      { header: 'الرقم الشخصي', field: 'person' },
      { header: 'بيانات الموظف Name', field: 'name' },
      { header: 'بيانات الموظف Hire Date', field: 'hire_date' },
      { header: 'الأجر Wage', field: 'wage' },
    ]);
    expect(decoded.pieces.findings).toEqual([
      { code: 'column.unknown', severity: 'warn', field: '', count: 1, rows: [7] },
    ]);
  });

  test('the sheet that names most fields is read', async () => {
    const bytes = makeWorkbook({
      sheets: [
        { name: 'Cover', rows: textRow(1, ['Name', 'x']) },
        { name: 'Empty', rows: '' },
        { name: 'Data', rows: textRow(1, HEADER) + textRow(2, ['1', 'a', '2020-01-01', '5']) },
        { name: 'Codes', rows: textRow(1, ['CPR', 'Name']) + textRow(2, ['2', 'b']) },
      ],
    });
    expect((await decodeBytes(bytes, { name })).rows).toEqual([['2', '1', 'a', '2020-01-01', '5']]);
  });

  test('a sheet with rows goes before an empty form, a visible one before a hidden one', async () => {
    const rows = textRow(1, HEADER) + textRow(2, ['1', 'a', '2020-01-01', '5']);
    const old = textRow(1, HEADER) + textRow(2, ['2', 'b', '2019-01-01', '6']);
    const bytes = makeWorkbook({
      sheets: [
        { name: 'Chart', rows: '', kind: 'chartsheet' },
        { name: 'Form', rows: textRow(1, HEADER) },
        { name: 'Old', rows: old, state: 'veryHidden' },
        { name: 'Data', rows },
      ],
    });
    const decoded = await decodeBytes(bytes, { name });
    expect(decoded.rows).toEqual([['2', '1', 'a', '2020-01-01', '5']]);
    expect(decoded.pieces.findings).toEqual([]);
    const hidden = makeWorkbook({
      sheets: [
        { name: 'Read me', rows: textRow(1, ['Name']) },
        { name: 'Data', rows, state: 'hidden' },
      ],
    });
    expect((await decodeBytes(hidden, { name })).rows).toEqual(decoded.rows);
  });

  test('another sheet of the same columns is not left out silently', async () => {
    const sheet = (month: string, person: string) => ({
      name: month,
      rows: textRow(1, HEADER) + textRow(2, [person, 'a', '2020-01-01', '5']),
    });
    const bytes = makeWorkbook({ sheets: [sheet('August', '1'), sheet('September', '2')] });
    const decoded = await decodeBytes(bytes, { name });
    expect(decoded.rows).toEqual([['2', '1', 'a', '2020-01-01', '5']]);
    expect(decoded.pieces.findings).toEqual([
      { code: 'sheet.not-read', severity: 'warn', field: null, count: 1, rows: [] },
    ]);
  });

  test('hidden rows are read and noted', async () => {
    const hide = (row: string, value: string) => row.replace('<row', `<row hidden="${value}"`);
    const body = Array.from({ length: 12 }, (_, i) =>
      hide(textRow(i + 3, [`${i}`, 'a', '2020-01-01', '5']), i % 2 === 0 ? '1' : 'true'),
    );
    const rows = [
      hide(textRow(1, ['A title']), '1'),
      textRow(2, HEADER),
      ...body,
      hide(textRow(15, [' ']), '1'),
      textRow(16, ['99', 'b', '2020-01-01', '5']).replace('<row', '<row hidden="0"'),
    ];
    const decoded = await decodeBytes(makeWorkbook({ sheets: [{ name: 'S', rows: rows.join('') }] }), {
      name,
    });
    expect(decoded.rows).toHaveLength(13);
    expect(decoded.pieces.findings).toEqual([
      {
        code: 'sheet.hidden-rows',
        severity: 'warn',
        field: null,
        count: 12,
        rows: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      },
    ]);
  });

  test('cells merged downwards hold for each of their rows', async () => {
    const merges = ['C2:C4', 'A5:B7', 'D4:D5', 'A9:A20'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const rows = [
      textRow(1, HEADER),
      textRow(2, ['1', 'a', '2020-01-01', '5']),
      textRow(3, ['2', 'b', null, '6']),
      textRow(4, ['3', 'c', null, '7']),
      textRow(5, ['4', 'd', '2020-01-05']),
      textRow(6, [null, null, '2020-01-06']),
      textRow(7, []),
      textRow(8, ['5', 'e', '2020-01-08', '8']),
      textRow(10, [null, 'f', '2020-01-09', '9']),
    ];
    const bytes = makeWorkbook({
      sheets: [{ name: 'S', rows: rows.join(''), behind: `<mergeCells>${merges}</mergeCells>` }],
    });
    const decoded = await decodeBytes(bytes, { name });
    expect(decoded.rows).toEqual([
      ['2', '1', 'a', '2020-01-01', '5'],
      ['3', '2', 'b', '2020-01-01', '6'],
      ['4', '3', 'c', '2020-01-01', '7'],
      ['5', '4', 'd', '2020-01-05', '7'],
      ['6', '4', '', '2020-01-06', ''],
      ['8', '5', 'e', '2020-01-08', '8'],
      ['10', '', 'f', '2020-01-09', '9'],
    ]);
    expect(decoded.pieces.excluded).toMatchObject({ blank: 1 });
  });

  test('dates count from 1904 where the workbook says so', async () => {
    const rows = `${textRow(1, ['CPR', 'Hire Date'])}<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>42735</v></c></row>`;
    const bytes = makeWorkbook({ date1904: true, sheets: [{ name: 'S', rows }] });
    expect((await decodeBytes(bytes, { name })).rows).toEqual([['2', '1', '2021-01-01']]);
  });

  test('part size does not change the rows', async () => {
    const body = Array.from({ length: 3000 }, (_, i) =>
      textRow(i + 2, [`${i}`, `n, "${i}"`, '2020-01-01', '5']),
    );
    const bytes = makeWorkbook({ sheets: [{ name: 'S', rows: textRow(1, HEADER) + body.join('') }] });
    const whole = await decodeBytes(bytes, { name });
    const small = await decodeBytes(bytes, { name, partBytes: 4096 });
    expect(whole.rows).toHaveLength(3000);
    expect(small.rows).toEqual(whole.rows);
    expect(small.texts.length).toBeGreaterThan(10);
  });
});
