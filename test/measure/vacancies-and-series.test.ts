import { cellName } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, ROWS, standSmallCountry } from '../small-country.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  await standSmallCountry(runtime);
});
afterEach(() => runtime.dispose());

async function values(release: string, indicator: string): Promise<Record<string, number>> {
  const cells = await runtime.unprotected.query(release, indicator);
  return Object.fromEntries(cells.map((cell) => [`${cell.period} ${cellName(cell)}`, cell.value]));
}

const vacancy = (vacancy_number: string, positions: number, filled: number, posted_date: string) => ({
  vacancy_number,
  employer_registration: '100',
  occupation_title: 't',
  positions,
  filled,
  posted_date,
});

test('vacancies posted in the last six months tell nothing of how many are filled', async () => {
  const rows = [vacancy('a', 5, 2, '2026-03-31'), vacancy('b', 3, 0, '2026-09-01')];
  await standRows(runtime, { feed: 'mol/vacancies', period: MONTH }, rows);
  const { release } = await measuredRelease(runtime, MONTH);
  expect(await values(release, 'positions-advertised')).toEqual({});
  expect(await values(release, 'positions-filled')).toEqual({});
  expect(await values(release, 'positions-open')).toMatchObject({ '2026-09 positions-open': 6 });
});

test('an old vacancy that found nobody still leaves the others out', async () => {
  const rows = [vacancy('a', 5, 0, '2026-03-30'), vacancy('b', 3, 3, '2026-09-01')];
  await standRows(runtime, { feed: 'mol/vacancies', period: MONTH }, rows);
  const { release } = await measuredRelease(runtime, MONTH);
  expect(await values(release, 'positions-advertised')).toMatchObject({ '2026-09 positions-advertised': 5 });
  expect(await values(release, 'positions-filled')).toEqual({});
});

test('every month of the series is measured on its own last day, a feed that is not there has no rows', async () => {
  for (const [feed, rows] of Object.entries(ROWS)) {
    if (!['hec/graduates', 'tamkeen/training'].includes(feed))
      await standRows(runtime, { feed, period: '2026-08' }, rows);
  }
  const { release } = await measuredRelease(runtime, MONTH);
  // On 31 August a job and a permit that end in September are there, so is somebody who dies on the 30th, and
  // the civil servant hired that day is not.
  expect(await values(release, 'employed')).toMatchObject({ '2026-08 employed': 18, '2026-09 employed': 16 });
  expect(await values(release, 'employed')).toMatchObject({
    '2026-08 employed|activity=P': 1,
    '2026-09 employed|activity=P': 2,
    '2026-08 employed|activity=G': 13,
    '2026-09 employed|activity=G': 10,
  });
  expect(await values(release, 'trainees')).not.toHaveProperty('2026-08 trainees');
  expect(await values(release, 'graduates')).toMatchObject({
    '2026-08 graduates': 3,
    '2026-09 graduates': 3,
  });
});
