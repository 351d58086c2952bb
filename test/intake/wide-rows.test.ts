import { jest } from '@jest/globals';
import { decodeBytes, refusedBytes } from './decode-bytes.ts';

const HEADER = 'CPR,Name,Hire Date';
const ROW = '1,a,2020-01-01';
const MANY = 1_000_000;

/** Keys made to compare headers by, which is what takes the time of a wide row. */
let keys: { readonly mock: { readonly calls: readonly unknown[] } };
beforeEach(() => {
  keys = jest.spyOn(String.prototype, 'normalize');
});
afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ['a title', `${','.repeat(MANY)}x\n${HEADER}\n${ROW}\n`, { title: 1, header: 1, blank: 0, total: 0 }],
  ['a row', `${HEADER}\n${ROW}\n${'x,'.repeat(MANY)}\n`, { title: 0, header: 1, blank: 0, total: 0 }],
  ['nothing', `${HEADER}\n${','.repeat(MANY)}\n${ROW}\n`, { title: 0, header: 1, blank: 1, total: 0 }],
])('a million delimiters as %s are compared but once a text', async (_, text, excluded) => {
  const { pieces } = await decodeBytes(text);
  expect(pieces.excluded).toEqual(excluded);
  expect(keys.mock.calls.length).toBeLessThan(2000);
});

test('a header of more than two thousand columns is refused', async () => {
  const widened = (columns: number) => `${HEADER}${','.repeat(columns)}\n${ROW}${','.repeat(columns)}\n`;
  expect((await decodeBytes(widened(1900))).pieces.rows).toBe(1);
  expect((await refusedBytes(widened(MANY))).map(({ code }) => code)).toEqual(['file.too-many-columns']);
  expect(keys.mock.calls.length).toBeLessThan(2000);
});

test('a row of far too many cells is set aside whole, the last of them as one text', async () => {
  const { ragged } = await decodeBytes(`${HEADER}\n${ROW}\n${'x,'.repeat(MANY)}y\n${ROW},z,w\n`);
  expect(ragged.map(({ row, code, cells }) => [row, code, cells.length])).toEqual([
    [3, 'row.too-long', 103],
    [4, 'row.too-long', 5],
  ]);
  expect(ragged[0]?.cells.join()).toBe(`${'x,'.repeat(MANY)}y`);
});

test('a thousand unknown columns are told of and compared, the others are not', async () => {
  const unknown = Array.from({ length: 1500 }, (_, index) => `u${index}`).join();
  const { pieces } = await decodeBytes(`${HEADER},${unknown}\n${ROW}${','.repeat(1500)}\n`);
  expect(pieces.rows).toBe(1);
  expect(pieces.findings.map(({ code }) => code)).toEqual(Array(1000).fill('column.unknown'));
});

test('which unknown column may be meant is asked of the first thousand', async () => {
  const among = (before: number) =>
    `${Array.from({ length: before }, (_, index) => `u${index}`).join()},Day of Hire Date,CPR\n1,2,3\n`;
  const [near] = await refusedBytes(among(900));
  expect(near).toMatchObject({ code: 'file.columns-missing', detail: 'Day of Hire Date -> hire_date' });
  const [far] = await refusedBytes(among(1100));
  expect(far).toMatchObject({ code: 'file.columns-missing', field: 'hire_date' });
  expect(far).not.toHaveProperty('detail');
});
