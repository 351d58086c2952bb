import { type DecodeOptions, decodeBytes, refusedBytes } from './decode-bytes.ts';
import { inEncoding } from './in-encoding.ts';
import { staff } from './staff-contract.ts';

const HEADER = 'CPR,Name,Hire Date\n';
const ROWS = [
  ['2', '800000001', 'فاطمة يوسف', '2020-01-02'],
  ['3', '800000002', 'عبد القادر', '2020-01-03'],
];
const TEXT = `${HEADER}${ROWS.map((row) => `${row.slice(1).join(',')}\n`).join('')}`;
const LABELS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'];

const declaring = (encoding: string) => ({ ...staff, arrives: { ...staff.arrives, encoding } });

/** Decodes whole, and again with every byte a chunk of its own. */
async function decode(bytes: Buffer, options: DecodeOptions = {}) {
  const whole = await decodeBytes(bytes, options);
  const single = [...bytes].map((byte) => Buffer.of(byte));
  expect(await decodeBytes(single, options)).toEqual(whole);
  return whole;
}

const other = (detail: string) => ({
  code: 'file.encoding-other',
  severity: 'fix',
  field: null,
  count: 1,
  rows: [],
  detail,
});

describe.each(LABELS)('a text in %s, without a mark,', (label) => {
  test.each(LABELS)('is found to be so where %s is declared', async (declared) => {
    const { rows, pieces } = await decode(inEncoding(label, TEXT), { contract: declaring(declared) });
    expect(pieces.encoding).toBe(label);
    expect(rows).toEqual(ROWS);
    expect(pieces.findings).toEqual(label === declared ? [] : [other(label)]);
  });
});

describe('no other encoding than declared', () => {
  test.each([
    ['UTF-8 with a mark', '\uFEFF', 'utf-8'],
    ['ASCII', '', 'windows-1256'],
  ])('is %s', async (_, mark, declared) => {
    const text = `${mark}${HEADER}1,a,2020-01-01\n`;
    const { pieces } = await decode(Buffer.from(text), { contract: declaring(declared) });
    expect(pieces.findings).toEqual([]);
  });

  test('is what XML declares itself', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1256"?><l><p><cpr>1</cpr><name>فاطمة</name><hire_date>x</hire_date></p></l>`;
    const { rows, pieces } = await decode(inEncoding('windows-1256', xml), { name: 'staff.xml' });
    expect(rows).toEqual([['1', '1', 'فاطمة', 'x', '']]);
    expect(pieces).toMatchObject({ encoding: 'windows-1256', findings: [] });
  });
});

describe('letters that stand alike in both Arabic encodings', () => {
  const alike = `${HEADER}1,سارة,2020-01-01\n`;

  test.each(['windows-1256', 'iso-8859-6'])('are read as declared: %s', async (declared) => {
    const { rows, pieces } = await decode(inEncoding(declared, alike), { contract: declaring(declared) });
    expect(pieces.encoding).toBe(declared);
    expect(rows[0]?.[2]).toBe('سارة');
  });
});

/** The text's lines, of which the given ones are in another encoding. */
function mixed(label: string, strange: string, lines: readonly number[], text: string): Buffer {
  return Buffer.concat(
    text.split(/(?<=\n)/).map((line, index) => inEncoding(lines.includes(index + 1) ? strange : label, line)),
  );
}

const MANY = HEADER + Array.from({ length: 10 }, (_, i) => `${i},فاطمة يوسف,2020-01-0${i}\n`).join('');

