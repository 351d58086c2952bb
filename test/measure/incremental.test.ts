import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { talliesOf } from '../../lambdas/measure/indicator.ts';
import { INDICATORS } from '../../lambdas/measure/indicator-catalogue.ts';
import { READINGS } from '../../lambdas/measure/reading.ts';
import type { Cell } from '../../lambdas/model/cell.ts';
import { sha256 } from '../../lambdas/model/fingerprint.ts';
import { MeasuredAccount } from '../../lambdas/model/month-account.ts';
import { shiftPeriod } from '../../lambdas/model/period.ts';
import { planKey } from '../../lambdas/model/release-keys.ts';
import type { ReleasePlan } from '../../lambdas/model/release-plan.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';

const CELL_IDS = [
  ...new Set([...INDICATORS.map(({ id }) => id), ...INDICATORS.flatMap(talliesOf).map(({ id }) => id)]),
].sort();
const FIRST = '2024-11';
const MONTHS = Array.from({ length: 16 }, (_, index) => shiftPeriod(FIRST, index));
const LAST = MONTHS.at(-1) ?? '';
const EMPLOYERS = ['100', '200', '300'];

const EMPTY = contracts
  .filter(({ mandatory }) => mandatory)
  .map(contractFeed)
  .filter((feed) => feed !== 'sio/contributions');

/** Who works where in a month: ten persons who change, leave and come back, none in step with another. */
function jobsOf(month: number) {
  return Array.from({ length: 10 }, (_, person) => {
    const place = Math.floor((month * (person + 2)) / 7) % 4;
    return { person: `p${person}`, registration: EMPLOYERS[place] };
  }).filter(({ registration }) => registration !== undefined);
}

interface Lives {
  readonly runtime: TestRuntime;
  /** Stands the feeds of the months with these positions. */
  stand(from: number, to: number): Promise<void>;
  correct(month: number): Promise<void>;
}

async function lives(): Promise<Lives> {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  const stand = async (index: number, gone: string | null) => {
    const period = MONTHS[index] ?? '';
    const jobs = jobsOf(index).filter(({ person }) => person !== gone);
    for (const feed of EMPTY) await standRows(runtime, { feed, period }, []);
    await standRows(
      runtime,
      { feed: 'sio/contributions', period },
      jobs.map(({ person, registration }) => ({
        person,
        sex: 'male',
        nationality: 'BHR',
        employer_number: `I${registration}`,
        employer_registration: registration ?? null,
        wage: 500000,
        sector: 'private',
        start_date: '2020-01-01',
      })),
    );
  };
  return {
    runtime,
    stand: async (from, to) => {
      for (let index = from; index < to; index++) await stand(index, null);
    },
    correct: (month) => stand(month, 'p3'),
  };
}

async function released(runtime: TestRuntime, period: string) {
  const open = await measuredRelease(runtime, period);
  const lists = await Promise.all(CELL_IDS.map((id) => runtime.unprotected.query(open.release, id)));
  // the step's own file
  const plan = (await readJson(runtime.objects, planKey(open.release))) as ReleasePlan;
  return { cells: lists.flat(), plan, bytes: await keptBytes(runtime) };
}

/** The hash of every object that is kept by fingerprint, by key. */
async function keptBytes({ objects }: TestRuntime): Promise<Map<string, string>> {
  const keys = [...(await objects.list('lake/maharat/')), ...(await objects.list('cells/months/'))];
  return new Map(await Promise.all(keys.map(async (key) => [key, sha256(await objects.read(key))] as const)));
}

test('months that are too many for the memory at once are added in spans, and come to the same', async () => {
  const { runtime, stand } = await lives();
  await stand(0, MONTHS.length);
  // room for eight rows and employers
  const { cells, bytes } = await released({ ...runtime, batchRows: 1 }, LAST);
  expect(cells).toEqual(once.cells);
  expect(bytes).toEqual(once.bytes);
  // more than a part for each twelve months of a reading
  expect(Math.max(...(await partsStored(runtime)))).toBeGreaterThan(READINGS.length * 2 + 10);
  await runtime.dispose();
});

