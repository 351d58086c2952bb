import { measuredTitlesKey } from '../../lambdas/model/indicator.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { showableTitles } from '../../lambdas/protect/uncoded-titles.ts';
import { standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
});
afterEach(() => runtime.dispose());

test('a title is shown from ten persons, and its count is rounded', async () => {
  const lines = [
    { persons: 13, title: 'keeper of keys' },
    { persons: 10, title: 'all-rounder' },
    { persons: 9, title: 'falconer to the palace' },
  ];
  await runtime.objects.write(
    measuredTitlesKey('r'),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  expect(await showableTitles(runtime.objects, 'r', RULES)).toEqual([
    { title: 'keeper of keys', persons: 15 },
    { title: 'all-rounder', persons: 10 },
  ]);
});

test('a person who carries a title in two feeds counts once, a coded title not at all', async () => {
  await standSmallCountry(runtime);
  const titled = {
    occupation_title: 'chief of things',
    status: 'registered',
    registration_date: '2026-01-01',
  };
  await standRows(runtime, { feed: 'mol/jobseekers', period: MONTH }, [
    { ...titled, person: 'unregistered-employer' },
    { ...titled, person: 'somebody' },
    { ...titled, person: 'somebody-coded', occupation: '2512', occupation_title: 'developer' },
  ]);
  const { release } = await measuredRelease(runtime, MONTH);
  const text = Buffer.from(await runtime.objects.read(measuredTitlesKey(release))).toString('utf8');
  expect(text).toBe('{"persons":2,"title":"chief of things"}\n');
});
