import { Engine } from '../../lambdas/engine/engine.ts';
import { literalList } from '../../lambdas/engine/sql.ts';
import { linkCells } from '../../lambdas/measure/link-cells.ts';
import { cellName } from '../../lambdas/model/cell.ts';
import { spellAccountKey, spellsKey } from '../../lambdas/model/month-keys.ts';
import { ReleaseManifest } from '../../lambdas/model/release.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { pseudonym, type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { linkRelease, type OpenRelease, printOf } from '../release-of.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const EMPTY = ['iga/population', 'lmra/permits', 'csb/workforce', 'mofne/payroll', 'mol/jobseekers'];

const job = (person: string, start: string, employer = '100'): Row => ({
  person,
  employer_number: `I${employer}`,
  employer_registration: employer,
  sector: 'private',
  wage: 500_000,
  start_date: start,
});

/** Jobs by month: who is in the file of contributions. */
const JOBS: readonly (readonly Row[])[] = [
  [
    job('steady', '2020-03-01'),
    job('lost', '2025-05-01'),
    job('back', '2025-05-01'),
    job('dies', '2025-01-01'),
  ],
  [
    job('steady', '2020-03-01'),
    job('lost', '2025-05-01'),
    job('back', '2025-05-01'),
    job('dies', '2025-01-01'),
  ],
  [job('steady', '2020-03-01'), job('dies', '2025-01-01'), job('new', '2026-03-10')],
  [
    job('steady', '2020-03-02'),
    job('lost', '2025-05-01'),
    job('back', '2026-04-01'),
    job('late', '2026-01-05'),
  ],
  [job('steady', '2020-03-01'), job('lost', '2025-05-01'), job('steady', '2026-05-01', '200')],
];

let runtime: TestRuntime;
let open: OpenRelease;
let spells: Record<string, unknown>[];

async function stand(): Promise<void> {
  for (const [index, period] of MONTHS.entries()) {
    for (const feed of [...EMPTY, 'mol/vacancies', 'moic/registrations'])
      await standRows(runtime, { feed, period }, []);
    await standRows(runtime, { feed: 'sio/contributions', period }, JOBS[index] ?? []);
  }
  for (const period of MONTHS.filter((month) => month !== '2026-03'))
    await standRows(runtime, { feed: 'mofne/payroll', period }, [
      { person: 'paid', entity: 'ministry-of-education', gross: 900_000, net: 800_000 },
    ]);
  const iga = { sex: 'male', nationality: 'BHR', birth_date: '1990-01-01', in_country: true };
  await standRows(runtime, { feed: 'iga/population', period: '2026-03' }, [
    { person: 'dies', ...iga, deceased: true, death_date: '2026-03-20' },
  ]);
  const seeking = { person: 'seeker', registration_date: '2025-11-01', status: 'registered' };
  for (const period of ['2026-01', '2026-02'])
    await standRows(runtime, { feed: 'mol/jobseekers', period }, [seeking]);
  const course = {
    person: 'trainee',
    programme: 'welding',
    provider: 'x',
    field: '0715',
    start_date: '2026-02-01',
  };
  await standRows(runtime, { feed: 'tamkeen/training', period: '2026-02' }, [
    { ...course, outcome: 'enrolled' },
  ]);
  await standRows(runtime, { feed: 'tamkeen/training', period: '2026-04' }, [
    { ...course, outcome: 'completed', completion_date: '2026-04-02' },
  ]);
  const cased = { person: 'steady', case_number: 'C1', kind: 'wages', filed_date: '2026-02-10' };
  await standRows(runtime, { feed: 'moj/disputes', period: '2026-02' }, [cased]);
  await standRows(runtime, { feed: 'moj/disputes', period: '2026-05' }, [
    { ...cased, closed_date: '2026-05-03', outcome: 'settled' },
  ]);
}

beforeAll(async () => {
  runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  await stand();
  open = await linkRelease(runtime, '2026-05');
  const print = await printOf(runtime, open, '2026-05');
  const engine = await Engine.open(runtime.engine);
  const files = await Promise.all(
    [0, 1].map((bucket) => runtime.objects.materialise(spellsKey(print, bucket), engine.scratch)),
  );
  spells = await engine.rows(
    `SELECT * FROM read_parquet(${literalList(files)}) ORDER BY person, kind, key, first_month`,
  );
  await engine.close();
});
afterAll(() => runtime.dispose());

