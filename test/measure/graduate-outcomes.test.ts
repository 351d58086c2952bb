import { cellName } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { pseudonym, type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { ROWS } from '../small-country.ts';

/** Graduates of December 2025 have been followed for six months when June is over, those of January when July is. */
const MONTHS = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `2026-${month}`);

const degree = (person: string, graduated: string, changes: Row = {}): Row => ({
  person,
  programme: `a degree of ${graduated} ${changes.level ?? ''}`,
  institution: 'a university',
  field: '0613',
  level: '6',
  graduation_date: graduated,
  enrolled_institution: null,
  ...changes,
});

/** The file of January; that of June has the later degree as well. */
const DEGREES: readonly Row[] = [
  ...['four of six', 'works in the shop', 'seeks', 'nowhere', 'dies'].map((person) =>
    degree(person, '2025-12-20'),
  ),
  degree('five of six', '2025-12-20', { institution: 'UNIVERSITY OF  BAHRAIN.' }),
  degree('left in June', '2025-12-20', { institution: 'جامعه البحرين' }),
  degree('enrolled', '2025-12-20', { enrolled_institution: 'a university' }),
  degree('enrolled and works', '2025-12-20', { enrolled_institution: 'a university' }),
  degree('two degrees', '2025-12-20'),
  degree('two degrees', '2025-12-20', { level: '7', field: '0412' }),
  degree('graduates again', '2025-12-20', { level: '5' }),
  degree('two marks', '2025-12-20', { level: '5', field: '0412' }),
  degree('two marks', '2026-01-18'),
  degree('owns', '2025-12-20', { enrolled_institution: 'a university' }),
  degree('owned', '2025-12-20'),
  degree('owns and works', '2025-12-20'),
  degree('in January', '2026-01-18'),
  degree('a year before', '2025-06-23'),
];
const LATER = degree('graduates again', '2026-05-30');

const job = (person: string, occupation: string | null = null): Row => ({
  person,
  employer_number: 'I1',
  employer_registration: '1',
  sector: 'private',
  wage: 500_000,
  occupation,
  start_date: '2020-01-01',
});

/** Months in work. */
const WORK: Readonly<Record<string, readonly [months: string, occupation?: string]>> = {
  'five of six': ['01 02 03 05 06'],
  'left in June': ['01 02 03 04 05'],
  'four of six': ['03 04 05 06 07'],
  'works in the shop': ['01 02 03 04 05 06 07', '5223'],
  'enrolled and works': ['01 02 03 04 05 06'],
  'in January': ['02 03 04 05 06 07', '2512'],
  'owns and works': ['06'],
};
const SEEKING: Readonly<Record<string, string>> = { seeks: '06', nowhere: '05', enrolled: '06' };

async function standMonth(runtime: TestRuntime, period: string): Promise<void> {
  const month = period.slice(5);
  const working = Object.entries(WORK).filter(([, [months]]) => months.split(' ').includes(month));
  const seeking = Object.entries(SEEKING).filter(([, only]) => only === month);
  const firm = (registration_number: string, owner: string, status: string): Row => ({
    registration_number,
    owner: pseudonym(owner),
    status,
  });
  const known = ['works in the shop', 'in January', 'four of six'];
  const rows: Record<string, Row[]> = {
    'sio/contributions': working.map(([person, [, occupation]]) => job(person, occupation ?? null)),
    'moic/registrations': [
      firm('7', 'owns', 'active'),
      firm('8', 'owned', month < '06' ? 'active' : 'closed'),
      firm('9', 'owns and works', 'active'),
    ],
    'mol/jobseekers': seeking.map(([person]) => ({
      person,
      status: 'registered',
      registration_date: '2026-01-10',
    })),
    'iga/population': [
      ...known.map((person) => ({ person, birth_date: '2002-01-15', education: '6' })),
      { person: 'dies', birth_date: '2002-01-15', deceased: month >= '06' },
    ],
  };
  const termly = ['hec/graduates', 'tamkeen/training'];
  for (const feed of Object.keys(ROWS).filter((each) => !termly.includes(each)))
    await standRows(runtime, { feed, period }, rows[feed] ?? []);
}

let runtime: TestRuntime;
/** Values by month and cell name. */
const cells = new Map<string, number>();

