import { cellName } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { ROWS } from '../small-country.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`);

/** What the files have of somebody in a month. */
interface Entry {
  /** When registered, as the list of jobseekers has it; not in the list without. */
  readonly since?: string;
  readonly status?: string;
  readonly works?: boolean;
  readonly dead?: boolean;
  readonly abroad?: boolean;
}

const SEEKS: Entry = { since: '2025-11-02' };
const LOST: Entry = {};

/** Month by month from January on; the last of it stands until June. */
const LIVES: Readonly<Record<string, readonly Entry[]>> = {
  stays: [SEEKS],
  'lost in March': [SEEKS, SEEKS, LOST, SEEKS],
  'lost in March and in May': [SEEKS, SEEKS, LOST, SEEKS, LOST, SEEKS],
  'lost before being placed': [SEEKS, SEEKS, LOST, { ...SEEKS, status: 'placed' }],
  'lost before working': [SEEKS, SEEKS, LOST, { ...SEEKS, works: true }],
  'lost and registered anew': [SEEKS, SEEKS, LOST, { since: '2026-04-05' }],
  'lost for two months': [SEEKS, SEEKS, LOST, LOST, SEEKS],
  'lost after a pause': [SEEKS, { ...SEEKS, status: 'suspended' }, LOST, SEEKS],
  'worked in March': [SEEKS, SEEKS, { works: true }, SEEKS],
  'died in March': [SEEKS, SEEKS, { dead: true }, { ...SEEKS, dead: true }],
  'left in March': [SEEKS, { ...SEEKS, abroad: true }, { abroad: true }, SEEKS],
  'lost in June': [SEEKS, SEEKS, SEEKS, SEEKS, SEEKS, LOST],
};

/** Who is none of the jobseekers of the month only because a record is missing in it alone. */
const MISSING: Readonly<Record<string, number>> = { '2026-03': 4, '2026-05': 1 };

const entriesOf = (at: number): [person: string, entry: Entry][] =>
  Object.entries(LIVES).map(([person, months]) => [person, months[at] ?? months.at(-1) ?? LOST]);

async function standMonth(runtime: TestRuntime, at: number): Promise<void> {
  const those = (has: (entry: Entry) => boolean, row: (entry: Entry) => Row): Row[] =>
    entriesOf(at)
      .filter(([, entry]) => has(entry))
      .map(([person, entry]) => ({ person, ...row(entry) }));
  const rows: Record<string, Row[]> = {
    'mol/jobseekers': those(
      ({ since }) => since !== undefined,
      ({ since = null, status = 'registered' }) => ({
        registration_date: since,
        status,
        education: '6',
        occupation: '2512',
      }),
    ),
    'sio/contributions': those(
      ({ works = false }) => works,
      () => ({
        employer_number: 'I1',
        employer_registration: '1',
        sector: 'private',
        wage: 500_000,
        start_date: '2026-03-01',
      }),
    ),
    'iga/population': those(
      () => true,
      ({ dead = false, abroad = false }) => ({
        birth_date: '1990-01-01',
        sex: 'female',
        deceased: dead,
        in_country: !abroad,
      }),
    ),
  };
  const feeds = Object.keys(ROWS).filter((feed) => !['hec/graduates', 'tamkeen/training'].includes(feed));
  for (const feed of feeds) await standRows(runtime, { feed, period: MONTHS[at] ?? '' }, rows[feed] ?? []);
}

let runtime: TestRuntime;
/** Values by month and cell name: as May's release has them, and as June's has. */
let may: Map<string, number>;
let june: Map<string, number>;

async function measured(period: string): Promise<Map<string, number>> {
  const { release } = await measuredRelease(runtime, period);
  const ids = ['jobseekers', 'jobseeker-inflow', 'jobseeker-outflow'];
  const cells = await Promise.all(ids.map((id) => runtime.unprotected.query(release, id)));
  return new Map(cells.flat().map((cell) => [`${cell.period} ${cellName(cell)}`, cell.value]));
}

beforeAll(async () => {
  runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  for (const at of MONTHS.keys()) if (at < 5) await standMonth(runtime, at);
  may = await measured('2026-05');
  await standMonth(runtime, 5);
  june = await measured('2026-06');
});
afterAll(() => runtime.dispose());

/** The flows of a month, in total and by reason. */
function flows(cells: Map<string, number>, month: string): Record<string, number> {
  const names = ['jobseeker-inflow', 'jobseeker-outflow'].map((id) => `${month} ${id}`);
  const own = [...cells].filter(
    ([name]) => names.includes(name) || name.startsWith(`${names[1]}|exit_reason=`),
  );
  return Object.fromEntries(own.map(([name, value]) => [name.slice(`${month} jobseeker-`.length), value]));
}

test.each([
  // lost in March alone neither goes out nor comes in
  ['2026-02', { outflow: 1, 'outflow|exit_reason=suspended': 1 }],
  [
    '2026-03',
    {
      outflow: 5,
      'outflow|exit_reason=work': 1,
      'outflow|exit_reason=departed': 1,
      // died, registered anew, and lost for two months
      'outflow|exit_reason=other': 3,
    },
  ],
  // registered anew, worked, left, and came back after a pause
  ['2026-04', { inflow: 4, outflow: 2, 'outflow|exit_reason=work': 1, 'outflow|exit_reason=placed': 1 }],
  ['2026-05', { inflow: 1 }],
  ['2026-06', { outflow: 1, 'outflow|exit_reason=other': 1 }],
])(
  'who is missing from the list in one month alone, and bears the same registration before and after, looks for work in it: %s',
  (month, told) => {
    expect(flows(june, month)).toEqual(told);
  },
);

test('whoever goes out after such a month is told of as last seen looking', () => {
  expect(june.get('2026-04 jobseeker-outflow|occupation=2512')).toBe(2);
  expect(june.get('2026-04 jobseeker-outflow|education=6')).toBe(2);
});

test('until the month after is there, a missing record is an outflow', () => {
  expect(flows(may, '2026-05')).toEqual({ inflow: 1, outflow: 1, 'outflow|exit_reason=other': 1 });
  for (const month of MONTHS.slice(0, 4)) expect(flows(may, month)).toEqual(flows(june, month));
});

test('what comes in and what goes out make this month of the last, with those whose records are missing', () => {
  const total = (month: string, indicator: string) => june.get(`${month} ${indicator}`) ?? 0;
  const looking = (month = '') => total(month, 'jobseekers') + (MISSING[month] ?? 0);
  MONTHS.slice(1).forEach((month, at) => {
    const change = total(month, 'jobseeker-inflow') - total(month, 'jobseeker-outflow');
    expect([month, looking(month)]).toEqual([month, looking(MONTHS[at]) + change]);
  });
  expect(MONTHS.map((month) => total(month, 'jobseekers'))).toEqual([12, 11, 2, 8, 8, 8]);
});
