import type { Cell, ProtectedCell } from '../../lambdas/model/cell.ts';
import { sdmxFlags } from '../../lambdas/model/sdmx-flags.ts';
import { persons, protectedCells, units } from './cells-of.ts';
import { employed, PLAIN, people } from './employed-cells.ts';

const flagOf = (
  cells: readonly ProtectedCell[],
  indicator: string,
  dimensions: Record<string, string> = {},
) => {
  const found = cells.find(
    (cell) => cell.indicator === indicator && JSON.stringify(cell.dimensions) === JSON.stringify(dimensions),
  );
  return found === undefined ? 'none' : sdmxFlags(found).confStatus;
};

function rateOf(seeking: number): ProtectedCell[] {
  return protectedCells([
    persons('jobseekers', {}, seeking),
    persons('jobseekers', { nationality_group: 'national' }, seeking),
    persons('unemployment-rate-nationals.numerator', {}, seeking),
    persons('unemployment-rate-nationals.denominator', {}, seeking + 466),
    ...employed(people(466, PLAIN)),
  ]);
}

test('a rate is withheld for its parts, which are withheld for themselves', () => {
  const cells = rateOf(9);
  expect(flagOf(cells, 'jobseekers')).toBe('C');
  expect(flagOf(cells, 'jobseekers', { nationality_group: 'national' })).toBe('C');
  expect(flagOf(cells, 'unemployment-rate-nationals')).toBe('D');
  expect(flagOf(rateOf(33), 'unemployment-rate-nationals')).toBe('F');
});

test('so is a ratio of the skills gap', () => {
  const measures: Cell[] = [
    units('vacancies-open', {}, 40, 12),
    persons('jobseekers-wanting', {}, 4),
    units('positions-advertised', {}, 40, 12),
    units('positions-filled', {}, 20, 12),
  ];
  const cells = protectedCells(measures);
  expect(flagOf(cells, 'jobseekers-wanting')).toBe('C');
  expect(flagOf(cells, 'tightness')).toBe('D');
  expect(flagOf(cells, 'fill-rate')).toBe('F');
});

test('of two age bands in one combination, nobody is told which is the small one', () => {
  const cells = protectedCells(
    employed(
      people(500, PLAIN),
      people(4, { ...PLAIN, age_band: '55-64' }),
      people(60, { ...PLAIN, age_band: '65+' }),
    ),
  );
  const bands = cells
    .filter(({ indicator }) => indicator === 'employed')
    .filter(({ dimensions }) => ['55-64', '65+'].includes(dimensions.age_band ?? ''));
  expect(bands.map(({ status }) => status)).toEqual(['suppressed', 'suppressed']);
  expect(bands.map((cell) => sdmxFlags(cell).confStatus)).toEqual(['C', 'C']);
});
