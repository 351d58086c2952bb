import { decodeBytes } from './decode-bytes.ts';
import { inEncoding } from './in-encoding.ts';

const DATA = '800000001,علي,2020-01-02,5\n800000002,سارة,2020-01-03,6\n';

describe('encodings', () => {
  const text = `CPR\tName\tHire Date\tWage\n${DATA.replaceAll(',', '\t')}`;
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const plain = {
    rows: [
      ['2', '800000001', 'علي', '2020-01-02', '5'],
      ['3', '800000002', 'سارة', '2020-01-03', '6'],
    ],
  };

  test.each([
    ['utf-16le', utf16],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ['windows-1256', inEncoding('windows-1256', text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
  ])('%s, however it is cut', async (encoding, bytes) => {
    const whole = await decodeBytes(bytes);
    expect(whole.pieces.encoding).toBe(encoding);
    expect(whole.rows).toEqual(plain.rows);
    const single = [...bytes].map((byte) => Buffer.of(byte));
    expect(await decodeBytes(single)).toEqual(whole);
  });

  test('a text that is UTF-8 throughout is not read as the encoding the contract expects', async () => {
    expect((await decodeBytes(text)).pieces.encoding).toBe('utf-8');
  });
});

describe('the header', () => {
  test.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'pipe'],
  ])('tells the delimiter %j', async (delimiter) => {
    const header = ['Wage', 'تاريخ التعيين', 'الرقم الشخصى', 'name'].join(delimiter);
    const { rows, pieces } = await decodeBytes(
      `${header}\n"1,5|;";2;3;4\n`.replaceAll(/;(?=\d)/g, delimiter),
    );
    expect(pieces.dialect.delimiter).toBe(delimiter);
    expect(pieces.columns.map((column) => column.field)).toEqual(['wage', 'hire_date', 'person', 'name']);
    expect(rows[0]?.[1]).toContain('1,5|');
  });

  test('stands below titles and blank lines', async () => {
    const titles = 'Kingdom of Bahrain,,,\n,,,\n\nStaff of 2026-09\nPrinted 2026, October\n';
    const { rows, pieces } = await decodeBytes(`${titles}CPR,Name,Hire Date,Wage\n${DATA}`);
    expect(pieces.excluded).toEqual({ header: 1, title: 3, blank: 2, total: 0 });
    expect(rows.map((row) => row[0])).toEqual(['7', '8']);
  });

  test('takes two lines in two languages', async () => {
    const { rows, pieces } = await decodeBytes(
      `الرقم الشخصي,الاسم,تاريخ التعيين,\nPersonal Number,Name,Hire Date,Wage\n${DATA}`,
    );
    expect(pieces.excluded.header).toBe(2);
    expect(pieces.columns[0]).toEqual({ header: 'الرقم الشخصي Personal Number', field: 'person' });
    expect(rows).toHaveLength(2);
  });

  test('takes two lines that only together name the fields', async () => {
    const { rows, pieces } = await decodeBytes(`Personal,Full,Hire,\nNumber,Name,Date,Wage\n${DATA}`);
    expect(pieces.columns.map((column) => column.field)).toEqual(['person', 'name', 'hire_date', 'wage']);
    expect(rows).toHaveLength(2);
  });

  test('columns of no field are kept in place, named in a warning without numbers that may identify', async () => {
    const { rows, pieces } = await decodeBytes(
      'CPR,Shoe size,Hire Date,Name,Name,,ID 800000001\n1,43,2020-01-01,a,b,,c\n',
    );
    expect(pieces.columns.map((column) => column.field)).toEqual([
      'person',
      null,
      'hire_date',
      'name',
      null,
      null,
      null,
    ]);
    const warning = { severity: 'warn', count: 1, rows: [] };
    expect(pieces.findings).toEqual([
      { code: 'column.unknown', field: 'Shoe size', ...warning },
      { code: 'column.unknown', field: 'ID #', ...warning },
      { code: 'column.repeated', field: 'name', ...warning },
    ]);
    expect(rows[0]).toEqual(['2', '1', '43', '2020-01-01', 'a', 'b', '', 'c']);
  });
});

