import { gzipSync } from 'node:zlib';
import { decodeBytes } from './decode-bytes.ts';

const PEOPLE = [
  { cpr: '800000001', name: 'علي "أبو" حسن, الأول', hire_date: '13/02/2020', wage: 1234.5 },
  { cpr: 800000002, name: null, hire_date: '2020-01-03', extra: true },
  {
    cpr: '800000003',
    name: 'line\nbreak 😀',
    hire_date: '2020-01-04',
    wage: 12345678901234567890n,
    tags: ['a', 2],
  },
];
const ROWS = [
  ['1', '800000001', 'علي "أبو" حسن, الأول', '13/02/2020', '1234.5'],
  ['2', '800000002', '', '2020-01-03', ''],
  ['3', '800000003', 'line\nbreak 😀', '2020-01-04', '12345678901234567890'],
];

/** JSON with whole numbers of any length. */
const json = (value: unknown, indent?: number) =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `#${inner}#` : inner), indent).replace(
    /"#|#"/g,
    '',
  );

const UNKNOWN = [
  { code: 'column.unknown', severity: 'warn', field: 'extra', count: 1, rows: [2] },
  { code: 'column.unknown', severity: 'warn', field: 'tags', count: 1, rows: [3] },
];

describe('JSON', () => {
  test.each([
    ['an array', 'staff.json', json(PEOPLE)],
    ['an array, indented, behind a BOM', 'staff.json', `\uFEFF${json(PEOPLE, 2)}\r\n`],
    [
      'an object that holds one',
      'staff.json',
      json({ period: '2026-09', page: { of: [] }, staff: PEOPLE, end: [1] }, 1),
    ],
    ['an object that holds another before', 'staff.json', json({ notes: [{ text: 'x' }], staff: PEOPLE })],
    [
      'an object that names its records',
      'staff.json',
      json(Object.fromEntries(PEOPLE.map((each, index) => [`n${index}`, each]))),
    ],
    ['a value a line', 'staff.ndjson', PEOPLE.map((person) => `${json(person)}\r\n`).join('')],
    [
      'a value a line, no line end at the end',
      'staff.jsonl',
      PEOPLE.map((person) => json(person)).join('\n'),
    ],
    ['values one after the other', 'staff.json', PEOPLE.map((person) => json(person, 1)).join('\n')],
    ['an array in a file of lines', 'staff.ndjson', json(PEOPLE)],
  ])('%s, however it is cut', async (_, name, text) => {
    const bytes = Buffer.from(text);
    const whole = await decodeBytes(bytes, { name });
    expect(whole.rows).toEqual(ROWS);
    expect(whole.pieces.findings).toEqual(UNKNOWN);
    expect(whole.pieces.dateOrder).toEqual({ hire_date: 'dmy' });
    for (let cut = 1; cut < bytes.length; cut += 7) {
      const halves = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(await decodeBytes(halves, { name })).toEqual(whole);
    }
  });

  test('columns are the fields of the contract, in its order, under the names they came with', async () => {
    const { pieces } = await decodeBytes(json([{ hire_date: '2020-01-01', CPR: '1', extra: 1 }]), {
      name: 's.json',
    });
    expect(pieces.columns).toEqual([
      { header: 'CPR', field: 'person' },
      { header: 'name', field: 'name' },
      { header: 'hire_date', field: 'hire_date' },
      { header: 'wage', field: 'wage' },
    ]);
  });

  test('nested members go by their dotted name, then by its last word', async () => {
    const text = json([{ who: { cpr: '1', name: 'a' }, name: 'b', hire: { date: '2020-01-01' } }]);
    const { rows } = await decodeBytes(text, { name: 's.json' });
    expect(rows).toEqual([['1', '1', 'b', '2020-01-01', '']]);
  });

  test('numbers have no exponent, lists are joined', async () => {
    const text = '[{"cpr":1e9,"hire_date":"2020-01-01","wage":1.5E-7,"name":["a",null,3,true]}]';
    const { rows } = await decodeBytes(text, { name: 's.json' });
    expect(rows).toEqual([['1', '1000000000', 'a; ; 3; true', '2020-01-01', '0.00000015']]);
  });

  test('what is no record goes aside under its position; nulls, empty records and blank lines do not count', async () => {
    const first = '{"cpr":"1","hire_date":"2020-01-01"}';
    const array = await decodeBytes(`[${first}, null, 7, {}, ["x"], {"cpr":"2"}]`, { name: 's.json' });
    expect(array.rows.map((row) => row[0])).toEqual(['1', '6']);
    expect(array.ragged.map(({ row, cells }) => [row, ...cells])).toEqual([
      [3, '7'],
      [5, '["x"]'],
    ]);
    expect(array.pieces.excluded.blank).toBe(2);
    const lines = await decodeBytes(`${first}\n\n{"cpr":"2","hire\n${first}\n`, { name: 's.ndjson' });
    expect(lines.rows.map((row) => row[0])).toEqual(['1', '3']);
    expect(lines.ragged).toEqual([{ row: 2, code: 'row.too-short', cells: ['{"cpr":"2","hire'] }]);
  });

  test('a total at the end is no row', async () => {
    const text = json([...PEOPLE, { cpr: 'الإجمالي', wage: 9 }]);
    expect((await decodeBytes(text, { name: 's.json' })).pieces).toMatchObject({
      rows: 3,
      excluded: { total: 1 },
    });
  });
});