beforeAll(async () => {
  runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  for (const month of MONTHS) await standMonth(runtime, month);
  await standRows(runtime, { feed: 'hec/graduates', period: '2026-01' }, DEGREES);
  await standRows(runtime, { feed: 'hec/graduates', period: '2026-06' }, [...DEGREES, LATER]);
  const { release } = await measuredRelease(runtime, '2026-07');
  const parts = ['over-qualification', 'tertiary-uncoded', 'field-mismatch'].flatMap((id) =>
    ['numerator', 'denominator', 'rest'].map((part) => `${id}.${part}`),
  );
  for (const id of ['graduates-followed', 'graduate-outcomes', 'graduate-wage-p50', ...parts])
    for (const cell of await runtime.unprotected.query(release, id))
      cells.set(`${cell.period} ${cellName(cell)}`, cell.value);
});
afterAll(() => runtime.dispose());

/** The cells of an indicator in a month at a horizon and by the dimensions given beside it. */
function table(month: string, indicator: string, horizon: string, beside: readonly string[] = []) {
  const start = `${month} ${indicator}|`;
  const found = [...cells]
    .filter(([name]) => name.startsWith(start))
    .map(
      ([name, value]) =>
        [
          Object.fromEntries(
            name
              .slice(start.length)
              .split('|')
              .map((pair) => pair.split('=')),
          ),
          value,
        ] as const,
    )
    .filter(([at]) => at.horizon === horizon && Object.keys(at).length === beside.length + 1)
    .filter(([at]) => beside.every((dimension) => dimension in at));
  return Object.fromEntries(
    found.map(([at, value]) => [beside.map((dimension) => at[dimension]).join(' '), value]),
  );
}

test('the first outcome that applies, six months after graduation', () => {
  expect(table('2026-06', 'graduate-outcomes', '6', ['graduate_outcome'])).toEqual({
    // five of six, left in June, works in the shop, enrolled and works
    'sustained-work': 4,
    'self-employed': 1,
    // enrolled (and seeking), graduates again, two marks
    studying: 3,
    jobseeker: 1,
    // four of six, and the owner who works in June
    'some-work': 2,
    // nowhere, who sought work a month before, two degrees, and whose registration is closed
    'not-captured': 3,
  });
  expect(table('2026-06', 'graduates-followed', '6')).toEqual({ '': 14 });
});

test('there is nothing before six months of the series are there', () => {
  for (const month of MONTHS.slice(0, 5)) {
    expect(table(month, 'graduates-followed', '6')).toEqual({});
    expect(table(month, 'graduates-followed', '12')).toEqual({});
  }
  expect(table('2026-06', 'graduates-followed', '12')).toEqual({ '': 1 });
});

test('points reached in earlier months stay, and a person counts by the latest', () => {
  expect(table('2026-07', 'graduates-followed', '6')).toEqual({ '': 15 });
  expect(table('2026-07', 'graduate-outcomes', '6', ['graduate_outcome'])).toEqual({
    // with in January
    'sustained-work': 5,
    'self-employed': 1,
    // two marks has no degree after the second
    studying: 2,
    jobseeker: 1,
    'some-work': 2,
    'not-captured': 4,
  });
});

test('of two degrees of one day the higher counts, by level and broad field', () => {
  expect(table('2026-06', 'graduates-followed', '6', ['level'])).toEqual({ '5': 2, '6': 11, '7': 1 });
  expect(table('2026-06', 'graduates-followed', '6', ['field_broad'])).toEqual({ '06': 12, '04': 2 });
  expect(table('2026-06', 'graduate-outcomes', '6', ['field_broad', 'graduate_outcome'])).toMatchObject({
    '06 sustained-work': 4,
    '04 not-captured': 1,
    '04 studying': 1,
  });
});

test('institutions go by the country’s list, and those it lacks together', () => {
  expect(table('2026-06', 'graduates-followed', '6', ['university'])).toEqual({
    'university-of-bahrain': 2,
    unlisted: 12,
  });
  expect(table('2026-06', 'graduate-wage-p50', '6', ['university'])).toEqual({
    'university-of-bahrain': 500,
    unlisted: 500,
  });
});

test('wages are those of graduates in sustained work who work at that point', () => {
  expect(table('2026-06', 'graduate-wage-p50', '6')).toEqual({ '': 500 });
});

test('over-qualified by occupation, and outside the field of the latest degree', () => {
  const parts = (id: string) =>
    ['numerator', 'rest', 'denominator'].map((part) => cells.get(`2026-07 ${id}.${part}`));
  // the shop assistant and the developer, both with a degree in computing, and one of unknown occupation
  expect(parts('over-qualification')).toEqual([1, 1, 3]);
  expect(parts('tertiary-uncoded')).toEqual([1, 2, 3]);
  expect(parts('field-mismatch')).toEqual([1, 1, 2]);
});
