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

/** The same crossed with nationality groups. */
const crossed = (sector: string, group: string, period = '2026-07'): Cell => ({
  ...aCell(sector, 1),
  period,
  dimensions: { nationality_group: group, sector },
});

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

    test('gives back one indicator of one release, total first, then by category', async () => {
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

    test('gives back a slice: a table of a month, a row of it, a cell, the total', async () => {
      const all = [
        aCell('', 5),
        crossed('private', 'national'),
        crossed('public', 'national'),
        crossed('public', 'non-national'),
        aCell('public', 2),
        aCell('public-works', 3),
        crossed('public', 'national', '2026-08'),
      ];
      await cells.write('r1', all);
      const slice = (dimensions: Record<string, string | null>) =>
        cells.query('r1', 'employed', { period: '2026-07', dimensions });
      expect(await slice({})).toEqual([all[0]]);
      expect(await slice({ sector: null })).toEqual([all[4], all[5]]);
      expect(await slice({ sector: 'public' })).toEqual([all[4]]);
      expect(await slice({ sector: 'none' })).toEqual([]);
      expect(await slice({ nationality_group: null })).toEqual([]);
      expect(await slice({ sector: null, nationality_group: null })).toEqual(all.slice(1, 4));
      expect(await slice({ sector: null, nationality_group: 'national' })).toEqual([all[1], all[2]]);
      expect(await slice({ sector: 'public', nationality_group: null })).toEqual([all[2], all[3]]);
      expect(await slice({ sector: 'public', nationality_group: 'national' })).toEqual([all[2]]);
      expect(await cells.query('r1', 'employed')).toEqual(all);
    });

    test('a code is not taken for the codes that begin with it, and comes before them', async () => {
      const coded = (occupation: string): Cell => ({ ...aCell('', 1), dimensions: { occupation } });
      await cells.write('r1', ['251', '2', '25'].map(coded));
      const slice = (occupation: string | null) =>
        cells.query('r1', 'employed', { period: '2026-07', dimensions: { occupation } });
      expect(await slice('25')).toEqual([coded('25')]);
      expect(await slice(null)).toEqual(['2', '25', '251'].map(coded));
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
