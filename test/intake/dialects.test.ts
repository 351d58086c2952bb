import { decodeBytes, refusedBytes } from './decode-bytes.ts';

const HEADER = 'CPR,Name,Hire Date,Wage\n';

/** Decodes whole, and again with every byte a chunk of its own. */
async function decode(text: string, options = {}) {
  const whole = await decodeBytes(text, options);
  const single = [...Buffer.from(text)].map((byte) => Buffer.of(byte));
  expect(await decodeBytes(single, options)).toEqual(whole);
  return whole;
}

const codes = ({ pieces }: Awaited<ReturnType<typeof decode>>) =>
  pieces.findings.map(({ code }) => code).filter((code) => !code.startsWith('date.'));

describe('quotes escaped by a backslash', () => {
  test.each([',', ';', '\t', '|'])('are found and read, with %j between the cells', async (delimiter) => {
    const lines = [
      ['1', '"a \\"b\\" c"', '2020-01-01', '5'],
      ['2', '"\\"d\\""', '2020-01-02', '6'],
      ['3', `"e \\"f${delimiter} g\\" h"`, '2020-01-03', '7'],
      ['4', '"back \\\\ slash\\\\"', '2020-01-04', '8'],
      ['5', '"new\\nline"', '2020-01-05', '"9"'],
      ['6', '"doubled "" too"', '2020-01-06', ''],
    ];
    const text =
      HEADER.replaceAll(',', delimiter) + lines.map((cells) => `${cells.join(delimiter)}\r\n`).join('');
    const { rows, ragged } = await decode(text);
    expect(rows).toEqual([
      ['2', '1', 'a "b" c', '2020-01-01', '5'],
      ['3', '2', '"d"', '2020-01-02', '6'],
      ['4', '3', `e "f${delimiter} g" h`, '2020-01-03', '7'],
      ['5', '4', 'back \\ slash\\', '2020-01-04', '8'],
      ['6', '5', 'new\\nline', '2020-01-05', '9'],
      ['7', '6', 'doubled " too', '2020-01-06', ''],
    ]);
    expect(ragged).toEqual([]);
  });

  test('are honoured to the end of the file, in cells over lines and outside quotes', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `${i},"n \\"${i}\\", x",2020-01-01,5\n`).join('');
    const text = `${HEADER}${many}7,"two\n\\"lines\\"",2020-01-01,5\n8,5\\" pipe,2020-01-01,5\n`;
    const { rows, ragged } = await decodeBytes(text, { partBytes: 5000 });
    expect(ragged).toEqual([]);
    expect(rows.at(-3)).toEqual(['2001', '1999', 'n "1999", x', '2020-01-01', '5']);
    expect(rows.at(-2)).toEqual(['2002', '7', 'two\n"lines"', '2020-01-01', '5']);
    expect(rows.at(-1)).toEqual(['2004', '8', '5" pipe', '2020-01-01', '5']);
  });

  test('are not seen where a backslash merely ends a cell', async () => {
    const { rows } = await decode(`${HEADER}1,"C:\\",2020-01-01,5\n2,"D:\\x\\",2020-01-02,6\n`);
    expect(rows.map((row) => row[2])).toEqual(['C:\\', 'D:\\x\\']);
  });
});

describe('lines that stand in cells', () => {
  const folded = (lines: readonly string[], behind = '') =>
    lines.map((line) => `"${line.replaceAll('"', '""')}"${behind}\r\n`).join('');
  const LINES = [HEADER.trim(), '1,"a, ""b""",2020-01-01,5', '2,c,2020-01-02,6', 'Total,,,11'];
  const ROWS = [
    ['2', '1', 'a, "b"', '2020-01-01', '5'],
    ['3', '2', 'c', '2020-01-02', '6'],
  ];

  test.each([
    ['each in one', folded(LINES)],
    ['with empty cells beside them', folded(LINES, ',,')],
    ['with empty cells of another kind beside them', folded(LINES, ';;')],
    ['below a header that does not', HEADER + folded(LINES.slice(1))],
    ['without a line end at the end', folded(LINES).trimEnd()],
  ])('are taken out: %s', async (_, text) => {
    const decoded = await decode(text);
    expect(decoded.rows).toEqual(ROWS);
    expect(decoded.pieces.excluded).toMatchObject({ header: 1, total: 1 });
    expect(codes(decoded)).toEqual(['file.lines-in-cells']);
  });

  test('keep their numbers', async () => {
    const { rows } = await decode(
      folded(['Staff', ...LINES.slice(0, 1), '1,"two\nlines",2020-01-01,5', LINES[2] ?? '']),
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['3', '1', 'two\nlines'],
      ['5', '2', 'c'],
    ]);
  });

  test('may have another delimiter', async () => {
    const { rows, pieces } = await decode(folded(LINES.map((line) => line.replaceAll(',', ';'))));
    expect(pieces.dialect.delimiter).toBe(';');
    expect(rows.map((row) => row[1])).toEqual(['1', '2']);
  });

  test('are not seen in quotes around line ends', async () => {
    const decoded = await decode(`${HEADER}0,"\r",,\n0,,"\r",\n0,,"\r\n",\n`);
    expect(codes(decoded)).toEqual([]);
    expect(decoded.rows).toHaveLength(3);
  });

  test('are not seen in quoted cells of a table', async () => {
    const decoded = await decode('"CPR","Name","Hire Date"\n"1","a, b","2020-01-01"\n');
    expect(codes(decoded)).toEqual([]);
    expect(decoded.rows).toEqual([['2', '1', 'a, b', '2020-01-01']]);
  });
});

