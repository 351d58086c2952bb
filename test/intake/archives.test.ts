import { strToU8, type Zippable, zipSync } from 'fflate';
import { decodeBytes, refusedBytes } from './decode-bytes.ts';
import { inEncoding } from './in-encoding.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';

const HEADER = 'CPR,Name,Hire Date\n';
const A = `${HEADER}1,a,2020-01-01\n2,b,2020-01-02\n`;
const B = `${HEADER}3,c,2020-01-03\n`;

/** A zip of members; texts are UTF-8. */
function zip(
  members: Readonly<Record<string, string | Uint8Array>>,
  options: { level?: 0 | 9 } = {},
): Buffer {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(members))
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level: options.level ?? 9 }];
  return Buffer.from(zipSync(files));
}

/** Marks every member as encrypted: bit 0 of the flags in its local and its central header (APPNOTE 4.4.4). */
function locked(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = 0; at + 4 < copy.length; at++) {
    if (copy.readUInt32LE(at) === 0x04034b50) copy.writeUInt8((copy[at + 6] ?? 0) | 1, at + 6);
    if (copy.readUInt32LE(at) === 0x02014b50) copy.writeUInt8((copy[at + 8] ?? 0) | 1, at + 8);
  }
  return copy;
}

const decode = (bytes: Buffer, name = 'staff.zip') => decodeBytes(bytes, { name });
const codes = async (bytes: Buffer, name = 'staff.zip') =>
  (await refusedBytes(bytes, { name })).map(({ code }) => code);

describe('a zip of one member', () => {
  test.each([
    ['staff.csv', 'staff.zip', 'csv+zip'],
    ['folder/staff.csv', 'staff.csv.zip', 'csv+zip'],
    ['staff', 'staff.zip', 'csv+zip'],
  ])('%s is read as that', async (member, name, shape) => {
    const { rows, pieces } = await decode(zip({ [member]: A }), name);
    expect(pieces.shape).toBe(shape);
    expect(rows).toEqual([
      ['2', '1', 'a', '2020-01-01'],
      ['3', '2', 'b', '2020-01-02'],
    ]);
  });

  test('that is a workbook, JSON or XML is read as that', async () => {
    const sheet = { name: 'S', rows: textRow(1, ['CPR', 'Hire Date']) + textRow(2, ['1', '2020-01-01']) };
    const workbook = await decode(zip({ 'staff.xlsx': makeWorkbook({ sheets: [sheet] }) }));
    expect(workbook.pieces.shape).toBe('xlsx+zip');
    expect(workbook.rows).toEqual([['2', '1', '2020-01-01']]);
    const json = await decode(zip({ 'staff.json': '[{"cpr":"1","hire_date":"x"}]' }));
    expect([json.pieces.shape, json.rows.length]).toEqual(['json+zip', 1]);
    const xml = await decode(zip({ 'staff.xml': '<l><p><cpr>1</cpr><hire_date>x</hire_date></p></l>' }));
    expect([xml.pieces.shape, xml.rows.length]).toEqual(['xml+zip', 1]);
  });

  test('beside what systems leave there is read', async () => {
    const bytes = zip({
      '__MACOSX/._staff.csv': 'x',
      '.DS_Store': 'x',
      'data/Thumbs.db': 'x',
      'data/staff.csv': A,
    });
    expect((await decode(bytes)).rows).toHaveLength(2);
  });

  test('has its encoding found', async () => {
    const text = `${HEADER}1,فاطمة,2020-01-01\n`;
    const { rows, pieces } = await decode(zip({ 'staff.csv': inEncoding('iso-8859-6', text) }));
    expect(rows[0]?.[2]).toBe('فاطمة');
    expect(pieces.findings).toMatchObject([{ code: 'file.encoding-other', detail: 'iso-8859-6', count: 1 }]);
  });
});

