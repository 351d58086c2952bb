import { decodeBytes } from './decode-bytes.ts';

/** Quotes, doubled quotes, delimiters, CRLF and blank lines inside quotes, a BOM, characters of two to four bytes. */
const NASTY = [
  '\uFEFFPersonal Number,Name,Hire Date,Wage\r\n',
  '800000001,"علي ""أبو حسن"" محمد",2020-01-02,"1,234.500"\r\n',
  '\r\n',
  '800000002,"line one\r\n\r\nline ""three"", end",2020-01-03,5\n',
  ',,,\r\n',
  '"800000003",𝔄𝔩𝔦 😀,"2020-01-04",\r\n',
  '800000004,"",2020-01-05,"6"\r\n',
  '800000005,short\r\n',
  '800000006,long,2020-01-06,7,8\r\n',
  '" ", ,"","\t"\r\n',
  '800000007,ا"ب"ج,2020-01-07,9',
].join('');

const ROWS = [
  ['2', '800000001', 'علي "أبو حسن" محمد', '2020-01-02', '1,234.500'],
  ['4', '800000002', 'line one\r\n\r\nline "three", end', '2020-01-03', '5'],
  ['8', '800000003', '𝔄𝔩𝔦 😀', '2020-01-04', ''],
  ['9', '800000004', '', '2020-01-05', '6'],
  ['13', '800000007', 'ا"ب"ج', '2020-01-07', '9'],
];

const RAGGED = [
  { row: 10, code: 'row.too-short', cells: ['800000005', 'short'] },
  { row: 11, code: 'row.too-long', cells: ['800000006', 'long', '2020-01-06', '7', '8'] },
];

/** Quotes that stray: closed by another cell's, by none, or over lines that are no cell. */
const STRAY = [
  'Personal Number,Name,Hire Date,Wage\r\n',
  '1,"Guard,2020-01-01,5\r\n',
  '2,"A ""b"" c",2020-01-02,6\n',
  '3,"two\r\nlines",2020-01-03,7\r\n',
  '4,"cut\r\nshort",x\r\n',
  '5,"a,b,2020-01-05,9\r',
  '6,😀,2020-01-06,"8\r\n',
  '7,"ok",2020-01-07,9,,\r\n',
  '"\r\n',
  '8,plain,2020-01-08,1\r\n',
  '9,"end,2020-01-09,2',
].join('');

const STRAY_ROWS = [
  ['3', '2', 'A "b" c', '2020-01-02', '6'],
  ['4', '3', 'two\r\nlines', '2020-01-03', '7'],
  ['10', '7', 'ok', '2020-01-07', '9'],
  ['12', '8', 'plain', '2020-01-08', '1'],
];

const STRAY_RAGGED = [
  { row: 2, code: 'row.quote-open', cells: ['1', '"Guard', '2020-01-01', '5'] },
  { row: 6, code: 'row.too-short', cells: ['4', '"cut'] },
  { row: 7, code: 'row.too-short', cells: ['short"', 'x'] },
  { row: 8, code: 'row.too-long', cells: ['5', '"a', 'b', '2020-01-05', '9'] },
  { row: 9, code: 'row.quote-open', cells: ['6', '😀', '2020-01-06', '"8'] },
  { row: 13, code: 'row.quote-open', cells: ['9', '"end', '2020-01-09', '2'] },
];

describe.each([
  ['nasty', NASTY, ROWS, RAGGED],
  ['of stray quotes', STRAY, STRAY_ROWS, STRAY_RAGGED],
])('a file %s', (_, text, expectedRows, expectedRagged) => {
  const bytes = Buffer.from(text);

  test('gives the same parts cut into two chunks at every byte', async () => {
    const whole = await decodeBytes(bytes);
    for (let cut = 1; cut < bytes.length; cut++) {
      const pieces = await decodeBytes([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect({ cut, ...pieces }).toEqual({ cut, ...whole });
    }
  });

  test('gives the same parts byte by byte', async () => {
    const single = [...bytes].map((byte) => Buffer.of(byte));
    expect(await decodeBytes(single)).toEqual(await decodeBytes(bytes));
  });

  test.each([1, 40, 90, 200, 65_536])('has the same rows in parts of %d bytes', async (partBytes) => {
    const { rows, ragged, texts } = await decodeBytes(bytes, { partBytes });
    expect(rows).toEqual(expectedRows);
    expect(ragged).toEqual(expectedRagged);
    if (partBytes === 1) expect(texts.length).toBeGreaterThan(5);
    if (partBytes === 65_536) expect(texts).toHaveLength(1);
  });
});

describe('a nasty file', () => {
  const bytes = Buffer.from(NASTY);

  test('keeps every cell, and counts lines as an editor does', async () => {
    const { rows, ragged, pieces } = await decodeBytes(bytes);
    expect(rows).toEqual(ROWS);
    expect(ragged).toEqual(RAGGED);
    expect(pieces).toMatchObject({
      shape: 'csv',
      encoding: 'utf-8',
      rows: 7,
      excluded: { header: 1, title: 0, blank: 3, total: 0 },
      dialect: { delimiter: ',', quote: '"', lineEnd: '\n' },
    });
    expect(pieces.columns.map((column) => column.field)).toEqual(['person', 'name', 'hire_date', 'wage']);
  });

  test('reads the same with LF, CRLF and CR as line ends', async () => {
    const plain = 'CPR,Name,Hire Date\n800000001,a,2020-01-01\n\n800000002,b,2020-01-02\n';
    const lf = await decodeBytes(plain);
    for (const lineEnd of ['\r\n', '\r'])
      expect(await decodeBytes(plain.replaceAll('\n', lineEnd))).toEqual(lf);
  });
});

describe('quotes where RFC 4180 has none', () => {
  test('are content, written anew so that any reader agrees', async () => {
    const { texts, rows } = await decodeBytes(
      'CPR,Name,Hire Date\n1,"a"b,2020-01-01\n2,5" pipe,2020-01-01\n3,"x" y"z,2020-01-01\n',
    );
    expect(rows.map((row) => row[2])).toEqual(['ab', '5" pipe', 'x y"z']);
    expect(texts[0]).toContain('"5"" pipe"');
  });
});

test('parts copy records as they are, line ends as LF, under their line number', async () => {
  const { texts } = await decodeBytes('CPR;Name;Hire Date\r\n1;"a;b";2020-01-01\r\n2; c ;2020-01-02\r\n');
  expect(texts).toEqual(['2;1;"a;b";2020-01-01\n3;2; c ;2020-01-02\n']);
});

test('many records pass through a small buffer into many parts', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `${index},"n ${index}",2020-01-01`);
  const { rows, texts } = await decodeBytes(`CPR,Name,Hire Date\n${lines.join('\n')}\n`, {
    partBytes: 65_536,
  });
  expect(rows).toHaveLength(20_000);
  expect(rows.at(-1)).toEqual(['20001', '19999', 'n 19999', '2020-01-01']);
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(65_536);
});
