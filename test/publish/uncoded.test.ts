import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { cellTable } from '../../lambdas/publish/cell-table.ts';
import { shareOfTotal } from '../../lambdas/publish/definitions/derived.ts';
import type { ReleaseFacts } from '../../lambdas/publish/release-facts.ts';
import type { Table } from '../../lambdas/publish/report.ts';
import { occupationTable } from '../../lambdas/publish/skills-gap/occupations.ts';
import { uncodedTable } from '../../lambdas/publish/skills-gap/uncoded-tables.ts';
import { cell, PERIOD } from './fixture/cells.ts';

function factsOf(cells: readonly ProtectedCell[]): ReleaseFacts {
  const definition = (id: string) => ({ ...shareOfTotal, id });
  // What the tables read of the facts.
  return { cells: cellTable(PERIOD, cells), definition } as unknown as ReleaseFacts;
}

/** Values of each row's figures by the row's code; `x` where withheld. */
function figures({ rows }: Table): Record<string, (number | string)[]> {
  return Object.fromEntries(
    rows.map(({ cells: [first, ...rest] }) => [
      first?.kind === 'category' ? first.code : '',
      rest.flatMap((each) =>
        each.kind === 'measure'
          ? [each.figure.status === 'suppressed' ? 'x' : (each.figure.value ?? '-')]
          : [],
      ),
    ]),
  );
}

const UNCODED = { occupation: 'uncoded' };
const CELLS = [
  cell('vacancies-open', {}, 170),
  cell('vacancies-open', UNCODED, 0),
  cell('positions-open', {}, 395),
  cell('positions-open', UNCODED, 0),
  cell('jobseekers-wanting', {}, 80),
  cell('jobseekers-wanting', UNCODED, null),
  cell('jobseekers-wanting', { occupation: '2' }, 50),
];

test('no uncoded titles are 0, combined ones are withheld', () => {
  const table = uncodedTable(factsOf(CELLS));
  expect(table.instead).toBeNull();
  expect(figures(table)).toEqual({
    'vacancies-open': [170, 0, 0],
    'positions-open': [395, 0, 0],
    'jobseekers-wanting': [80, 'x', 'x'],
  });
});

test('uncoded titles are a row among occupations only where some are shown', () => {
  expect(Object.keys(figures(occupationTable(factsOf(CELLS))))).not.toContain('uncoded');
  const shown = [...CELLS, cell('vacancies-open', { occupation: '2' }, 90)].map((each) =>
    each.indicator === 'vacancies-open' && each.value === 0 ? { ...each, value: 25 } : each,
  );
  expect(Object.keys(figures(occupationTable(factsOf(shown))))).toContain('uncoded');
});
