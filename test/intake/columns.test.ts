import { decodeBytes, refusedBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';

const DATA = '800000001,a,2020-01-01,5\n800000002,b,2020-01-02,6\n';
const fieldsOf = async (text: string, name = 'staff.csv') => {
  const { pieces } = await decodeBytes(text, { name });
  const columns = pieces.findings.filter(({ code }) => code.startsWith('column.'));
  const told = columns.map(({ code, field, count, detail }) => [code, field, count, detail]);
  return { fields: pieces.columns.map((column) => column.field), told };
};

describe('close spelling', () => {
  test('names a column, and says so', async () => {
    expect(await fieldsOf(`CPR,Nam,Hire Dat,Wage\n${DATA}`)).toEqual({
      fields: ['person', null, 'hire_date', 'wage'],
      told: [
        ['column.unknown', 'Nam', 1, undefined],
        ['column.close-match', 'hire_date', 1, 'Hire Dat'],
      ],
    });
  });

  test('finds the header even where nothing is spelt as it should be', async () => {
    const { pieces } = await decodeBytes(`Staff\nPersonel Number,Hire Dat\n1,2020-01-01\n`);
    expect(pieces.excluded).toMatchObject({ title: 1, header: 1 });
    expect(pieces.columns.map((column) => column.field)).toEqual(['person', 'hire_date']);
  });

  test('never wins against a header that names the field', async () => {
    expect(await fieldsOf('Hire Dat,CPR,Hire Date\nx,1,2020-01-01\n')).toEqual({
      fields: [null, 'person', 'hire_date'],
      told: [['column.unknown', 'Hire Dat', 1, undefined]],
    });
  });

  test('names a member of JSON, unless another member names the field', async () => {
    const { rows, pieces } = await decodeBytes('[{"cpr":"1","hireDat":"x"},{"cpr":"2","hireDat":"y"}]', {
      name: 'staff.json',
    });
    expect(rows).toEqual([
      ['1', '1', '', 'x', ''],
      ['2', '2', '', 'y', ''],
    ]);
    expect(pieces.findings).toMatchObject([
      { code: 'column.close-match', field: 'hire_date', detail: 'hireDat' },
    ]);
    const both = await decodeBytes('[{"cpr":"1","hireDat":"x","hireDate":"y"}]', { name: 'staff.json' });
    expect(both.rows).toEqual([['1', '1', '', 'y', '']]);
    expect(both.pieces.findings).toEqual([]);
  });
});

test('of columns that name one field the first is taken, and the others are counted', async () => {
  expect(await fieldsOf('CPR,Hire Date,Personal Number,الرقم الشخصي\n1,2020-01-01,2,3\n')).toEqual({
    fields: ['person', 'hire_date', null, null],
    told: [['column.repeated', 'person', 2, undefined]],
  });
});

test('our own columns of a rejected file are left out without a word', async () => {
  const header = 'Row · السطر,Reasons,الأسباب,Suggested · المقترح,CPR,Name,Hire Date';
  expect(await fieldsOf(`${header}\n7,x,x,x,1,a,2020-01-01\n`)).toEqual({
    fields: [null, null, null, null, 'person', 'name', 'hire_date'],
    told: [],
  });
});

describe('a missing column is looked for among the unknown ones', () => {
  const missing = async (bytes: string | Buffer, name = 'staff.csv') =>
    (await refusedBytes(bytes, { name })).map(({ code, field, detail }) => [code, field, detail]);

  test.each([
    ['by the words of its header', `CPR,Name,Date of Hire,Wage\n${DATA}`, 'Date of Hire -> hire_date'],
    ['by its values', `CPR,Name,Joined,Wage\n${DATA}`, 'Joined -> hire_date'],
    ['in vain', `CPR,Name,Grade,Wage\n1,a,high,5\n`, undefined],
    [
      'in vain where the header resembles a little, and its values are others',
      'CPR,Live Raze\n1,high\n',
      undefined,
    ],
    [
      'by a header that resembles a little',
      'CPR,Live Raze,Joined\n1,2020-01-01,2020-01-02\n',
      'Live Raze -> hire_date',
    ],
    ['in vain where two have such values', 'CPR,From,To\n1,2020-01-01,2020-01-02\n', undefined],
  ])('%s', async (_, text, detail) => {
    expect(await missing(text)).toEqual([['file.columns-missing', 'hire_date', detail]]);
  });

  test('in a sheet, in JSON', async () => {
    const rows = textRow(1, ['CPR', 'Joined']) + textRow(2, ['1', '2020-01-01']);
    const expected = (detail: string) => [['file.columns-missing', 'hire_date', detail]];
    expect(await missing(makeWorkbook({ sheets: [{ name: 'S', rows }] }), 'staff.xlsx')).toEqual(
      expected('Joined -> hire_date'),
    );
    expect(await missing('[{"cpr":"1","date_of_hire":"x"}]', 'staff.json')).toEqual(
      expected('date_of_hire -> hire_date'),
    );
  });
});
