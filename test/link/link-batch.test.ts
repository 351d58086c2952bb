import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import { monthAccountKey, personMonthsKey } from '../../lambdas/model/month-keys.ts';
import type { MonthPrint } from '../../lambdas/model/release.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { pseudonym } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { linkRelease, printOf } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

type Person = Record<string, string | number | boolean | null>;

let runtime: TestRuntime;
let print: MonthPrint;
const persons = new Map<string, Person>();

beforeAll(async () => {
  runtime = await memoryRuntime();
  await standSmallCountry(runtime);
  print = await printOf(runtime, await linkRelease(runtime, MONTH), MONTH);
  const engine = await Engine.open(runtime.engine);
  for (let bucket = 0; bucket < runtime.profile.buckets; bucket++) {
    const file = await runtime.objects.materialise(personMonthsKey(print, bucket), engine.scratch);
    for (const row of await engine.rows<Person>(`SELECT * FROM read_parquet(${literal(file)})`)) {
      persons.set(String(row.person), row);
    }
  }
  await engine.close();
});
afterAll(() => runtime.dispose());

/** The person's row, of it the named columns. */
function columns(name: string, ...names: string[]): unknown[] {
  const row = persons.get(pseudonym(name));
  return row === undefined ? [] : names.map((column) => row[column]);
}

const job = (name: string) =>
  columns(name, 'employed', 'sector', 'employer', 'activity', 'occupation', 'size_band', 'wage', 'jobs');

test('everybody with a row in a person feed or a firm is there once, a graduate alone is not', () => {
  expect(persons.size).toBe(32);
});

describe('the main job', () => {
  test.each([
    ['by-insurance', [true, 'private', 'cr:100', 'G', '5223', 'small', '500000', 1]],
    ['teacher', [true, 'public', 'entity:ministry-of-education', 'P', '2330', 'government', '900000', 2]],
    ['equal-wages', [true, 'private', 'cr:200', 'G', '5223', 'large', '300000', 2]],
    ['permit-only', [true, 'private', 'cr:300', 'F', '7111', null, null, 1]],
    ['two-jobs', [true, 'private', 'cr:100', 'G', null, 'small', '700000', 2]],
    ['same-wage-twice', [true, 'private', 'cr:100', 'G', null, 'small', '600000', 2]],
    ['unregistered-employer', [true, 'private', 'sio:I9', null, null, null, '500000', 1]],
    ['two-registrations', [true, 'private', 'cr:140', 'I', null, null, '500000', 1]],
    ['sex-from-permit', [true, 'private', 'cr:100', 'G', null, 'small', '350000', 2]],
    [
      'pay-only',
      [true, 'public', 'entity:electricity-water-authority', 'D', null, 'government', '650000', 1],
    ],
    ['unpaid', [true, 'public', 'entity:ministry-of-education', 'P', '2330', 'government', null, 1]],
  ])('%s', (name, expected) => {
    expect(job(name)).toEqual(expected);
  });

  test.each([
    'job-ended',
    'job-not-begun',
    'hired-later',
    'permit-expired',
    'permit-cancelled',
    'permit-without-employer',
  ])('%s is not employed', (name) => {
    expect(job(name)).toEqual([false, null, null, null, null, null, null, 0]);
  });

  test('the dead are not employed, whoever dies after the month is', () => {
    expect(job('dead')).toEqual([false, null, null, null, null, null, null, 1]);
    expect(job('dead-undated')).toEqual([false, null, null, null, null, null, null, 1]);
    expect(job('dead-later')).toEqual([true, 'private', 'cr:100', 'G', null, 'small', '500000', 1]);
  });
});

