import { decodeBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';

const HEADER = ['CPR', 'Name', 'Hire Date', 'Wage'];
const row = (number: string, cpr: string) =>
  textRow(2, [cpr, 'A', '2020-01-01', '1']).replace('<row r="2">', `<row r="${number}">`);

test.each([
  ['stated twice', ['2', '2', '3'], ['2', '3', '4']],
  ['that go back', ['5', '3', '9'], ['5', '6', '9']],
  ['beyond any sheet', ['2', '99999999', '3'], ['2', '3', '4']],
])('row numbers %s name no two rows alike', async (_, stated, given) => {
  const rows = stated.map((number, index) => row(number, `80000000${index + 1}`));
  const bytes = makeWorkbook({ sheets: [{ name: 'S', rows: textRow(1, HEADER) + rows.join('') }] });
  const decoded = await decodeBytes(bytes, { name: 'staff.xlsx' });
  expect(decoded.rows.map(([number, cpr]) => [number, cpr])).toEqual(
    given.map((number, index) => [number, `80000000${index + 1}`]),
  );
});
