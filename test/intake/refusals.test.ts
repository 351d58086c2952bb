import { gzipSync } from 'node:zlib';
import { type DecodeOptions, decodeBytes, refusedBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';

const CSV = 'CPR,Name,Hire Date\n800000001,علي,2020-01-01\n';
const JSON_TEXT = '[{"cpr":"1","hire_date":"2020-01-01"}]';
const WORKBOOK = makeWorkbook({
  sheets: [{ name: 'S', rows: textRow(1, ['CPR', 'Hire Date']) + textRow(2, ['1', '2020-01-01']) }],
});

async function codes(bytes: Buffer | string, options: DecodeOptions): Promise<string[]> {
  const findings = await refusedBytes(bytes, options);
  for (const finding of findings) expect(finding).toMatchObject({ severity: 'halt', count: 1, rows: [] });
  return findings.map(({ code, field }) => (field === null ? code : `${code} ${field}`));
}

describe('file.empty', () => {
  test.each([
    ['no bytes', '', 'staff.csv'],
    ['white space', ' \r\n\t\n', 'staff.json'],
    ['a byte order mark', '\uFEFF\n', 'staff.csv'],
    ['a header alone', 'CPR,Hire Date\n\n,\n', 'staff.csv'],
    ['a header and a total', 'CPR,Hire Date\nTotal,\n', 'staff.csv'],
    ['an empty array', '[ ]', 'staff.json'],
    ['an object about an empty array', '{"period":"2026-09","staff":[]}', 'staff.json'],
    ['a root without elements', '<staff period="2026-09"/>', 'staff.xml'],
    ['nothing, compressed', gzipSync(''), 'staff.csv.gz'],
    [
      'a sheet with a header',
      makeWorkbook({ sheets: [{ name: 'S', rows: textRow(1, ['CPR', 'Hire Date']) }] }),
      'staff.xlsx',
    ],
  ])('%s', async (_, bytes, name) => {
    expect(await codes(bytes, { name })).toEqual(['file.empty']);
  });
});

describe('file.not-as-claimed', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const zipped = gzipSync(CSV);
  test.each([
    ['text as a workbook', CSV, 'staff.xlsx'],
    ['a workbook as text', WORKBOOK, 'staff.csv'],
    [
      'a zip that is no workbook',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
      'staff.xlsx',
    ],
    ['half a workbook', WORKBOOK.subarray(0, WORKBOOK.length / 2), 'staff.xlsx'],
    ['a picture', png, 'staff.csv'],
    ['control characters', Buffer.from(CSV.replaceAll('0', '\u0001')), 'staff.csv'],
    ['a NUL within', `${CSV}800000002,\u0000,2020-01-01\n`, 'staff.csv'],
    ['a web page', '<!DOCTYPE html><html><body>Error</body></html>', 'staff.csv'],
    ['JSON as text', JSON_TEXT, 'staff.csv'],
    ['text as JSON', CSV, 'staff.json'],
    ['text as XML', CSV, 'staff.xml'],
    ['JSON cut short', JSON_TEXT.slice(0, -1), 'staff.json'],
    ['JSON cut within an element', JSON_TEXT.slice(0, -5), 'staff.json'],
    ['JSON with a word too many', `${JSON_TEXT} end`, 'staff.json'],
    ['JSON without a comma', `[{"cpr":"1"}{"cpr":"2"}]`, 'staff.json'],
    ['JSON with a comma too many', `[{"cpr":"1"},]`, 'staff.json'],
    ['JSON broken around its array', `{"staff":[{"cpr":"1","hire_date":"x"}],"end"}`, 'staff.json'],
    ['a first line that is no JSON', 'cpr,1\n{"cpr":"1"}\n', 'staff.ndjson'],
    ['XML cut short', '<l><p><cpr>1</cpr><hire_date>2</hire_date></p>', 'staff.xml'],
    [
      'XML with an entity of its own',
      '<!DOCTYPE l [<!ENTITY a "b">]><l><p><cpr>&a;</cpr><hire_date/></p></l>',
      'staff.xml',
    ],
    ['plain text called gzip', CSV, 'staff.csv.gz'],
    ['gzip cut short', zipped.subarray(0, zipped.length - 9), 'staff.csv.gz'],
    ['gzip with a byte changed', Buffer.from(zipped).fill(0, 20, 24), 'staff.csv.gz'],
    ['half a UTF-16 character', Buffer.from(`\uFEFF${CSV}`, 'utf16le').subarray(0, -1), 'staff.csv'],
  ])('%s', async (_, bytes, name) => {
    expect(await codes(bytes, { name })).toEqual(['file.not-as-claimed']);
  });
});