describe('who somebody is', () => {
  const who = (name: string) =>
    columns(name, 'in_register', 'sex', 'nationality', 'nationality_group', 'age_band', 'governorate');
  test.each([
    ['by-insurance', [true, 'female', 'BHR', 'national', '35-44', 'BH-13']],
    ['foreigner-in-register', [true, 'male', 'IND', 'non-national', '35-44', 'BH-13']],
    ['permit-only', [false, 'male', 'IND', 'non-national', 'unknown', 'unknown']],
    ['sex-from-permit', [false, 'female', 'BHR', 'national', 'unknown', 'unknown']],
    ['pay-only', [false, 'unknown', null, 'unknown', 'unknown', 'unknown']],
    ['turned-65', [true, 'male', 'BHR', 'national', '65+', 'unknown']],
    ['not-yet-65', [true, 'male', 'BHR', 'national', '55-64', 'BH-13']],
    ['child', [true, 'male', 'BHR', 'national', '0-14', 'BH-13']],
  ])('%s', (name, expected) => {
    expect(who(name)).toEqual(expected);
  });

  test('education comes from the register, else from the jobseekers', () => {
    expect(columns('seeker', 'education')).toEqual(['6']);
    expect(columns('seeker-not-in-register', 'education')).toEqual(['3']);
  });
});

test('a jobseeker is registered, without a job and alive', () => {
  const seeking = [...persons].filter(([, row]) => row.jobseeker).map(([person]) => person);
  expect(seeking.sort()).toEqual(['seeker', 'seeker-not-in-register'].map(pseudonym).sort());
  expect(columns('seeker', 'wanted_occupation')).toEqual(['2512']);
});

test('how sure the code of a wanted occupation is, and what competes with it, stands beside it', () => {
  const said = ['wanted_probability', 'wanted_runner_up'];
  expect(columns('seeker', ...said)).toEqual(['0.80', '3512']);
  expect(columns('seeker-with-job', ...said)).toEqual([null, null]);
});

test('owners are those of active registrations, in no other file as well, and alive', () => {
  const owning = [...persons].filter(([, row]) => row.owns_business).map(([person]) => person);
  expect(owning.sort()).toEqual(['placed', 'owner-alone'].map(pseudonym).sort());
  expect(columns('owner-alone', 'in_register', 'employed', 'jobseeker')).toEqual([false, false, false]);
});

test('what the list of jobseekers says stands beside, whatever became of them', () => {
  const said = ['jobseeker', 'job_search', 'registration_date', 'wanted_occupation', 'deceased'];
  expect(columns('seeker-with-job', ...said)).toEqual([false, 'registered', '2026-05-01', '2512', false]);
  expect(columns('dead-seeker', ...said)).toEqual([false, 'registered', '2026-05-01', null, true]);
});

test('contradictions are flagged, each where it is', () => {
  const flagged = (flag: string) =>
    [
      'sex-differs',
      'sex-from-permit',
      'dead',
      'dead-undated',
      'dead-later',
      'seeker-with-job',
      'abroad',
      'foreigner-in-register',
      'teacher',
      'equal-wages',
    ].filter((name) => persons.get(pseudonym(name))?.[flag] === true);
  expect(flagged('sex_differs')).toEqual(['sex-differs']);
  expect(flagged('nationality_differs')).toEqual(['sex-from-permit', 'foreigner-in-register', 'equal-wages']);
  expect(flagged('deceased_employed')).toEqual(['dead', 'dead-undated']);
  expect(flagged('jobseeker_employed')).toEqual(['seeker-with-job']);
  expect(flagged('abroad_employed')).toEqual(['abroad']);
  expect(flagged('several_employers')).toEqual(['sex-from-permit', 'equal-wages']);
  expect(flagged('several_records')).toEqual(['teacher']);
});

test('contradictions are counted by month, over all buckets', async () => {
  const read = (feed: string, rows: number) => ({ feed, month: MONTH, rows });
  expect(await readJson(runtime.objects, monthAccountKey(print))).toEqual({
    month: MONTH,
    persons: 32,
    conflicts: {
      sex_differs: 1,
      nationality_differs: 3,
      deceased_employed: 2,
      jobseeker_employed: 1,
      abroad_employed: 1,
      abroad_seeking: 0,
      several_employers: 4,
      several_records: 1,
    },
    read: expect.arrayContaining([read('csb/workforce', 3), read('mofne/payroll', 3)]),
  });
});
