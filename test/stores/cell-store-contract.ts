import type { Cell } from '../../lambdas/model/cell.ts';
import type { CellStore } from '../../lambdas/stores/cell-store.ts';

/** A cell of employed persons in a category, with the value. */
function aCell(category: string, value: number): Cell {
  return {
    indicator: 'employed',
    period: '2026-07',
    dimensions: category === '' ? {} : { sector: category },
    value,
    persons: value,
    employers: null,
  };
}

/** What every cell store promises; each adapter runs the same suite. */
export function cellStoreContract(
  adapter: string,
  openCells: () => Promise<{ cells: CellStore<Cell>; close: () => Promise<void> }>,
) {
  describe(`cell store on ${adapter}`, () => {
    let cells: CellStore<Cell>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ cells, close } = await openCells());
    });
    afterEach(() => close());

    test('gives back one indicator of one release, by cell name', async () => {
      await cells.write('r1', [aCell('public', 2), aCell('', 5), aCell('private', 3)]);
      await cells.write('r1', [{ ...aCell('', 9), indicator: 'jobseekers' }]);
      await cells.write('r2', [aCell('public', 7)]);
      expect(await cells.query('r1', 'employed')).toEqual([
        aCell('', 5),
        aCell('private', 3),
        aCell('public', 2),
      ]);
      expect(await cells.query('r3', 'employed')).toEqual([]);
    });

    test('the same cells again overwrite themselves', async () => {
      await cells.write('r1', [aCell('public', 2)]);
      await cells.write('r1', [aCell('public', 4), aCell('public', 4)]);
      expect(await cells.query('r1', 'employed')).toEqual([aCell('public', 4)]);
    });

    test('nothing to write is no error', async () => {
      await expect(cells.write('r1', [])).resolves.toBeUndefined();
    });

    test('writes more than one batch and reads more than one page', async () => {
      const long = 'x'.repeat(500);
      const many = Array.from({ length: 1500 }, (_, n) => aCell(`${long}${String(n).padStart(4, '0')}`, n));
      await cells.write('r1', many);
      expect(await cells.query('r1', 'employed')).toEqual(many);
    });

    test('two values of one cell are refused', async () => {
      await expect(cells.write('r1', [aCell('public', 1), aCell('public', 2)])).rejects.toThrow(/two values/);
    });
  });
}
