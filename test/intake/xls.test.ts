import { gzipSync } from 'node:zlib';
import { decodeBytes, refusedBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';
import { biffRecord, makeXls, withEntry, withStream, type XlsCell } from './make-xls.ts';

const HEADER = ['CPR', 'Name', 'Hire Date', 'Wage'];
const name = 'staff.xls';
const date = (v: number): XlsCell => ({ v, z: 'dd/mm/yyyy' });
const ROWS: XlsCell[][] = [HEADER, ['800000001', 'علي', date(44197), 1234.5]];

async function codes(bytes: Buffer, file = name): Promise<string[]> {
  return (await refusedBytes(bytes, { name: file })).map(({ code }) => code);
}

describe('a binary workbook', () => {
  test('gives texts, numbers, dates, booleans and errors of every kind of cell', async () => {
    const rows: XlsCell[][] = [
      ...ROWS,
      [],
      [
        { v: 12, z: '0' },
        { v: true, t: 'b' },
        { v: 44197.75, z: 'yyyy-mm-dd hh:mm' },
        { v: 42, t: 'e' },
      ],
      ['Total', null, null, 1],
    ];
    const bytes = makeXls({ sheets: [{ name: 'S', rows }] });
    const decoded = await decodeBytes(bytes, { name });
    expect(decoded.rows).toEqual([
      ['2', '800000001', 'علي', '2021-01-01', '1234.5'],
      ['4', '12', 'true', '2021-01-01T18:00:00', '#N/A'],
    ]);
    expect(decoded.pieces).toMatchObject({
      shape: 'xls',
      encoding: 'utf-8',
      excluded: { header: 1, title: 0, total: 1 },
      findings: [],
    });
    const zipped = await decodeBytes(gzipSync(bytes), { name: 'staff.xls.gz' });
    expect(zipped.rows).toEqual(decoded.rows);
    expect(zipped.pieces.shape).toBe('xls+gzip');
  });

  test('is chosen from and laid out as any workbook: sheets, merges, hidden rows, titles', async () => {
    const bytes = makeXls({
      sheets: [
        { name: 'Cover', rows: [['Name']] },
        { name: 'Old', rows: [HEADER, ['1', 'old', date(1), 1]], state: 'hidden' },
        {
          name: 'Data',
          rows: [
            ['ديوان الخدمة المدنية', null, null, null],
            ['الرقم الشخصي', 'بيانات الموظف', null, 'الأجر'],
            [null, 'Name', 'Hire Date', 'Wage'],
            ['1', 'a', date(44197), 5],
            ['2', 'b', null, 6],
          ],
          merges: ['A1:D1', 'A2:A3', 'B2:C2', 'C4:C5'],
          hiddenRows: [5],
        },
      ],
    });
    const decoded = await decodeBytes(bytes, { name });
    expect(decoded.rows).toEqual([
      ['4', '1', 'a', '2021-01-01', '5'],
      ['5', '2', 'b', '2021-01-01', '6'],
    ]);
    expect(decoded.pieces.columns.map(({ field }) => field)).toEqual(['person', 'name', 'hire_date', 'wage']);
    expect(decoded.pieces.excluded).toMatchObject({ header: 2, title: 1 });
    expect(decoded.pieces.findings).toEqual([
      { code: 'sheet.hidden-rows', severity: 'warn', field: null, count: 1, rows: [5] },
    ]);
  });

  test('counts dates from 1904 where it says so', async () => {
    const bytes = makeXls({
      date1904: true,
      sheets: [{ name: 'S', rows: [HEADER, ['1', 'a', date(42735), 5]] }],
    });
    expect((await decodeBytes(bytes, { name })).rows).toEqual([['2', '1', 'a', '2021-01-01', '5']]);
  });

  test('of Excel 95', async () => {
    const rows: XlsCell[][] = [HEADER, ['1', 'a', '2021-01-01', 5.25]];
    const bytes = makeXls({ version: 'biff5', sheets: [{ name: 'S', rows }] });
    expect((await decodeBytes(bytes, { name })).rows).toEqual([['2', '1', 'a', '2021-01-01', '5.25']]);
  });

  test('of either kind is read by what it is, whichever name it has', async () => {
    const old = makeXls({ sheets: [{ name: 'S', rows: ROWS }] });
    const xlsx = makeWorkbook({
      sheets: [
        { name: 'S', rows: textRow(1, HEADER) + textRow(2, ['800000001', 'علي', '2021-01-01', '1234.5']) },
      ],
    });
    const [a, b] = [await decodeBytes(old, { name: 'a.xlsx' }), await decodeBytes(xlsx, { name: 'a.xls' })];
    expect(a.rows).toEqual(b.rows);
    expect([a.pieces.shape, b.pieces.shape]).toEqual(['xls', 'xlsx']);
  });

  test('is refused with its reason', async () => {
    const bytes = makeXls({ sheets: [{ name: 'S', rows: ROWS }] });
    const bof = (stream: Buffer) => 4 + stream.readUInt16LE(2);
    const password = withStream(bytes, (stream) =>
      Buffer.concat([
        stream.subarray(0, bof(stream)),
        biffRecord(0x2f, Buffer.alloc(6)),
        stream.subarray(bof(stream)),
      ]),
    );
    expect(await codes(password)).toEqual(['file.encrypted']);
    expect(await codes(withEntry(bytes, '/EncryptedPackage'), 'staff.xlsx')).toEqual(['file.encrypted']);
    expect(await codes(withEntry(bytes, '/_VBA_PROJECT_CUR/VBA/dir'))).toEqual(['file.macros']);
    expect(await codes(bytes.subarray(0, 600))).toEqual(['file.unreadable']);
    expect(await codes(withStream(bytes, (stream) => stream.subarray(0, -20)))).toEqual(['file.unreadable']);
    expect(await codes(Buffer.from('CPR,Hire Date\n1,2021-01-01\n'))).toEqual(['file.not-as-claimed']);
    expect(await codes(makeXls({ sheets: [{ name: 'S', rows: [HEADER] }] }))).toEqual(['file.empty']);
    const large = await refusedBytes(bytes, { name, limits: { wholeBytes: 100 } });
    expect(large.map(({ code }) => code)).toEqual(['file.too-large']);
  });
});

test('one whose records or sectors are damaged is refused, not read for ever', async () => {
  const bytes = makeXls({ sheets: [{ name: 'S', rows: ROWS }] });
  const circle = Buffer.from(bytes);
  for (let at = 512; at < 1024; at += 4) circle.writeUInt32LE(3, at);
  expect(await codes(circle)).toEqual(['file.unreadable']);
  const wide = withStream(bytes, (stream) => {
    const number = stream.indexOf(Buffer.from([0x03, 0x02, 0x0e, 0x00]));
    stream.writeUInt16LE(300, number + 6);
    return stream;
  });
  expect(await codes(wide)).toEqual(['file.unreadable']);
  const array = withStream(bytes, (stream) => {
    const end = stream.lastIndexOf(Buffer.from([0x0a, 0, 0, 0]));
    return Buffer.concat([stream.subarray(0, end), biffRecord(0x21, Buffer.alloc(0)), stream.subarray(end)]);
  });
  expect((await decodeBytes(array, { name })).rows).toHaveLength(1);
});

test('a workbook with macros is refused with its reason', async () => {
  const bytes = makeWorkbook({
    sheets: [{ name: 'S', rows: textRow(1, HEADER) }],
    others: { 'xl/vbaProject.bin': 'code' },
  });
  expect(await codes(bytes, 'staff.xlsm')).toEqual(['file.macros']);
});
