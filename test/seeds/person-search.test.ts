import type { PersonFacts } from '../../seeds/generator/truth/person-facts.ts';
import { personSearch } from '../../seeds/generator/truth/person-search.ts';

type Facts = Partial<
  Pick<PersonFacts, 'employed' | 'jobseeker' | 'employer' | 'employers' | 'died' | 'search'>
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
    ...changes,
  }) as unknown as PersonFacts; // what else is known of them plays no part

const listed = (status: string, isNew = false): Facts => ({
  jobseeker: status === 'registered',
  search: { status, duration: '0-2', isNew },
});
const working = (employer: string): Facts => ({ employed: true, employer, employers: [employer] });
const lives = (...months: Facts[]): PersonFacts[] => months.map(month);

test('who registers begins a search, and ends it in the month where they are none any more', () => {
  expect(personSearch(lives({}, listed('registered', true)))).toMatchObject({ begun: {}, ended: null });
  expect(
    personSearch(lives({}, { ...listed('registered', true), ...working('a'), jobseeker: false })),
  ).toMatchObject({
    begun: {},
    ended: { reason: 'work' },
  });
  expect(personSearch(lives({}))).toEqual({ begun: null, ended: null, cohort: null });
});

test('who keeps a job begins nothing', () => {
  const kept = { ...listed('registered', true), ...working('a'), jobseeker: false };
  expect(personSearch(lives(working('a'), kept))).toMatchObject({ begun: null, ended: null });
  expect(personSearch(lives(working('b'), kept))).toMatchObject({ begun: {}, ended: { reason: 'work' } });
});

test.each([
  ['work', working('a')],
  ['placed', listed('placed')],
  ['withdrawn', listed('withdrawn')],
  ['suspended', listed('suspended')],
  ['other', {}],
])('a search ends for a reason: %s', (reason, now) => {
  expect(personSearch(lives(listed('registered'), now)).ended).toMatchObject({ reason });
});

describe('six months after registering', () => {
  const looking = listed('registered');
  const cohortThen = (...last: Facts[]) => {
    const between = Array.from({ length: 6 - last.length }, () => looking);
    return personSearch(lives({}, listed('registered', true), ...between, ...last)).cohort;
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
    expect(personSearch(lives({}, listed('registered', true), ...Array(5).fill(looking))).cohort).toBeNull();
  });
});
