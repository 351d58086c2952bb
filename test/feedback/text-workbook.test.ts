import { read } from '@e965/xlsx';
import { columnName, TextWorkbook } from '../../lambdas/feedback/text-workbook.ts';

const LOOK = { name: 'rejected', widths: [9, 46], rightToLeft: true };

/** The cells of the sheet as another library reads them, by address. */
function cellsOf(workbook: TextWorkbook): Record<string, { t: string; v: string; z: string }> {
  return read(workbook.bytes(LOOK), { cellNF: true }).Sheets.rejected as never; // of text alone, by contract
}

test('another library reads every text as it is, and no cell as anything else', () => {
  const texts = ['a<&>"\'', ' before', 'two\nlines', '_x0041_', '=1+1', '00123', '٣ موظفين', '1e5'];
  const workbook = new TextWorkbook();
  workbook.add(texts.map((text) => ({ text, style: 'text' })));
  const cells = cellsOf(workbook);
  const read = texts.map((_, at) => cells[`${columnName(at)}1`]);
  expect(read.map((cell) => cell?.v)).toEqual(texts);
  expect(read.map((cell) => cell?.t)).toEqual(texts.map(() => 's'));
  expect(read.map((cell) => cell?.z)).toEqual(texts.map(() => '@'));
});

test('what XML cannot hold is left out', () => {
  const workbook = new TextWorkbook();
  workbook.add([{ text: 'a\u0001b\uD800c\uFFFEd 😀', style: 'wrong' }]);
  expect(cellsOf(workbook).A1?.v).toBe('abcd 😀');
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
