import {
  type ByGroup,
  ranked,
  type ShortagePart,
  shortageSignals,
  shortageStandings,
} from '../../lambdas/model/shortage-signal.ts';
import { shortages } from '../../seeds/generator/parameters/shortages.ts';
import { PersonTally } from '../../seeds/generator/truth/person-tally.ts';
import { writeVacancies } from '../../seeds/generator/write-employers.ts';
import { histories } from './histories.ts';
import { fiveYears } from './lives.ts';

type Cells = Readonly<Record<string, number>>;

/** Fewest vacancies or positions that a figure of an occupation is taken from. */
const ENOUGH = 5;

/** The parts of the signal by unit group, from what the set's maker counted; hires say nothing of what was planted. */
function parts(now: Cells, before: Cells): Map<ShortagePart, ByGroup> {
  const groups = Object.keys(now).flatMap((name) => /^wage-p50\|occupation=(\d{4})$/.exec(name)?.[1] ?? []);
  const by = (figure: (of: (indicator: string, cells?: Cells) => number) => number | null): ByGroup =>
    new Map(
      groups.flatMap((group) => {
        const found = figure((indicator, cells = now) => cells[`${indicator}|occupation=${group}`] ?? 0);
        return found === null ? [] : [[group, found] as const];
      }),
    );
  const ratio = (part: number, whole: number, least = 1) => (whole < least ? null : part / whole);
  return new Map([
    ['tightness', by((of) => ratio(of('vacancies-open'), of('jobseekers-wanting')))],
    ['fill-rate', by((of) => ratio(of('positions-filled'), of('positions-advertised'), ENOUGH))],
    ['vacancy-duration', by((of) => (of('vacancy-duration.count') < ENOUGH ? null : of('vacancy-duration')))],
    ['wage-growth', by((of) => ratio(of('wage-p50'), of('wage-p50', before)))],
  ]);
}

/** The cells of wages, vacancies and wanted occupations of one of the world's months. */
function cellsAt(population: ReturnType<typeof fiveYears>, at: number): Cells {
  const { world } = population;
  const tally = new PersonTally(world.months[at]?.last ?? 0);
  for (const [facts] of histories(population, [at])) if (facts !== undefined) tally.add(facts);
  const vacancies = writeVacancies(world, [])[at]?.population.cells() ?? [];
  return Object.fromEntries([...tally.cells(), ...vacancies]);
}

test('the signal ranks the planted shortages above all other occupations', () => {
  const population = fiveYears(21, 6000);
  const [now, before] = [cellsAt(population, 59), cellsAt(population, 47)];
  const signals = shortageSignals(shortageStandings(parts(now, before)));
  const planted = Object.keys(shortages).sort();
  expect(signals.size).toBeGreaterThan(6 * planted.length);
  expect(ranked(signals).slice(0, planted.length).sort()).toEqual(planted);
});
