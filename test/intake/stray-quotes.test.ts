import fc from 'fast-check';
import { decodeBytes } from './decode-bytes.ts';

const HEADER = 'CPR,Name,Hire Date,Wage\n';
const good = (person: number) => `${person},n,2020-01-01,5\n`;
const goods = (count: number) => Array.from({ length: count }, (_, index) => good(index + 1)).join('');

/** Rows and ragged rows as `line:cells` and `line code:cells`, in the order of lines within each. */
async function sorted(bytes: string | readonly Buffer[], options = {}) {
  const { rows, ragged } = await decodeBytes(bytes, options);
  return {
    rows: rows.map(([line, ...cells]) => `${line}:${cells.join('|')}`),
    ragged: ragged.map(({ row, code, cells }) => `${row} ${code}:${cells.join('|')}`),
  };
}

describe('a quote that is opened and not closed', () => {
  test('costs its line, at the end of a file of any length', async () => {
    const { rows, ragged } = await sorted(`${HEADER}1,"Guard,2020-01-01,5\n${goods(20_000)}`);
    expect(ragged).toEqual(['2 row.quote-open:1|"Guard|2020-01-01|5']);
    expect(rows).toHaveLength(20_000);
    expect(rows.at(-1)).toBe('20002:20000|n|2020-01-01|5');
  });

  test.each([
    ['with a line end', '1,a,2020-01-01,"5\n'],
    ['without', '1,a,2020-01-01,"5'],
    ['with a carriage return', '1,a,2020-01-01,"5\r'],
  ])('costs the last line %s', async (_, last) => {
    const { rows, ragged } = await sorted(HEADER + good(7) + last);
    expect(rows).toEqual(['2:7|n|2020-01-01|5']);
    expect(ragged).toEqual(['3 row.quote-open:1|a|2020-01-01|"5']);
  });

  test.each([
    ['row.too-short', '1,"a,2020-01-01'],
    ['row.quote-open', '1,"a,2020-01-01,5'],
    ['row.quote-open', '1,"a,2020-01-01,5,,'],
    ['row.too-long', '1,"a,b,2020-01-01,5'],
  ])('is told as %s by its cells: %s', async (code, line) => {
    const { rows, ragged } = await sorted(`${HEADER}${line}\n${good(7)}`);
    expect(rows).toEqual(['3:7|n|2020-01-01|5']);
    expect(ragged).toEqual([`2 ${code}:${line.replaceAll(',', '|')}`]);
  });

  test('is not closed by the next quote of the same column', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},"a,2020-01-01,${'5'.repeat(30)}\n`);
    const { rows, ragged } = await decodeBytes(HEADER + good(7) + lines.join(''));
    expect(rows).toHaveLength(1);
    expect(ragged.map(({ row, code }) => `${row} ${code}`)).toEqual(
      lines.map((_, index) => `${index + 3} row.quote-open`),
    );
  });

  test.each([
    ['at the end of the last cell', '1,a,2020-01-01,"', '2,b,2020-01-02,"'],
    ['before one and behind the other', '1,"a,2020-01-01,5', '2,b",2020-01-02,6'],
    ['with a row between them', '1,"a,2020-01-01,5\n9,n,2020-01-01,5', '2,b",2020-01-02,6'],
  ])('does not make one row of two %s', async (_, first, second) => {
    const { rows, ragged } = await sorted(`${HEADER}${first}\n${second}\n${good(7)}`);
    expect(rows.length + ragged.length).toBe(first.split('\n').length + 2);
    expect(ragged[0]).toMatch(/^2 row.quote-open:1/);
    expect(rows.at(-1)).toMatch(/:7\|n\|2020-01-01\|5$/);
  });

  test('is looked past so far and no further, however quotes follow each other', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},c","d,${'5'.repeat(60)}\n`);
    const { ragged } = await decodeBytes(HEADER + good(7) + lines.join(''));
    expect(ragged).toHaveLength(lines.length);
  });

  test('in a title leaves the header to be found', async () => {
    const { rows } = await sorted(`"Report of September\n${HEADER}${goods(40)}`);
    expect(rows).toHaveLength(40);
  });

  test('may lie further back than a cell is long', async () => {
    const text = Buffer.from(`${HEADER}1,"a,2020-01-01,5\n${goods(150)}`);
    const chunks = Array.from({ length: Math.ceil(text.length / 300) }, (_, index) =>
      text.subarray(index * 300, index * 300 + 300),
    );
    const { rows, ragged } = await sorted(chunks, { limits: { cellBytes: 1000 } });
    expect([rows.length, ragged.length]).toEqual([150, 1]);
    const short = await sorted(chunks, { limits: { cellBytes: 1000, recordBytes: 1200 } });
    expect(short).toEqual({ rows, ragged });
  });
});