const COLUMNS = ['key', 'start', 'first_month', 'last_month', 'ended', 'closed', 'months', 'bridged'];

function of(name: string, kind: string): unknown[][] {
  const own = spells.filter((spell) => spell.person === pseudonym(name) && spell.kind === kind);
  return own.map((spell) => COLUMNS.map((column) => spell[column]));
}

test('a job goes on while it is seen, and keeps the start that was told first', () => {
  expect(of('steady', 'employment')).toEqual([
    ['cr:100', '2020-03-01', '2026-01', '2026-05', null, null, 5, 0],
    ['cr:200', '2026-05-01', '2026-05', '2026-05', null, null, 1, 0],
  ]);
});

test('a record that is missing for one month and comes back with the same start is bridged', () => {
  expect(of('lost', 'employment')).toEqual([
    ['cr:100', '2025-05-01', '2026-01', '2026-05', null, null, 5, 1],
  ]);
});

test('so is one of which no record ever tells the start, as of public payroll', () => {
  expect(of('paid', 'employment')).toEqual([
    ['entity:ministry-of-education', null, '2026-01', '2026-05', null, null, 5, 1],
  ]);
});

test('a job that comes back with another start is a second one', () => {
  expect(of('back', 'employment')).toEqual([
    ['cr:100', '2025-05-01', '2026-01', '2026-02', '2026-02-28', 'not-seen', 2, 0],
    ['cr:100', '2026-04-01', '2026-04', '2026-04', null, null, 1, 0],
  ]);
});

test('who dies leaves at once, who is not seen in two months in a row has left', () => {
  expect(of('dies', 'employment')).toEqual([
    ['cr:100', '2025-01-01', '2026-01', '2026-02', '2026-02-28', 'died', 2, 0],
  ]);
  expect(of('new', 'employment')).toEqual([
    ['cr:100', '2026-03-10', '2026-03', '2026-03', '2026-03-31', 'not-seen', 1, 0],
  ]);
  expect(of('seeker', 'job-search')).toEqual([
    ['', '2025-11-01', '2026-01', '2026-02', '2026-02-28', 'not-seen', 2, 0],
  ]);
});

test('courses and cases end as their records say', () => {
  expect(of('trainee', 'training')).toEqual([
    ['welding 2026-02-01', '2026-02-01', '2026-02', '2026-04', '2026-04-02', 'completed', 2, 0],
  ]);
  expect(of('steady', 'dispute')).toEqual([
    ['C1', '2026-02-10', '2026-02', '2026-05', '2026-05-03', 'settled', 2, 0],
  ]);
});

test('what was before the series is marked as not known', () => {
  const marked = spells.filter((spell) => spell.before_series).map(({ person }) => person);
  expect(marked.sort()).toEqual(['steady', 'lost', 'back', 'dies', 'paid', 'seeker'].map(pseudonym).sort());
});

describe('what was bridged, told late or told otherwise', () => {
  test('is counted by month and kind', async () => {
    const found = async (month: string) => {
      const account = await readJson(runtime.objects, spellAccountKey(await printOf(runtime, open, month)));
      return (account as { found: Record<string, unknown> }).found.employment; // the step's own file
    };
    expect(await found('2026-03')).toEqual({ opened: 1, closed: 1, bridged: 0, late: 0, changed: 0 });
    expect(await found('2026-04')).toEqual({ opened: 2, closed: 1, bridged: 2, late: 1, changed: 1 });
  });

  test('becomes cells of the month', async () => {
    const manifest = ReleaseManifest.parse(await readJson(runtime.objects, open.manifest));
    const cells = await linkCells(runtime, manifest);
    const told = cells.filter(({ dimensions }) => 'spell_kind' in dimensions);
    expect(told.map((cell) => [cell.period, cellName(cell), cell.value, cell.persons])).toEqual(
      Object.entries({ bridged: 2, late: 1, changed: 1 }).map(([event, persons]) => [
        '2026-04',
        `spells-${event}|spell_kind=employment`,
        persons,
        persons,
      ]),
    );
  });
});
