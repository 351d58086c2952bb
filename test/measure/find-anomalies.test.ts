import { findAnomalies } from '../../lambdas/measure/find-anomalies.ts';
import { MeasuredAnomalies, measuredAnomaliesKey } from '../../lambdas/model/anomaly.ts';
import { profileKey } from '../../lambdas/model/monthly-profile.ts';
import type { Period } from '../../lambdas/model/period.ts';
import type { ReleaseInput, ReleaseManifest } from '../../lambdas/model/release.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { aProfile, counts, months, NEWEST } from '../watch/profiles.ts';

const FEED = 'sio/contributions';
const BEFORE = '2026-08';

let runtime: TestRuntime;

beforeAll(async () => {
  runtime = await memoryRuntime();
});
afterAll(() => runtime.dispose());

/** 200 persons of five employers; those who are from Nepal come first, and nobody has a title but them. */
function rowsOf(nepalese: number): Row[] {
  return Array.from({ length: 200 }, (_, at) => ({
    person: `p${at}`,
    nationality: at < nepalese ? 'NPL' : 'IND',
    employer_number: `E${at % 5}`,
    employer_registration: at % 5 === 0 ? null : `${100 + (at % 5)}-1`,
    sector: 'private',
    occupation_title: at < nepalese ? 'Drone-Pilot' : null,
    wage: 300_000,
    start_date: '2020-01-01',
  }));
}

/** Fourteen months of the feed, in the newest of which many are from Nepal and under a title of their own. */
async function found(): Promise<MeasuredAnomalies> {
  for (const period of [BEFORE, NEWEST])
    await standRows(runtime, { feed: FEED, period }, rowsOf(period === NEWEST ? 90 : 12));
  const profiled = months(14, (back) => {
    const nepalese = back === 0 ? 90 : 12;
    return aProfile(200, {
      codes: { nationality: counts({ NPL: nepalese, IND: 200 - nepalese }) },
      titles: counts(back === 0 ? { 'drone pilot': 90 } : {}, back === 0 ? 110 : 200),
      employers: counts(back === 0 ? { E0: 40, E2: 40 } : { E0: 40, E1: 60, E2: 40 }),
    });
  });
  const inputs: ReleaseInput[] = [];
  for (const { period, profile } of profiled) {
    const input = inputIn(period);
    await runtime.objects.write(profileKey(input.lake), JSON.stringify(profile));
    inputs.push(input);
  }
  const manifest = { ...aManifest, inputs };
  await findAnomalies(runtime, manifest);
  return MeasuredAnomalies.parse(await readJson(runtime.objects, measuredAnomaliesKey(manifest.id)));
}

/** As `standRows` stores it. */
function inputIn(period: Period): ReleaseInput {
  return {
    feed: FEED,
    period,
    lake: `lake/${FEED}/${period}/full-test`,
    contractVersion: '1.0.0',
    fingerprint: '',
    sha256: [],
    rows: { read: 200, accepted: 200, quarantined: 0, duplicate: 0 },
    mappings: 0,
  };
}

const aManifest: ReleaseManifest = {
  id: 'r',
  period: NEWEST,
  months: [],
  prints: [],
  inputs: [],
  submissions: '',
  missing: [],
  code: '',
  skills: null,
  pseudonymKeyVersion: 'k1',
  previous: null,
  changes: [],
};

test('findings come with the persons and employers behind them, counted in the rows of both months', async () => {
  const { watched, anomalies } = await found();
  expect(watched).toMatchObject([{ feed: FEED, period: NEWEST, months: 13, standing: 'judged' }]);
  const share = anomalies.find(({ anomaly }) => anomaly.code === 'anomaly.share');
  expect(share).toMatchObject({
    anomaly: { field: 'nationality', category: 'NPL', against: BEFORE, before: 12, now: 90 },
    carriers: { before: { persons: 12, employers: 5 }, now: { persons: 90, employers: 5 } },
  });
  const behind = share?.anomaly.usual.flatMap((each) => each.months.map(({ period }) => period));
  expect(share?.carriers.usual.map(({ period }) => period).sort()).toEqual([...new Set(behind)].sort());
  expect(share?.carriers.usual).toContainEqual({ period: BEFORE, persons: 12, employers: 5 });
  const titles = anomalies.find(({ anomaly }) => anomaly.aspect === 'new');
  expect(titles?.titles).toEqual([{ title: 'drone pilot', carriers: { persons: 90, employers: 5 } }]);
});

test('employers come with their commercial registrations, by which they are the same in other feeds', async () => {
  const { anomalies } = await found();
  const employer = anomalies.find(({ anomaly }) => anomaly.aspect === 'one');
  expect(employer?.anomaly.values).toEqual(['E1']);
  expect(employer?.registrations).toEqual(['101-1']);
});

test('months without a profile are no history', async () => {
  await found();
  await runtime.objects.remove('lake/_profiles/sio/contributions/2026-0');
  const inputs = [BEFORE, NEWEST].map(inputIn);
  await findAnomalies(runtime, { ...aManifest, inputs });
  const { watched, anomalies } = MeasuredAnomalies.parse(
    await readJson(runtime.objects, measuredAnomaliesKey(aManifest.id)),
  );
  expect([watched[0]?.standing, anomalies]).toEqual(['no-profile', []]);
});
