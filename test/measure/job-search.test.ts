import { cellName } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { ROWS } from '../small-country.ts';

/** Eight months: those who registered in the second of them have been followed for six when the last is over. */
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026-${month}`);
const LAST = '2026-08';

const job = (person: string, cr = '1'): Row => ({
  person,
  employer_number: `I${cr}`,
  employer_registration: cr,
  sector: 'private',
  wage: 500_000,
  start_date: '2020-01-01',
});
const search = (person: string, registered: string, status = 'registered', changes: Row = {}): Row => ({
  person,
  registration_date: registered,
  status,
  ...changes,
});

/** What the list of jobseekers has, from the first of the months on to the last; none after it. */
const SEARCHES: readonly (readonly [from: string, to: string, row: Row])[] = [
  ['2026-02', '2026-03', search('works in March', '2026-02-10', 'registered', { education: '6' })],
  ['2026-02', '2026-02', search('works at once', '2026-02-05', 'registered', { education: '3' })],
  ['2026-02', '2026-08', search('never works', '2026-02-28', 'registered', { occupation: '2512' })],
  ['2026-02', '2026-08', search('keeps the job', '2026-02-03')],
  ['2026-02', '2026-08', search('dies', '2026-02-20')],
  ['2026-02', '2026-08', search('works and dies', '2026-02-20')],
  ['2026-02', '2026-02', search('said to be placed', '2026-02-11')],
  ['2026-03', '2026-08', search('said to be placed', '2026-02-11', 'placed')],
  ['2026-01', '2026-04', search('withdraws', '2026-01-11')],
  ['2026-05', '2026-06', search('withdraws', '2026-01-11', 'withdrawn')],
  ['2026-01', '2026-05', search('pauses', '2025-12-11')],
  ['2026-06', '2026-06', search('pauses', '2025-12-11', 'suspended')],
  ['2026-07', '2026-08', search('pauses', '2025-12-11')],
  ['2026-01', '2026-06', search('is dropped', '2025-12-11')],
  ['2026-01', '2026-08', search('leaves', '2025-12-01')],
  ['2026-02', '2026-08', search('leaves and comes back', '2026-02-12')],
  ['2026-02', '2026-08', search('leaves before working', '2026-02-12')],
  ['2026-01', '2026-08', search('travels', '2025-12-01')],
];

const JOBS: readonly (readonly [from: string, to: string, row: Row])[] = [
  ['2026-03', '2026-08', job('works in March')],
  ['2026-02', '2026-02', job('works at once', '2')],
  ['2026-01', '2026-08', job('keeps the job')],
  ['2026-03', '2026-04', job('works and dies')],
];

/** Who is out of the country at the end of which months. */
const ABROAD: Readonly<Record<string, string>> = {
  leaves: '03 04 05 06 07 08',
  'leaves and comes back': '03 04 05',
  'leaves before working': '07 08',
  travels: '03 05 07',
};

/** Registered on these days, and how long ago that is at the end of August. */
const DURATIONS = {
  '2026-06-01': '0-2',
  '2026-05-31': '3-5',
  '2026-03-01': '3-5',
  '2026-02-28': '6-11',
  '2025-09-01': '6-11',
  '2025-08-31': '12-23',
  '2024-09-01': '12-23',
  '2024-08-31': '24+',
} as const;

const rowsAt = (month: string, lists: typeof SEARCHES): Row[] =>
  lists.filter(([from, to]) => from <= month && month <= to).map(([, , row]) => row);

async function standMonth(runtime: TestRuntime, period: string): Promise<void> {
  const edges = Object.keys(DURATIONS).map((day) => search(`since ${day}`, day));
  const dead = (person: string): Row => ({ person, deceased: true, birth_date: '1990-01-01' });
  const abroad = Object.entries(ABROAD).map(([person, months]): Row => {
    return { person, birth_date: '1990-01-01', in_country: !months.split(' ').includes(period.slice(5)) };
  });
  const rows: Record<string, Row[]> = {
    'mol/jobseekers': [...rowsAt(period, SEARCHES), ...(period === LAST ? edges : [])],
    'sio/contributions': rowsAt(period, JOBS),
    'iga/population': [...abroad, ...(period < '2026-05' ? [] : [dead('dies'), dead('works and dies')])],
  };
  const feeds = Object.keys(ROWS).filter((feed) => !['hec/graduates', 'tamkeen/training'].includes(feed));
  for (const feed of feeds) await standRows(runtime, { feed, period }, rows[feed] ?? []);
}

let runtime: TestRuntime;
/** Values by month and cell name. */
const cells = new Map<string, number>();

beforeAll(async () => {
  runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  for (const month of MONTHS) await standMonth(runtime, month);
  const { release } = await measuredRelease(runtime, LAST);
  const ids = ['jobseekers', 'jobseeker-inflow', 'jobseeker-outflow'];
  const parts = ['long-term-share', 'placement-rate'].flatMap((id) => [
    `${id}.numerator`,
    `${id}.denominator`,
  ]);
  for (const id of [...ids, ...parts])
    for (const cell of await runtime.unprotected.query(release, id))
      cells.set(`${cell.period} ${cellName(cell)}`, cell.value);
});
afterAll(() => runtime.dispose());

/** The cells of an indicator in a month, its name left out. */
function table(month: string, indicator: string): Record<string, number> {
  const start = `${month} ${indicator}`;
  const own = [...cells].filter(([name]) => name === start || name.startsWith(`${start}|`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(start.length + 1), value]));
}

test('who registers comes in, unless they keep their job; who comes back comes in again', () => {
  expect(table('2026-01', 'jobseeker-inflow')).toEqual({});
  expect(table('2026-02', 'jobseeker-inflow')).toMatchObject({
    '': 8,
    'education=3': 1,
    'education=6': 1,
    'education=unknown': 6,
    'occupation=2512': 1,
    'occupation=uncoded': 7,
  });
  expect(table('2026-03', 'jobseeker-inflow')).toEqual({});
  // back in the country
  expect(table('2026-06', 'jobseeker-inflow')).toMatchObject({ '': 1 });
  expect(table('2026-07', 'jobseeker-inflow')).toMatchObject({ '': 1 });
});

test.each([
  ['2026-02', { 'exit_reason=work': 1 }],
  ['2026-03', { 'exit_reason=work': 2, 'exit_reason=placed': 1 }],
  // abroad for the second month; who is so for one at a time stays
  ['2026-04', { 'exit_reason=departed': 2 }],
  ['2026-05', { 'exit_reason=withdrawn': 1, 'exit_reason=other': 1 }],
  ['2026-06', { 'exit_reason=suspended': 1 }],
  ['2026-07', { 'exit_reason=other': 1 }],
  ['2026-08', { 'exit_reason=departed': 1 }],
])('who goes out in %s, by what records of work show, else by what the list says', (month, reasons) => {
  const own = Object.entries(table(month, 'jobseeker-outflow'));
  expect(Object.fromEntries(own.filter(([name]) => name.startsWith('exit_reason')))).toEqual(reasons);
});

test('what comes in and what goes out make this month of the last', () => {
  const total = (month: string, indicator: string) => cells.get(`${month} ${indicator}`) ?? 0;
  MONTHS.slice(1).forEach((month, at) => {
    const change = total(month, 'jobseeker-inflow') - total(month, 'jobseeker-outflow');
    expect([month, total(month, 'jobseekers')]).toEqual([
      month,
      total(MONTHS[at] ?? '', 'jobseekers') + change,
    ]);
  });
});

test('durations are completed months, and a year or more is long', () => {
  const own = Object.entries(table(LAST, 'jobseekers')).filter(([name]) => name.startsWith('duration'));
  // never works, leaves and comes back, travels and pauses are there since February and December
  expect(Object.fromEntries(own)).toEqual({
    'duration=0-2': 1,
    'duration=3-5': 2,
    'duration=6-11': 6,
    'duration=12-23': 2,
    'duration=24+': 1,
  });
  expect(cells.get(`${LAST} long-term-share.numerator`)).toBe(3);
  expect(cells.get(`${LAST} long-term-share.denominator`)).toBe(12);
});

test('who was in work within six months of registering, known when the months are over', () => {
  expect(table(LAST, 'placement-rate.numerator')).toMatchObject({
    '': 3,
    'education=3': 1,
    'education=6': 1,
  });
  // with who came back, without who left before working
  expect(table(LAST, 'placement-rate.denominator')).toMatchObject({ '': 6, 'occupation=2512': 1 });
  for (const month of MONTHS.slice(0, -1)) expect(table(month, 'placement-rate.denominator')).toEqual({});
});
