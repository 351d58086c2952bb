import { indicatorDefinitions } from '../../lambdas/measure/indicator-catalogue.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { cellTable } from '../../lambdas/publish/cell-table.ts';
import { definitionOf } from '../../lambdas/publish/definitions/of-indicator.ts';
import type { ReleaseFacts } from '../../lambdas/publish/release-facts.ts';
import { shortageCharts } from '../../lambdas/publish/skills-gap/shortage-charts.ts';
import { shortageFinding, shortageSentences } from '../../lambdas/publish/skills-gap/shortage-sentences.ts';
import { standingsTable } from '../../lambdas/publish/skills-gap/shortage-standings.ts';
import { shortageTable } from '../../lambdas/publish/skills-gap/shortage-table.ts';
import { cell, PERIOD } from './fixture/cells.ts';

const GROUPS = ['11', '12', '21', '22', '23', '24', '25', '26', '31', '32', '33', '34'];
const by = (indicator: string, values: readonly (number | null)[]) =>
  values.map((value, at) => cell(indicator, { occupation: GROUPS[at] ?? '' }, value));

/** What the section reads of a release; the rest of the facts is not asked for. */
function facts(...cells: ReturnType<typeof cell>[]): ReleaseFacts {
  const definitions = new Map(indicatorDefinitions().map((each) => [each.id, definitionOf(each, bahrain)]));
  return {
    cells: cellTable(PERIOD, cells),
    definition: (id: string) => definitions.get(id),
  } as unknown as ReleaseFacts; // the section asks for nothing else
}

const UP = GROUPS.map((_, at) => at + 1);
const whole = facts(
  ...by('tightness', UP),
  ...by('fill-rate', [90, 80, 70, 67, 66, 60, 50, 40, 30, 20, 10, 5]),
  ...by('vacancy-duration', [...UP].reverse()),
  ...by(
    'shortage-signal',
    UP.map((at) => Math.round((100 * (2 * (at - 1) + 12 - at)) / 33)),
  ),
  cell('fill-rate', {}, 46.3),
);

test('sentences say how to read the signal, what is not in it, how it depends on its parts, and where the line falls', () => {
  const [reading, leftOut, sensitivity, line] = shortageSentences(whole).map(({ en }) => en);
  expect(reading).toMatch(/no verdict/);
  expect(leftOut).toBe(
    'Not in the signal this month, because published for fewer than five groups: Wage growth over twelve months, Non-nationals among hires.',
  );
  // without one of the two that agree, the third holds the balance: all groups are equal, and the first ten stay by code
  expect(sensitivity).toMatch(/Tightness \(8\), Fill rate \(8\), Vacancy duration \(10\)\.$/);
  expect(line).toMatch(
    /^Groups with a fill rate under 67%, the line of the Australian shortage list: 8 of 12\./,
  );
});

test('rows go from the highest signal to the lowest, the economy first', () => {
  const rows = shortageTable(whole).rows.map(
    ({ cells: [first] }) => first?.kind === 'category' && first.code,
  );
  expect(rows).toEqual(['all', ...[...GROUPS].reverse()]);
  expect(shortageFinding(whole)?.en).toMatch(
    /^The highest shortage signals, out of 100: .* \(67\), .* \(64\), /,
  );
});

test('the highest group stands 100, 100 and 0, so without a part between 50 and 100', () => {
  const [first] = standingsTable(whole).rows;
  const figures = first?.cells.slice(1).map((each) => each.kind === 'measure' && each.figure.value);
  expect(figures).toEqual([67, 100, 100, 0, null, null, 50, 100]);
});

test('fill rates are drawn against the economy and the Australian line', () => {
  const chart = shortageCharts(whole).find(({ id }) => id === 'shortage-fill-rate');
  expect(chart?.kind === 'bars' && chart.references?.map(({ label }) => label.en)).toEqual([
    'Economy 46.3',
    'Australian list 67.0',
  ]);
});

test('without three parts there is no signal, and it is said', () => {
  const few = facts(...by('tightness', UP), ...by('fill-rate', [null, null]));
  expect(shortageSentences(few)[0]?.en).toMatch(/^There is no signal for this period/);
  expect(shortageFinding(few)).toBeNull();
});
