import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { decodeBytes } from './decode-bytes.ts';
import { inEncoding } from './in-encoding.ts';

/** Titles, a header of two lines, blank rows, quotes around line ends, ragged rows, a total and notes below. */
const AROUND = [
  'كشف الموظفين\r\n',
  '\r\n',
  'الرقم الشخصي;الاسم;تاريخ التعيين;Wage\r\n',
  'Personal Number;Name;Hire Date;Wage\r\n',
  '800000001;"علي; ""أبو حسن""";2020-01-02;1,234.500\r\n',
  ';;;\r\n',
  '800000002;"سطر\r\nثان";2020-01-03;5\n',
  '800000003;قصير\r\n',
  '800000004;طويل;2020-01-04;6;7\r\n',
  '800000005;"مفتوح;2020-01-05;8\r\n',
  ' ; ;;\r\n',
  '800000006;محمد;2020-01-06;9\r\n',
  'المجموع;;;1260.500\r\n',
  '\r\n',
  'المصدر: سجل الموظفين\r\n',
  'ملاحظة: الأرقام أولية',
].join('');

const ROWS = [
  ['5', '800000001', 'علي; "أبو حسن"', '2020-01-02', '1,234.500'],
  ['7', '800000002', 'سطر\r\nثان', '2020-01-03', '5'],
  ['13', '800000006', 'محمد', '2020-01-06', '9'],
];
const RAGGED = [
  { row: 9, code: 'row.too-short', cells: ['800000003', 'قصير'] },
  { row: 10, code: 'row.too-long', cells: ['800000004', 'طويل', '2020-01-04', '6', '7'] },
  { row: 11, code: 'row.quote-open', cells: ['800000005', '"مفتوح', '2020-01-05', '8'] },
];
const EXCLUDED = { title: 1, header: 2, blank: 4, total: 1, footnote: 2 };

describe.each([
  ['utf-8', Buffer.from(`\uFEFF${AROUND}`)],
  ['utf-16le', inEncoding('utf-16le', `\uFEFF${AROUND}`)],
  ['utf-16be', inEncoding('utf-16be', `\uFEFF${AROUND}`)],
  ['windows-1256', inEncoding('windows-1256', AROUND)],
])('a table between titles and notes in %s', (encoding, bytes) => {
  test('is told from them', async () => {
    const { rows, ragged, pieces } = await decodeBytes(bytes);
    expect(rows).toEqual(ROWS);
    expect(ragged).toEqual(RAGGED);
    expect(pieces).toMatchObject({ encoding, rows: 6, excluded: EXCLUDED });
  });

  test('gives the same parts cut into two chunks at every byte', async () => {
    const whole = await decodeBytes(bytes, { partBytes: 60 });
    for (let cut = 1; cut < bytes.length; cut++) {
      const pieces = await decodeBytes([bytes.subarray(0, cut), bytes.subarray(cut)], { partBytes: 60 });
      expect({ cut, ...pieces }).toEqual({ cut, ...whole });
    }
  });

  test('has the same rows in parts of any size', async () => {
    const whole = await decodeBytes(bytes);
    for (let partBytes = 1; partBytes < 400; partBytes += partBytes < 60 ? 1 : 17) {
      const { rows, ragged, pieces } = await decodeBytes(bytes, { partBytes });
      expect({ partBytes, rows, ragged, pieces }).toEqual({
        partBytes,
        rows: ROWS,
        ragged: RAGGED,
        pieces: whole.pieces,
      });
    }
  });
});

test('a submission comes to the same in parts of any size', async () => {
  const file = sioFile(
    sioRow({ title: '"Chief\r\naccountant"' }),
    sioRow({ person: '900112346', wage: 'x' }),
    '900112347;Male',
    sioRow({ person: '٩٠٠١١٢٣٤٥' }),
    ';;;;;;;;;',
    sioRow({ person: '900112348', nationality: 'هندي', start: '13/02/2024' }),
    'المجموع;;;;;;;1350.000;;',
  );
  const records = [];
  for (const partBytes of [1, 60, 140, 300, 2 ** 20]) {
    const runtime = await memoryRuntime({ partBytes });
    try {
      const { rows, findings, filled, excluded } = await submit(
        runtime,
        'sio/contributions/2026-09/a.csv',
        file,
      );
      records.push({ rows, findings, filled, excluded });
    } finally {
      await runtime.dispose();
    }
  }
  expect(records[0]?.rows).toEqual({ read: 5, accepted: 2, quarantined: 2, duplicate: 1 });
  for (const record of records) expect(record).toEqual(records[0]);
});
