import { decodeBytes, refusedBytes } from './decode-bytes.ts';

const name = 'staff.json';
const person = (cpr: number) => ({ cpr, name: 'a', hire_date: '2020-01-01', wage: 5 });
const people = (...numbers: number[]) => numbers.map(person);

/** Decodes whole, and again with every byte a chunk of its own. */
async function decode(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const whole = await decodeBytes(text, { name });
  const single = [...Buffer.from(text)].map((byte) => Buffer.of(byte));
  expect(await decodeBytes(single, { name })).toEqual(whole);
  return { persons: whole.rows.map((row) => row[1]), findings: whole.pieces.findings };
}

const nested = (levels: number, inner: unknown): unknown =>
  levels === 0 ? inner : { level: nested(levels - 1, inner) };

describe('an array of records in objects', () => {
  test.each([1, 2, 3, 20])('is found %i objects deep', async (levels) => {
    const document = { status: 'ok', count: 2, data: nested(levels - 1, { items: people(1, 2) }), links: {} };
    expect((await decode(document)).persons).toEqual(['1', '2']);
  });

  test('is the one whose records name most fields, wherever it stands', async () => {
    const lists = { errors: [{ name: 'b' }], total: { items: people(1) }, columns: [{ name: 'c', wage: 1 }] };
    expect(await decode({ data: lists })).toEqual({ persons: ['1'], findings: [] });
    expect((await decode(lists)).persons).toEqual(['1']);
  });

  test('is the first of equals, and the others are told of', async () => {
    const document = { data: { none: [], some: people(1), deep: { more: people(2, 3) } }, again: people(4) };
    const { persons, findings } = await decode(document);
    expect(persons).toEqual(['1']);
    expect(findings).toEqual([{ code: 'list.not-read', severity: 'warn', field: null, count: 2, rows: [] }]);
  });

  test('is no list within a record, alone or by name', async () => {
    const record = { ...person(1), history: { jobs: [{ wage: 4 }, { wage: 3 }] } };
    expect((await decode(record)).persons).toEqual(['1']);
    expect((await decode({ first: record, second: { ...record, cpr: 2 } })).persons).toEqual(['1', '2']);
    expect((await decode(`${JSON.stringify(record)}\n${JSON.stringify(person(2))}`)).persons).toEqual([
      '1',
      '2',
    ]);
  });

  test('is found behind a member of the same name', async () => {
    const text = `{"data":1,"data":{"items":7,"items":${JSON.stringify(people(1))}}}`;
    expect((await decode(text)).persons).toEqual(['1']);
  });

  test('streams, however long it is', async () => {
    const many = people(...Array.from({ length: 5000 }, (_, index) => index));
    const text = JSON.stringify({ data: { items: many }, count: 5000 });
    const chunks = text.match(/.{1,1000}/g)?.map((piece) => Buffer.from(piece)) ?? [];
    const { rows } = await decodeBytes(chunks, { name, limits: { recordBytes: 5000 } });
    expect(rows).toHaveLength(5000);
  });
});

test.each<[string, string, unknown]>([
  ['file.empty', 'holds an empty array', { data: { count: 0, items: [] } }],
  ['file.nested-too-deep', 'holds its array too deep', nested(40, { items: people(1) })],
  [
    'file.not-as-claimed',
    'is cut short behind its array',
    JSON.stringify({ data: { items: people(1) } }).slice(0, -1),
  ],
  ['file.not-as-claimed', 'is cut short in its array', '{"data":{"items":[{"cpr":1,"hire_date":2},'],
])('%s: an object that %s', async (code, _, value) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  expect((await refusedBytes(text, { name })).map((finding) => finding.code)).toEqual([code]);
});

test('what is large beside the array is refused', async () => {
  const document = { data: { items: people(1), more: 'x'.repeat(5000) } };
  const findings = await refusedBytes(JSON.stringify(document), { name, limits: { recordBytes: 4000 } });
  expect(findings.map(({ code }) => code)).toEqual(['file.cell-too-large']);
});
