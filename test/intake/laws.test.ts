import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { TextInspector } from '../../lambdas/intake/text-inspector.ts';
import { decodeBytes } from './decode-bytes.ts';

/** Texts rich in what cuts records, cells and characters apart. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '"',
    '""',
    'a"b',
    ',',
    ';',
    '|',
    '\t',
    '\n',
    '\r\n',
    '\r',
    'المجموع',
    '13/02/2020',
    '😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const record = fc.tuple(fc.nat({ max: 999_999_999 }).map(String), cell, cell, cell);
const writing = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  mark: fc.constantFrom('', '\uFEFF'),
});
type Writing = typeof writing extends fc.Arbitrary<infer W> ? W : never;

function written(
  records: readonly (readonly string[])[],
  { delimiter, lineEnd, quoteAll, mark }: Writing,
): string {
  const header = ['CPR', 'Name', 'Hire Date', 'Wage'].join(delimiter);
  const lines = records.map((cells) => cells.map((text) => quoted(text, quoteAll)).join(delimiter));
  return mark + [header, ...lines].map((line) => line + lineEnd).join('');
}

function quoted(text: string, always: boolean): string {
  return always || /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cuts bytes at the given places, wherever they fall. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...new Set(places.map((place) => place % bytes.length)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const places = fc.array(fc.nat({ max: 10_000 }), { maxLength: 8 });

test('any table, however written, cut and parted, comes back cell by cell under its line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 20 }),
      writing,
      places,
      fc.integer({ min: 1, max: 300 }),
      async (records, how, cuts, partBytes) => {
        const text = Buffer.from(written(records, how));
        const { rows, ragged } = await decodeBytes(cut(text, cuts), { partBytes });
        expect(rows.map(([, ...cells]) => cells)).toEqual(records);
        expect(rows.map(([line]) => Number(line))).toEqual(startLines(records));
        expect(ragged).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

function startLines(records: readonly (readonly string[])[]): number[] {
  let line = 2;
  return records.map((cells) => {
    const start = line;
    line += 1 + (cells.join(' ').match(/\r\n|\r|\n/g)?.length ?? 0);
    return start;
  });
}

test('UTF-8 is told from other bytes wherever characters are cut', () => {
  const bytes = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 12 }).map((array) => Buffer.from(array)),
    fc
      .array(fc.constantFrom(0x61, 0xc3, 0xa9, 0xe0, 0xa0, 0x80, 0xf0, 0x9f, 0x98, 0xff))
      .map((array) => Buffer.from(array)),
  );
  fc.assert(
    fc.property(bytes, places, (text, cuts) => {
      const inspector = new TextInspector();
      for (const chunk of text.length === 0 ? [] : cut(text, cuts)) inspector.see(chunk);
      expect(inspector.result().utf8).toBe(isUtf8(text));
      expect(inspector.result().bytes).toBe(text.length);
    }),
    { numRuns: 500 },
  );
});