describe('XML', () => {
  const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!-- staff --><s:staff xmlns:s="urn:x" period="2026-09"><meta><count>2</count></meta>
<list><person id="1"><cpr>800000001</cpr><name>علي &amp; "أبو" <![CDATA[<حسن>]]></name><hire_date>2020-01-02</hire_date>
<wage> 5.5 </wage><tags><tag>a</tag><tag>b</tag></tags></person>
<person id="2" cpr="800000002"><job><hire_date>2020-01-03</hire_date></job></person><person/></list></s:staff>`;

  test('rows are the repeated element that holds the fields, however the text is cut', async () => {
    const bytes = Buffer.from(XML);
    const whole = await decodeBytes(bytes, { name: 'staff.xml' });
    expect(whole.rows).toEqual([
      ['1', '800000001', 'علي & "أبو" <حسن>', '2020-01-02', '5.5'],
      ['2', '800000002', '', '2020-01-03', ''],
    ]);
    expect(whole.pieces.findings.map(({ field, count, rows }) => [field, count, rows])).toEqual([
      ['id', 2, [1, 2]],
      ['tags.tag', 1, [1]],
    ]);
    expect(whole.pieces.excluded).toEqual({ header: 0, title: 0, blank: 1, total: 0 });
    for (let cut = 1; cut < bytes.length; cut += 7) {
      const halves = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(await decodeBytes(halves, { name: 'staff.xml' })).toEqual(whole);
    }
  });

  test('one record alone', async () => {
    const { rows } = await decodeBytes('<cpr-list><p><cpr>1</cpr><hire_date>2</hire_date></p></cpr-list>', {
      name: 's.xml',
    });
    expect(rows).toEqual([['1', '1', '', '2', '']]);
  });
});

test.each([
  ['staff.csv.gz', 'CPR,Hire Date\n1,2020-01-01\n', 'csv+gzip'],
  ['staff.json.gz', '[{"cpr":"1","hire_date":"2020-01-01"}]', 'json+gzip'],
  ['staff.xml.gz', '<l><p cpr="1" hire_date="2020-01-01"/></l>', 'xml+gzip'],
])('%s, compressed in two members', async (name, text, shape) => {
  const bytes = Buffer.from(text);
  const zipped = Buffer.concat([gzipSync(bytes.subarray(0, 9)), gzipSync(bytes.subarray(9))]);
  const { rows, pieces } = await decodeBytes([zipped.subarray(0, 5), zipped.subarray(5)], { name });
  expect(pieces.shape).toBe(shape);
  expect(rows).toHaveLength(1);
});

test('a record with content in unknown members alone is a row, not a blank', async () => {
  const { rows } = await decodeBytes('[{"cpr":"1","hire_date":"x"},{"other":5},{"other":null}]', {
    name: 's.json',
  });
  expect(rows.map((row) => row[0])).toEqual(['1', '2']);
});