/** Of each batch. */
async function partsStored({ objects }: TestRuntime): Promise<number[]> {
  const accounts = (await objects.list('work/')).filter((key) => /\/measured\/[\d-]+\.json$/.test(key));
  return Promise.all(accounts.map(async (key) => MeasuredAccount.parse(await readJson(objects, key)).parts));
}

const measuredMonths = ({ measure }: ReleasePlan, reading: string) =>
  measure.filter((each) => each.reading === reading).map(({ month }) => month);

let once: { cells: Cell[]; plan: ReleasePlan; bytes: Map<string, string> };
let grown: Lives;
beforeAll(async () => {
  const fresh = await lives();
  await fresh.stand(0, MONTHS.length);
  once = await released(fresh.runtime, LAST);
  await fresh.runtime.dispose();
  grown = await lives();
  await grown.stand(0, 14);
  await released(grown.runtime, MONTHS[13] ?? '');
  await grown.stand(14, 15);
  await released(grown.runtime, MONTHS[14] ?? '');
});
afterAll(() => grown.runtime.dispose());

test('a release from nothing links and measures every month, and knows who was recalled', () => {
  expect(once.plan.link).toEqual(MONTHS);
  expect(measuredMonths(once.plan, 'person_months-0')).toEqual(MONTHS);
  expect(once.cells.filter(({ indicator }) => indicator === 'recalls').length).toBeGreaterThan(3);
});

test('a new month is linked and measured alone, and the one before where it looks ahead, to the same cells and bytes as everything at once', async () => {
  await grown.stand(15, 16);
  const { cells, plan, bytes } = await released(grown.runtime, LAST);
  expect(plan).toMatchObject({ link: [LAST], spells: [LAST] });
  for (const reading of ['person_months-0', 'person_months-2', 'person_months-13'])
    expect(measuredMonths(plan, reading)).toEqual([LAST]);
  expect(measuredMonths(plan, 'person_months-2+1')).toEqual(MONTHS.slice(-2));
  expect(cells).toEqual(once.cells);
  for (const [key, hash] of once.bytes) expect([key, bytes.get(key)]).toEqual([key, hash]);
});

test('a corrected file has its own month linked, and the months measured that look at it', async () => {
  await grown.correct(2);
  const { cells, plan } = await released(grown.runtime, LAST);
  expect(plan).toMatchObject({ link: ['2025-01'], spells: MONTHS.slice(2) });
  expect(measuredMonths(plan, 'person_months-0')).toEqual(['2025-01']);
  expect(measuredMonths(plan, 'person_months-2')).toEqual(MONTHS.slice(2, 5));
  expect(measuredMonths(plan, 'person_months-2+1')).toEqual(MONTHS.slice(1, 5));
  expect(measuredMonths(plan, 'person_months-13')).toEqual(MONTHS.slice(2));
  expect(measuredMonths(plan, 'vacancy_rows-0')).toEqual([]);
  const fresh = await lives();
  await fresh.stand(0, MONTHS.length);
  await fresh.correct(2);
  expect(cells).toEqual((await released(fresh.runtime, LAST)).cells);
  await fresh.runtime.dispose();
});

test('what has expired is computed again, to the same bytes', async () => {
  const { objects } = grown.runtime;
  const before = await released(grown.runtime, LAST);
  expect(before.plan).toMatchObject({ link: [], measure: [], titles: false });
  const expired = [...before.bytes.keys()].filter((_, index) => index % 3 === 0);
  for (const key of expired) await objects.remove(key);
  const { cells, plan, bytes } = await released(grown.runtime, LAST);
  expect(cells).toEqual(before.cells);
  expect(plan.link.length).toBeGreaterThan(0);
  for (const [key, hash] of bytes) expect([key, before.bytes.get(key)]).toEqual([key, hash]);
});
