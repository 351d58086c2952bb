import type { PersonFacts } from '../../seeds/generator/truth/person-facts.ts';
import { type PersonSearch, personSearch } from '../../seeds/generator/truth/person-search.ts';

type Facts = Partial<
  Pick<
    PersonFacts,
    'employed' | 'jobseeker' | 'employer' | 'employers' | 'died' | 'departed' | 'wanted' | 'search'
  >
>;

/** Somebody in no list, changed so. */
const month = (changes: Facts = {}): PersonFacts =>
  ({
    employed: false,
    jobseeker: false,
    employer: null,
    employers: [],
    search: null,
    died: false,
    departed: false,
    ...changes,
  }) as unknown as PersonFacts; // what else is known of them plays no part

const listed = (status: string, isNew = false, registered = 100): Facts => ({
  jobseeker: status === 'registered',
  search: { status, registered, duration: '0-2', isNew },
});
const working = (employer: string): Facts => ({ employed: true, employer, employers: [employer] });
/** The search in the last of the months. */
const lastSearch = (...months: Facts[]): PersonSearch => personSearch(months.map(month), months.length - 1);

test('who registers begins a search, and ends it in the month where they are none any more', () => {
  expect(lastSearch({}, listed('registered', true))).toMatchObject({ begun: {}, ended: null });
  expect(lastSearch({}, { ...listed('registered', true), ...working('a'), jobseeker: false })).toMatchObject({
    begun: {},
    ended: { reason: 'work' },
  });
  expect(lastSearch({})).toEqual({ begun: null, ended: null, cohort: null });
});

test('who keeps a job begins nothing', () => {
  const kept = { ...listed('registered', true), ...working('a'), jobseeker: false };
  expect(lastSearch(working('a'), kept)).toMatchObject({ begun: null, ended: null });
  expect(lastSearch(working('b'), kept)).toMatchObject({ begun: {}, ended: { reason: 'work' } });
});

test.each([
  ['work', working('a')],
  ['placed', listed('placed')],
  ['withdrawn', listed('withdrawn')],
  ['suspended', listed('suspended')],
  ['other', {}],
])('a search ends for a reason: %s', (reason, now) => {
  expect(lastSearch(listed('registered'), now).ended).toMatchObject({ reason });
});

describe('a record that is missing from the list in one month alone', () => {
  const looking = listed('registered');
  /** The searches of every month. */
  const searches = (...months: Facts[]) => months.map((_, at) => personSearch(months.map(month), at));
  const changes = (...months: Facts[]) =>
    searches(...months).map(({ begun, ended }) => [begun !== null, ended?.reason ?? null]);
  const nothing = [false, null];

  test('ends and begins no search where the registration is the same before and after', () => {
    expect(changes(looking, {}, looking)).toEqual([nothing, nothing, nothing]);
    expect(changes(looking, {}, listed('withdrawn'))).toEqual([nothing, nothing, [false, 'withdrawn']]);
  });

  test('does so where it is another, where more is missing, and where nothing is known of the month after', () => {
    const ended = [false, 'other'];
    const anew = listed('registered', true, 130);
    expect(changes(looking, {}, anew)).toEqual([nothing, ended, [true, null]]);
    expect(changes(looking, {}, {}, looking)).toEqual([nothing, ended, nothing, [true, null]]);
    expect(changes(looking, {})).toEqual([nothing, ended]);
  });

  test('is no explanation for whoever worked, died or departed in it', () => {
    expect(changes(looking, working('a'), looking)[1]).toEqual([false, 'work']);
    expect(changes(looking, { died: true }, looking)[1]).toEqual([false, 'other']);
    expect(changes(looking, { departed: true }, looking)[1]).toEqual([false, 'departed']);
  });

  test('leaves whoever goes out after it as last seen looking', () => {
    const [, , last] = searches({ ...looking, wanted: '2512' }, {}, working('a'));
    expect(last?.ended).toBeNull();
    const [, , said] = searches({ ...looking, wanted: '2512' }, {}, listed('placed'));
    expect(said?.ended).toMatchObject({ person: { wanted: '2512' }, reason: 'placed' });
  });
});

describe('six months after registering', () => {
  const looking = listed('registered');
  const cohortThen = (...last: Facts[]) => {
    const between = Array.from({ length: 6 - last.length }, () => looking);
    return lastSearch({}, listed('registered', true), ...between, ...last).cohort;
  };

  test('who worked in any of them is placed, nobody else', () => {
    expect(cohortThen(working('a'), {}, {})).toMatchObject({ placed: true });
    expect(cohortThen(working('a'))).toMatchObject({ placed: true });
    expect(cohortThen(listed('placed'))).toMatchObject({ placed: false });
  });

  test('who died counts only where they had worked', () => {
    expect(cohortThen(working('a'), { died: true })).toMatchObject({ placed: true });
    expect(cohortThen({ died: true })).toBeNull();
  });

  test('nothing is known before', () => {
    expect(lastSearch({}, listed('registered', true), ...Array(5).fill(looking)).cohort).toBeNull();
  });
});
