import { decodeBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';

const HEADER = 'CPR,Name,Hire Date,Wage\n';
const ROWS = '800000001,a,2020-01-02,5\n800000002,b,2020-01-03,6\n';

async function tail(...lines: readonly string[]) {
  const { rows, ragged, pieces } = await decodeBytes(`${HEADER}${ROWS}${lines.join('\n')}\n`);
  const { total, footnote } = pieces.excluded;
  return { rows: rows.length - 2, ragged: ragged.length, total, footnote };
}

const NOTHING = { rows: 0, ragged: 0, total: 0, footnote: undefined };

describe('notes below a table are left out, and counted', () => {
  test.each([
    'ملاحظة: البيانات أولية',
    'ملاحظات - تشمل القطاع الخاص',
    'المصدر: الهيئة العامة للتأمين الاجتماعي',
    'المَصدر：س',
    'Source: Social Insurance Organization',
    'Source: SIO, contributions, 2026',
    '"Note: figures, as of September, are provisional, all of them"',
    'Notes – preliminary',
    'N.B.: preliminary',
    'Prepared by the statistics section',
    'تاريخ الاستخراج: 2026-10-01',
    'End of report',
    'نهاية التقرير',
    '* preliminary',
    '(1) Bahraini staff only',
    '١) يشمل المتقاعدين',
    ',,,Note: checked',
    '* preliminary,,,',
  ])('%s', async (line) => {
    expect(await tail(line)).toEqual({ ...NOTHING, footnote: 1 });
  });

  test('up to thirty lines of them, blank ones between, above and below totals', async () => {
    const notes = Array.from({ length: 28 }, (_, index) => `* note ${index}`);
    expect(await tail('Total,,,11', '', ...notes, 'المجموع,,,11', ',,,', 'Source: SIO')).toEqual({
      ...NOTHING,
      total: 2,
      footnote: 29,
    });
  });
});

describe('totals in either language, or in both', () => {
  test.each([
    'Sub-total',
    'Subtotal:',
    'Sub Total',
    'المجموع الفرعي',
    'الإجمالي الكلي',
    'الجملة',
    'المجموع Total',
    'Total / المجموع',
    'Grand Total - المجموع الكلي 2',
  ])('%s', async (word) => {
    expect(await tail(`${word},,,11`)).toEqual({ ...NOTHING, total: 1 });
  });

  test('are found among the five records above the notes', async () => {
    const more = Array.from({ length: 4 }, (_, index) => `80000001${index},c,2020-01-01,1`);
    const found = await tail('Total,,,11', ...more, 'Note: a', 'Note: b');
    expect(found).toEqual({ rows: 4, ragged: 0, total: 1, footnote: 2 });
  });
});

describe('what merely looks so is kept', () => {
  test.each([
    ['a row whose name is a note', '800000003,Note: x,2020-01-01,1', { rows: 1 }],
    ['a whole row that begins as a note does', 'Note: x,b,2020-01-01,1', { rows: 1 }],
    ['a word that only begins so', 'Sources of income', { ragged: 1 }],
    ['a name of an employer', 'Total Energies,,,', { rows: 1 }],
    ['a line cut short', '800000003,c', { ragged: 1 }],
    ['a lone number', '800000003', { ragged: 1 }],
    ['a lone word', 'checked', { ragged: 1 }],
  ])('%s', async (_, line, kept) => {
    expect(await tail(line)).toEqual({ ...NOTHING, ...kept });
  });

  test('a note with rows below it', async () => {
    expect(await tail('Note: x', '800000003,c,2020-01-01,1')).toEqual({ ...NOTHING, rows: 1, ragged: 1 });
  });
});

test('notes below a sheet and in parts of any size', async () => {
  const rows = [['CPR', 'Hire Date'], ['1', '2020-01-01'], ['Total', '1'], ['المصدر: الهيئة']]
    .map((cells, index) => textRow(index + 1, cells))
    .join('');
  const sheet = await decodeBytes(makeWorkbook({ sheets: [{ name: 'S', rows }] }), { name: 'staff.xlsx' });
  expect(sheet.pieces.excluded).toEqual({ header: 1, title: 0, blank: 0, total: 1, footnote: 1 });
  for (const partBytes of [1, 30, 100]) {
    const text = `${HEADER}${ROWS}Total,,,11\nNote: a\n`;
    const { pieces, rows: kept } = await decodeBytes(text, { partBytes });
    expect(kept).toHaveLength(2);
    expect(pieces.excluded).toMatchObject({ total: 1, footnote: 1 });
  }
});