describe('a zip of several members of the feed', () => {
  test('is read in the order of their names, lines numbered on', async () => {
    const { rows, pieces } = await decode(zip({ 'staff-2.csv': B, 'staff-1.csv': `Staff\n${A}Total,,\n` }));
    expect(rows).toEqual([
      ['3', '1', 'a', '2020-01-01'],
      ['4', '2', 'b', '2020-01-02'],
      ['7', '3', 'c', '2020-01-03'],
    ]);
    expect(pieces.excluded).toEqual({ header: 2, title: 1, blank: 0, total: 1 });
    expect(pieces.rows).toBe(3);
  });

  test('may have an empty one, headers of other names, and encodings of their own', async () => {
    const other = inEncoding('windows-1256', 'الرقم الشخصي,الاسم,تاريخ التعيين\n3,فاطمة,2020-01-03\n');
    const { rows, pieces } = await decode(zip({ 'a.csv': A, 'b.csv': other, 'c.csv': '' }));
    expect(rows.map(([, person, name]) => [person, name])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'فاطمة'],
    ]);
    expect(pieces.excluded.header).toBe(2);
  });

  test('goes into parts as one file does', async () => {
    const whole = await decode(zip({ 'a.csv': A, 'b.csv': B }));
    const parted = await decodeBytes(zip({ 'a.csv': A, 'b.csv': B }), { name: 'staff.zip', partBytes: 20 });
    expect(parted.rows).toEqual(whole.rows);
    expect(parted.texts).toHaveLength(3);
  });

  test('counts elements of JSON and XML on', async () => {
    const value = '[{"cpr":"1","hire_date":"x"}]';
    const json = await decode(zip({ 'a.json': value, 'b.json': value }));
    expect(json.rows.map(([row]) => row)).toEqual(['1', '2']);
    const element = '<l><p><cpr>1</cpr><hire_date>x</hire_date></p></l>';
    const xml = await decode(zip({ 'a.xml': element, 'b.xml': element }));
    expect(xml.rows.map(([row]) => row)).toEqual(['1', '2']);
  });
});

describe('a zip is refused', () => {
  const workbook = makeWorkbook({ sheets: [{ name: 'S', rows: textRow(1, ['CPR', 'Hire Date']) }] });

  test.each<[string, Record<string, string | Uint8Array>]>([
    ['with nothing in it', {}],
    ['with nothing but folders', { 'data/': '' }],
    ['of two shapes', { 'a.csv': A, 'b.json': '[{"cpr":"1","hire_date":"x"}]' }],
    ['of two workbooks', { 'a.xlsx': workbook, 'b.xlsx': workbook }],
    ['with a file of no shape', { 'a.csv': A, 'a.pdf': '%PDF' }],
    ['with other columns', { 'a.csv': A, 'b.csv': 'CPR,Hire Date\n1,2020-01-01\n' }],
    ['with columns in another order', { 'a.csv': A, 'b.csv': 'Name,CPR,Hire Date\na,1,2020-01-01\n' }],
    ['with another delimiter', { 'a.csv': A, 'b.csv': A.replaceAll(',', ';') }],
    ['with a text of no table', { 'README.txt': 'Please find attached.\n', 'a.csv': A }],
    ['in a zip', { 'a.zip': zip({ 'a.csv': A }) }],
    ['with gzip in it', { 'a.csv.gz': 'x' }],
  ])('%s', async (_, members) => {
    expect(await codes(zip(members))).toEqual(['file.archive-mixed']);
  });

  test('with nothing in its files', async () => {
    expect(await codes(zip({ 'a.csv': '', 'b.csv': '\n' }))).toEqual(['file.empty']);
  });

  test('whose files all lack a required column, by the name of the field', async () => {
    const findings = await refusedBytes(zip({ 'a.csv': 'CPR,Name\n1,a\n', 'b.csv': 'CPR,Name\n2,b\n' }), {
      name: 'staff.zip',
    });
    expect(findings).toMatchObject([{ code: 'file.columns-missing', field: 'hire_date' }]);
  });

  test.each([
    ['staff.zip', zip({ 'a.csv': A })],
    ['staff.xlsx', workbook],
  ])('under a password: %s', async (name, bytes) => {
    expect(await codes(locked(bytes), name)).toEqual(['file.encrypted']);
  });

  test('that unfolds beyond the limit, or hundreds of times', async () => {
    const bytes = zip({ 'a.csv': A + '1,a,2020-01-01\n'.repeat(1000) });
    const findings = await refusedBytes(bytes, { name: 'a.zip', limits: { expandedBytes: 5000 } });
    expect(findings).toMatchObject([{ code: 'file.too-large' }]);
    const bomb = zip({ 'a.csv': new Uint8Array(65 * 2 ** 20).fill(0x31) });
    expect(await codes(bomb)).toEqual(['file.too-large']);
  });

  test('whose bytes are damaged', async () => {
    const bytes = zip({ 'a.csv': A });
    bytes.fill(0, 40, 44);
    expect(await codes(bytes)).toEqual(['file.not-as-claimed']);
  });

  test.each([
    ['text', Buffer.from(A)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('that is %s', async (_, bytes) => {
    expect(await codes(bytes)).toEqual(['file.not-as-claimed']);
  });
});
