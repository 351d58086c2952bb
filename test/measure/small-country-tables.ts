import { talliesOf } from '../../lambdas/measure/indicator.ts';
import { INDICATORS } from '../../lambdas/measure/indicator-catalogue.ts';
import { type Cell, cellName } from '../../lambdas/model/cell.ts';
import type { Row } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

const CELL_IDS = [...INDICATORS.map(({ id }) => id), ...INDICATORS.flatMap(talliesOf).map(({ id }) => id)];

/**
 * Measures the small country, its rows changed or as they are, and feeds that stand in place of its own, before the tests of the file. The function tells the cells of an indicator:
 * `value/persons/employers` by cell name without the indicator, a dash where it is not about them.
 */
export function smallCountryTables(
  changed: (row: Row) => Row = (row) => row,
  instead: (runtime: TestRuntime) => Promise<void> = async () => {},
): (indicator: string) => Record<string, string> {
  const cells = new Map<string, Cell>();
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await memoryRuntime();
    await standSmallCountry(runtime, changed);
    await instead(runtime);
    const { release } = await measuredRelease(runtime, MONTH);
    for (const id of new Set(CELL_IDS)) {
      for (const cell of await runtime.unprotected.query(release, id)) cells.set(cellName(cell), cell);
    }
  });
  afterAll(() => runtime.dispose());
  return (indicator) => {
    const own = [...cells.values()].filter((cell) => cell.indicator === indicator);
    return Object.fromEntries(
      own.map((cell) => [
        cellName(cell).slice(indicator.length + 1),
        [cell.value, cell.persons ?? '-', cell.employers ?? '-'].join('/'),
      ]),
    );
  };
}