test('a compound file without its parts is unreadable', async () => {
  const bytes = Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex');
  expect(await codes(bytes, { name: 'staff.xlsx' })).toEqual(['file.unreadable']);
});

describe('file.columns-missing names each required field', () => {
  test.each([
    ['some', 'CPR,Name\n1,a\n', 'staff.csv', ['hire_date']],
    ['all', 'a,b\n1,2\n', 'staff.csv', ['person', 'hire_date']],
    ['prose', 'Dear colleague\nplease find attached\n', 'staff.csv', ['person', 'hire_date']],
    ['members', '[{"cpr":"1"},{"name":"x"}]', 'staff.json', ['hire_date']],
    ['a lone object of others', '{"error":{"code":5}}', 'staff.json', ['person', 'hire_date']],
    ['elements', '<l><p><hire_date>x</hire_date></p></l>', 'staff.xml', ['person']],
    ['other elements', '<html><body>x</body></html>', 'staff.xml', ['person', 'hire_date']],
    [
      'a sheet',
      makeWorkbook({ sheets: [{ name: 'S', rows: textRow(1, ['Name', 'CPR']) }] }),
      'staff.xlsx',
      ['hire_date'],
    ],
  ])('%s', async (_, bytes, name, fields) => {
    expect(await codes(bytes, { name })).toEqual(fields.map((field) => `file.columns-missing ${field}`));
  });
});

describe('a file beyond the limits', () => {
  const nested = (depth: number) =>
    `[{"cpr":"1","hire_date":"x","a":${'['.repeat(depth)}{}${']'.repeat(depth)}}]`;
  const objects = `[{"cpr":"1","hire_date":"x","a":${'{"b":'.repeat(40)}1${'}'.repeat(40)}}]`;
  const cell = 'x'.repeat(2000);
  const member = JSON.stringify([{ cpr: cell, hire_date: 'x' }]);
  const row = JSON.stringify([{ cpr: cell, hire_date: cell }]);
  const unfolding = gzipSync(CSV + '1,a,b\n'.repeat(999));

  test.each<[string, string, Buffer | string, string, DecodeOptions['limits'] & object]>([
    ['file.too-large', 'unfolds too far', unfolding, 'staff.csv.gz', { expandedBytes: 5000 }],
    ['file.too-large', 'a workbook that does', WORKBOOK, 'staff.xlsx', { expandedBytes: 500 }],
    ['file.cell-too-large', 'a cell', `${CSV}1,${cell},2020-01-01\n`, 'staff.csv', { cellBytes: 1000 }],
    ['file.cell-too-large', 'a quoted cell', `${CSV}1,"${cell}`, 'staff.csv', { cellBytes: 1000 }],
    ['file.cell-too-large', 'cells without end', CSV + '1,'.repeat(1000), 'staff.csv', { recordBytes: 1000 }],
    [
      'file.cell-too-large',
      'a record',
      `${CSV}1,${cell},${cell}\n`,
      'staff.csv',
      { cellBytes: 2500, recordBytes: 3000 },
    ],
    ['file.cell-too-large', 'a row', row, 's.json', { cellBytes: 2500, recordBytes: 4000 }],
    ['file.cell-too-large', 'a member', member, 'staff.json', { cellBytes: 1000 }],
    ['file.cell-too-large', 'an element of JSON', member, 'staff.json', { recordBytes: 1000 }],
    ['file.nested-too-deep', 'nested arrays', nested(40), 'staff.json', {}],
    ['file.nested-too-deep', 'nested objects', objects, 'staff.json', {}],
    ['file.nested-too-deep', 'arrays without end', nested(100_000), 'staff.json', {}],
    ['file.nested-too-deep', 'elements', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`, 'staff.xml', {}],
  ])('is told as %s: %s', async (code, _, bytes, name, limits) => {
    const chunks = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    const cut = Array.from({ length: Math.ceil(chunks.length / 300) }, (_, i) =>
      chunks.subarray(i * 300, i * 300 + 300),
    );
    const findings = await refusedBytes(cut, { name, limits });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('thirty levels are not too many', async () => {
    expect((await decodeBytes(nested(28), { name: 'staff.json' })).rows).toHaveLength(1);
  });
});
