import { addRow, firstRows, RowTally } from '../../lambdas/model/row-tally.ts';

const ROWS = [2, 3, 5, 8, 9, 12, 13, 20, 21, 30, 31];

test('counts every row and keeps the first ten', () => {
  const tally = new RowTally();
  for (const row of ROWS) tally.add(row);
  expect({ ...tally }).toEqual({ count: 11, rows: [2, 3, 5, 8, 9, 12, 13, 20, 21, 30] });
});

test('counts a row that shows it twice for both, and names it once', () => {
  const tally = new RowTally();
  for (const row of [7, 7, 9]) tally.add(row);
  expect({ ...tally }).toEqual({ count: 3, rows: [7, 9] });
});

test('keeps names apart', () => {
  const tallies = new Map<string, RowTally>();
  for (const [name, row] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ] as const) {
    addRow(tallies, name, row);
  }
  expect([...tallies].map(([name, { rows }]) => [name, rows])).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});

test('the first rows of several tallies come in order, each once', () => {
  expect(firstRows([...ROWS, 4, 4, 1])).toEqual([1, 2, 3, 4, 5, 8, 9, 12, 13, 20]);
});