describe('rows of totals', () => {
  const header = 'CPR,Name,Hire Date,Wage\n';

  test.each(['Total', 'GRAND TOTAL:', 'المجموع', 'الإجمالي', 'الاجمالى', 'مجموع', 'Total 2'])(
    '%s',
    async (word) => {
      const { rows, pieces } = await decodeBytes(`${header}${DATA}${word},,,11\n\n,,,\n`);
      expect(pieces).toMatchObject({ rows: 2, excluded: { total: 1, blank: 2 } });
      expect(rows).toHaveLength(2);
    },
  );

  test('are found with other cell counts, not in the first column, and above notes', async () => {
    const { rows, ragged, pieces } = await decodeBytes(
      `${header}${DATA},Total,,11\nالمجموع,11\nNote: checked\n`,
      {
        partBytes: 1,
      },
    );
    expect(pieces.excluded).toMatchObject({ total: 2, footnote: 1 });
    expect(rows).toHaveLength(2);
    expect(ragged).toEqual([]);
  });

  test('four notes may follow', async () => {
    const { pieces } = await decodeBytes(`${header}${DATA}Total,,,11\na\nb\nc\nd\n`);
    expect(pieces).toMatchObject({ rows: 6, excluded: { total: 1 } });
  });

  test('are looked for among the last five records only, and elsewhere in a row not at all', async () => {
    const records = [
      'Total,a,2020-01-01,1',
      ...Array.from({ length: 5 }, (_, i) => `${i},Total,2020-01-01,1`),
    ];
    const { rows, pieces } = await decodeBytes(header + records.join('\n'));
    expect(pieces.excluded.total).toBe(0);
    expect(rows).toHaveLength(6);
  });
});

describe('the order of day and month', () => {
  const order = async (...dates: string[]) => {
    const lines = dates.map((date, index) => `${index},${date}`).join('\n');
    return (await decodeBytes(`CPR,Hire Date\n${lines}\n`)).pieces.dateOrder;
  };

  test.each([
    ['nothing shows', ['01/02/2020', '2020-31-01'], 'dmy'],
    ['a day in first place', ['01/02/2020', '13/02/2020'], 'dmy'],
    ['a day in second place', ['01/02/2020', '02/13/2020'], 'mdy'],
    ['both', ['13/02/2020', '02/13/2020'], 'dmy'],
    ['both, the other way round', ['02/13/2020', '13/02/2020'], 'dmy'],
    ['quoted, Arabic-Indic, with dots', ['"٠٢.١٣.٢٠٢٠"'], 'mdy'],
    ['Persian digits', ['۰۲-۱۳-۲۰۲۰'], 'mdy'],
    ['one digit', ['2/13/2020'], 'mdy'],
    ['not a date alone', ['2/13/2020 h'], 'dmy'],
  ])('%s', async (_, dates, expected) => {
    expect(await order(...dates)).toEqual({ hire_date: expected });
  });

  const told = async (...dates: string[]) => {
    const lines = dates.map((date, index) => `${index},${date}`).join('\n');
    const { findings } = (await decodeBytes(`CPR,Hire Date\n${lines}\n`)).pieces;
    return findings.map(({ code, field, count, rows }) => `${code} ${field} ${count}: ${rows.join(' ')}`);
  };

  test.each([
    ['days first', ['01/02/2020', '13/02/2020', '2020-01-01'], []],
    ['none of them', ['2020-01-02', '', '13 February 2020', '1448/01/02'], []],
    ['one number twice', ['02/02/2020', '03/03/2020'], []],
    ['months first', ['01/02/2020', '02/13/2020', '2020-01-01'], ['date.order-american hire_date 2: 2 3']],
    ['both', ['13/02/2020', '02/13/2020', '02/14/2020'], ['date.order-mixed hire_date 2: 3 4']],
    ['neither', ['01/02/2020', '2020-01-01', '5-6-20'], ['date.order-assumed hire_date 2: 2 4']],
    [
      'neither, in many rows',
      Array.from({ length: 12 }, () => '01/02/2020'),
      ['date.order-assumed hire_date 12: 2 3 4 5 6 7 8 9 10 11'],
    ],
  ])('a column that shows %s says so', async (_, dates, expected) => {
    expect(await told(...dates)).toEqual(expected);
  });
});