describe('a quoted cell over several lines', () => {
  test('stays one cell where the record has its cells', async () => {
    const cell = Array.from({ length: 150 }, (_, index) => `line ${index}`).join('\n');
    const { rows, ragged } = await decodeBytes(`${HEADER}1,"${cell}",2020-01-01,5\n${good(7)}`);
    expect(rows).toEqual([
      ['2', '1', cell, '2020-01-01', '5'],
      ['152', '7', 'n', '2020-01-01', '5'],
    ]);
    expect(ragged).toEqual([]);
  });

  test('stays one cell in the last column, though its first line has all cells', async () => {
    const { rows } = await sorted('CPR,Hire Date,Wage,Name\n1,2020-01-01,5,"a, b\nc, d"\n');
    expect(rows).toEqual(['2:1|2020-01-01|5|a, b\nc, d']);
  });

  test('is not believed where the record has too many or too few', async () => {
    const { rows, ragged } = await sorted(`${HEADER}1,"a\nb",5\n${good(7)}2,"c\nd",x,5,y,z\n`);
    expect(rows).toEqual(['4:7|n|2020-01-01|5']);
    expect(ragged).toEqual([
      '2 row.too-short:1|"a',
      '3 row.too-short:b"|5',
      '5 row.too-short:2|"c',
      '6 row.too-long:d"|x|5|y|z',
    ]);
  });

  test('is not believed beyond two hundred line ends', async () => {
    const { rows, ragged } = await decodeBytes(`${HEADER}1,"${'a\n'.repeat(201)}",2020-01-01,5\n${good(7)}`);
    expect(rows).toHaveLength(1);
    expect(ragged).toHaveLength(202);
  });

  test('is not believed beyond 64 KiB, wherever the text is cut', async () => {
    const long = `7,${'n'.repeat(20_000)},2020-01-01,5\r\n`;
    const text = Buffer.from(`${HEADER}1,"a\r\n${long.repeat(5)}b",2020-01-01,5\r\n`);
    const whole = await decodeBytes(text);
    expect(whole.rows.map(([line]) => line)).toEqual(['3', '4', '5', '6', '7']);
    expect(whole.ragged.map(({ row }) => row)).toEqual([2, 8]);
    const stop = HEADER.length + 3 + 2 ** 16;
    for (const cut of [HEADER.length + 4, HEADER.length + 5, stop - 1, stop, stop + 1, stop + 2]) {
      const pieces = await decodeBytes([text.subarray(0, cut), text.subarray(cut)]);
      expect({ cut, ...pieces }).toEqual({ cut, ...whole });
    }
  });
});

test('no line is lost or read twice, however quotes stray and the text is cut', async () => {
  const piece = fc.constantFrom('"', '"', '""', ',', ',', 'a', ' ', '\n', '\r\n', '\r', '",', ',"', '"\n');
  const pieces = fc.array(piece, { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(), fc.integer({ min: 1, max: 80 }), async (body, place, partBytes) => {
      let serial = 0;
      const numbered = body.join('').replace(/\r\n|\r|\n/g, (end) => `${end}#${serial++};`);
      const text = Buffer.from(`${HEADER}${good(7)}#x;${numbered}`);
      const whole = await decodeBytes(text);
      const told = JSON.stringify([whole.rows, whole.ragged]).match(/#\w+;/g) ?? [];
      expect(told.sort()).toEqual(['#x;', ...Array.from({ length: serial }, (_, at) => `#${at};`)].sort());
      const cut = 1 + (place % (text.length - 1));
      const again = await decodeBytes([text.subarray(0, cut), text.subarray(cut)], { partBytes });
      expect([again.rows, again.ragged]).toEqual([whole.rows, whole.ragged]);
      expect(again.pieces).toEqual(whole.pieces);
    }),
    { numRuns: 200 },
  );
});

describe('cells beyond the header', () => {
  test.each([
    ['empty', '1,a,2020-01-01,5,,'],
    ['blank', '1,a,2020-01-01,5, ,""'],
    ['behind quotes', '"1",a,2020-01-01,5,'],
  ])('are dropped when %s, and the record is copied', async (_, line) => {
    const { texts, ragged } = await decodeBytes(`${HEADER}${line}\r\n${good(7)}`);
    const kept = line.split(',').slice(0, 4).join(',');
    expect(texts).toEqual([`2,${kept}\n3,7,n,2020-01-01,5\n`]);
    expect(ragged).toEqual([]);
  });

  test('are dropped when empty of a record written anew, and of one over two lines', async () => {
    const { rows } = await sorted(`${HEADER}1,5" x,2020-01-01,5,,\n2,"a\nb",2020-01-01,5,\n`);
    expect(rows).toEqual(['2:1|5" x|2020-01-01|5', '3:2|a\nb|2020-01-01|5']);
  });

  test('make the row too long when one holds something', async () => {
    const { ragged } = await sorted(`${HEADER}1,a,2020-01-01,5,,x\n${good(7)}`);
    expect(ragged).toEqual(['2 row.too-long:1|a|2020-01-01|5||x']);
  });

  test('are not missed in the evidence of dates', async () => {
    const { pieces } = await decodeBytes('CPR,Hire Date\n1,01/13/2020,,\n');
    expect(pieces.dateOrder).toEqual({ hire_date: 'mdy' });
  });
});