describe('broken bytes set their row aside', () => {
  test.each(['windows-1256', 'iso-8859-6'])('in UTF-8 with lines in %s', async (strange) => {
    const { rows, ragged, pieces } = await decode(mixed('utf-8', strange, [4, 11], MANY));
    expect(pieces.encoding).toBe('utf-8');
    expect(rows).toHaveLength(8);
    expect(ragged).toEqual([
      { row: 4, code: 'row.bytes-broken', cells: ['2', expect.stringMatching(/^[\uFFFD ]+$/), '2020-01-02'] },
      {
        row: 11,
        code: 'row.bytes-broken',
        cells: ['9', expect.stringMatching(/^[\uFFFD ]+$/), '2020-01-09'],
      },
    ]);
  });

  test.each(['windows-1256', 'iso-8859-6'])(
    'in %s with lines in UTF-8, shown as they read',
    async (label) => {
      const { rows, ragged, pieces } = await decode(mixed(label, 'utf-8', [4, 11], MANY));
      expect(pieces.encoding).toBe(label);
      expect(rows.map((row) => row[2])).toEqual(Array.from({ length: 8 }, () => 'فاطمة يوسف'));
      expect(ragged).toEqual([
        { row: 4, code: 'row.bytes-broken', cells: ['2', 'فاطمة يوسف', '2020-01-02'] },
        { row: 11, code: 'row.bytes-broken', cells: ['9', 'فاطمة يوسف', '2020-01-09'] },
      ]);
    },
  );

  test.each([
    ['a character cut short', [0xd8]],
    ['a byte of no character', [0xff]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('in UTF-8: %s', async (_, bytes) => {
    const line = Buffer.concat([Buffer.from('77,"a'), Buffer.from(bytes), Buffer.from('b",2020-01-01\n')]);
    const { rows, ragged } = await decode(Buffer.concat([Buffer.from(MANY), line]));
    expect(rows).toHaveLength(10);
    const name = `a${'\uFFFD'.repeat(bytes.length)}b`;
    expect(ragged).toEqual([{ row: 12, code: 'row.bytes-broken', cells: ['77', name, '2020-01-01'] }]);
  });

  test('at the end of a file cut within a character', async () => {
    const bytes = Buffer.from(`${MANY}77,2020-01-01,ع`).subarray(0, -1);
    const { rows, ragged } = await decode(bytes);
    expect(rows).toHaveLength(10);
    expect(ragged).toEqual([{ row: 12, code: 'row.bytes-broken', cells: ['77', '2020-01-01', '\uFFFD'] }]);
  });

  test('in ISO-8859-6, where a byte is no character', async () => {
    const line = Buffer.concat([Buffer.from('77,a'), Buffer.of(0xa1, 0x85), Buffer.from(',2020-01-01\n')]);
    const bytes = Buffer.concat([inEncoding('iso-8859-6', MANY), line]);
    const { rows, ragged } = await decode(bytes);
    expect(rows).toHaveLength(10);
    expect(ragged).toEqual([
      { row: 12, code: 'row.bytes-broken', cells: ['77', 'a\uFFFD\uFFFD', '2020-01-01'] },
    ]);
  });

  test.each(['utf-16le', 'utf-16be'])('in %s, where a surrogate stands alone', async (label) => {
    const text = `${MANY}77,a\uD800b,2020-01-01\n78,\uDC00,2020-01-01\n79,😀,2020-01-01\n`;
    const { rows, ragged } = await decode(inEncoding(label, text));
    expect(rows.at(-1)).toEqual(['14', '79', '😀', '2020-01-01']);
    expect(ragged).toEqual([
      { row: 12, code: 'row.bytes-broken', cells: ['77', 'a\uFFFDb', '2020-01-01'] },
      { row: 13, code: 'row.bytes-broken', cells: ['78', '\uFFFD', '2020-01-01'] },
    ]);
  });

  test('while a U+FFFD that is in the text is a value like others', async () => {
    const line = Buffer.concat([Buffer.from('77,a'), Buffer.of(0xff), Buffer.from(',2020-01-01\n')]);
    const text = Buffer.from(`${MANY}78,a\uFFFDb,2020-01-01\n`);
    const { rows, ragged } = await decode(Buffer.concat([text, line]));
    expect(rows.at(-1)).toEqual(['12', '78', 'a\uFFFDb', '2020-01-01']);
    expect(ragged.map(({ row }) => row)).toEqual([13]);
  });

  test('in a quoted cell over lines, at the line it starts on', async () => {
    const line = Buffer.concat([Buffer.from('77,"a\n'), Buffer.of(0xff), Buffer.from('",2020-01-01\n')]);
    const { ragged } = await decode(
      Buffer.concat([Buffer.from(MANY), line, Buffer.from('78,b,2020-01-01\n')]),
    );
    expect(ragged).toEqual([{ row: 12, code: 'row.bytes-broken', cells: ['77', 'a\n\uFFFD', '2020-01-01'] }]);
  });
});

describe('an element that holds broken bytes is set aside by its position', () => {
  const values = Array.from({ length: 4 }, (_, i) => `{"cpr":"${i}","name":"فاطمة","hire_date":"x"}`);
  const brokenAt = (index: number, text: string) => {
    const bytes = Buffer.from(text);
    const at = bytes.indexOf(Buffer.from('فاطمة'), bytes.indexOf(`"cpr":"${index}"`));
    return Buffer.concat([bytes.subarray(0, at), Buffer.of(0xc7), bytes.subarray(at + 2)]);
  };

  test.each([
    ['of a JSON array', 'staff.json', `[${values.join(',')}]`],
    ['of an object about an array', 'staff.json', `{"staff":[${values.join(',\n')}]}`],
    ['of NDJSON', 'staff.ndjson', values.join('\n')],
  ])('%s', async (_, name, text) => {
    const { rows, ragged } = await decode(brokenAt(2, text), { name });
    expect(rows.map(([row]) => row)).toEqual(['1', '2', '4']);
    expect(ragged).toEqual([{ row: 3, code: 'row.bytes-broken', cells: ['2', '\uFFFDاطمة', 'x'] }]);
  });

  test('of JSON, where an escape is half a character or a NUL', async () => {
    const text =
      '[{"cpr":"1","hire_date":"x"},{"cpr":"2\\ud800","hire_date":"x"},{"cpr":"\\u0000","hire_date":"x"}]';
    const { rows, ragged } = await decode(Buffer.from(text), { name: 'staff.json' });
    expect(rows).toHaveLength(1);
    expect(ragged.map(({ row, code }) => [row, code])).toEqual([
      [2, 'row.bytes-broken'],
      [3, 'row.bytes-broken'],
    ]);
  });

  test('of XML', async () => {
    const element = (i: number) => `<p><cpr>${i}</cpr><name>فاطمة</name><hire_date>x</hire_date></p>`;
    const bytes = Buffer.from(`<l>${[0, 1, 2].map(element).join('')}</l>`);
    const at = bytes.indexOf(Buffer.from('فاطمة'), bytes.indexOf('<cpr>1'));
    bytes[at] = 0xff;
    const { rows, ragged } = await decode(bytes, { name: 'staff.xml' });
    expect(rows.map(([row]) => row)).toEqual(['1', '3']);
    expect(ragged).toEqual([{ row: 2, code: 'row.bytes-broken', cells: ['1', '\uFFFD\uFFFDاطمة', 'x'] }]);
  });
});

test('a file that no encoding reads three in four characters of is refused', async () => {
  const findings = await refusedBytes(mixed('utf-8', 'windows-1256', [2, 4, 6, 8, 10], MANY));
  expect(findings.map(({ code }) => code)).toEqual(['file.not-as-claimed']);
});

test('a file whose mark says UTF-8 and whose bytes do not is refused', async () => {
  const findings = await refusedBytes(
    Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), inEncoding('windows-1256', MANY)]),
  );
  expect(findings.map(({ code }) => code)).toEqual(['file.not-as-claimed']);
});