describe('a table without header', () => {
  const rows = ['800101234;a;2020-01-02;5', '800201234;b;13/02/2020;', '800301234;c;2020-01-04;1,500.250'];

  test.each([',', ';', '\t', '|'])('has its columns by position and kind, with %j', async (delimiter) => {
    const text = rows.map((row) => `${row.replace('1,500', '1500').replaceAll(';', delimiter)}\n`).join('');
    const decoded = await decode(text);
    expect(decoded.rows.map((row) => row.slice(0, 3))).toEqual([
      ['1', '800101234', 'a'],
      ['2', '800201234', 'b'],
      ['3', '800301234', 'c'],
    ]);
    expect(decoded.pieces.columns.map(({ field }) => field)).toEqual(['person', 'name', 'hire_date', 'wage']);
    expect(decoded.pieces.excluded).toMatchObject({ header: 0, title: 0 });
    expect(codes(decoded)).toEqual(['header.absent']);
  });

  test('may stand below titles, in cells of their own or not, and blank lines', async () => {
    const above = ['Staff, September 2026', 'All branches;;;', '', 'Note: monthly', '(1) without leave;'];
    const decoded = await decode([...above, ...rows, 'Total;;;11', ''].join('\n'));
    expect(decoded.rows.map(([row, person]) => [row, person])).toEqual(
      rows.map((row, index) => [`${index + 6}`, row.slice(0, row.indexOf(';'))]),
    );
    expect(decoded.pieces.excluded).toEqual({ title: 4, header: 0, blank: 1, total: 1 });
    expect(codes(decoded)).toEqual(['header.absent']);
  });

  test('may have a broken row, a total and a note', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `8001012${10 + i};a;2020-01-02;5`);
    const decoded = await decode([...many, 'x;b;y;z', 'Total;;;5', 'Note: a', ''].join('\n'));
    expect(decoded.rows).toHaveLength(21);
    expect(decoded.pieces.excluded).toMatchObject({ total: 1, footnote: 1 });
  });

  test.each([
    ['a column is missing', rows.map((row) => row.replace(/;[^;]*$/, ''))],
    ['there is one too many', rows.map((row) => `${row};x`)],
    ['the columns are in another order', rows.map((row) => row.split(';').reverse().join(';'))],
    ['the first record is a header of other words', ['Wer;Wie;Wann;Was', ...rows, ...rows, ...rows, ...rows]],
    ['the first record is a row cut short', ['800101200;a', ...rows, ...rows, ...rows, ...rows]],
    ['nothing but titles is there', ['Staff', 'September']],
    ['most values are not of their kind', [...rows, 'a;b;c;d', 'e;f;g;h']],
  ])('is refused where %s', async (_, lines) => {
    const findings = await refusedBytes(`${lines.join('\n')}\n`);
    expect(findings.map(({ code }) => code)).toContain('file.columns-missing');
  });
});

describe('a column without header', () => {
  test('is ignored while it is empty, and counted where it is not', async () => {
    const empty = await decode('CPR,,Hire Date,,\n1,,2020-01-01,,\n2, ,2020-01-02,"",\n');
    expect(codes(empty)).toEqual([]);
    const filled = await decode('CPR,,Hire Date,\n1,x,2020-01-01,\n2,,2020-01-02,\n3,,2020-01-03,y\n');
    expect(filled.pieces.findings[0]).toEqual({
      code: 'column.unknown',
      severity: 'warn',
      field: '',
      count: 2,
      rows: [2, 4],
    });
  });
});
