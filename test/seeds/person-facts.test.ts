import { dayOf } from '../../seeds/generator/calendar.ts';
import { type Employers, makeEmployers } from '../../seeds/generator/employers.ts';
import type { ContributionRow } from '../../seeds/generator/feeds/sio-contributions.ts';
import type { PersonRecords } from '../../seeds/generator/snapshot/person-records.ts';
import { Crosswalk } from '../../seeds/generator/truth/crosswalk.ts';
import { Histogram } from '../../seeds/generator/truth/histogram.ts';
import { jobRecords } from '../../seeds/generator/truth/job-records.ts';
import { personFacts } from '../../seeds/generator/truth/person-facts.ts';

const LAST = dayOf('2026-09-30');
const months = [{ period: '2026-09', first: dayOf('2026-09-01'), last: LAST }];
const employers: Employers = makeEmployers(1, 300, months);
const employer = employers.all[3];
if (employer === undefined) throw new Error('No employer.');

/** A register that knows the employer by its head office. */
function crosswalk(): Crosswalk {
  const walk = new Crosswalk(employers);
  if (employer !== undefined) {
    walk.add(employer, {
      registration_number: employer.registration,
      owner: null,
      activity: employer.activity,
      legal_form: employer.legalForm,
      size_band: null,
      governorate: null,
      status: 'active',
      registration_date: null,
      insurance_number: employer.insurance,
    });
  }
  return walk;
}

const NOBODY: PersonRecords = {
  population: null,
  contributions: [],
  permits: [],
  workforce: null,
  payroll: [],
  jobseeker: null,
  graduates: [],
  trainings: [],
  owns: false,
  wasAbroad: false,
};

const contribution: ContributionRow = {
  person: '850612345',
  sex: 'male',
  nationality: 'IND',
  employer_number: employer.insurance,
  employer_registration: null,
  sector: 'private',
  occupation_title: 'Accountant',
  occupation: '2411',
  wage: 450_999,
  start_date: dayOf('2020-01-01'),
  end_date: null,
};

const population = {
  person: '850612345',
  name: 'A B C',
  birth_date: dayOf('1985-10-01'),
  sex: 'male',
  nationality: 'BHR',
  governorate: 'BH-13',
  education: '6',
  marital_status: 'single',
  in_country: true,
  deceased: false,
  death_date: null,
};

test('an employer named by insurance number alone is found in the register', () => {
  const [job] = jobRecords({ ...NOBODY, contributions: [contribution] }, LAST, crosswalk());
  expect(job).toMatchObject({ employer: `cr:${employer.registration}`, activity: employer.section });
  const [unmatched] = jobRecords(
    { ...NOBODY, contributions: [contribution] },
    LAST,
    new Crosswalk(employers),
  );
  expect(unmatched).toMatchObject({ employer: `sio:${employer.insurance}`, activity: null });
});

test('the main job is the best paid, and lends its activity from the others when it has none', () => {
  const facts = personFacts(
    {
      ...NOBODY,
      contributions: [{ ...contribution, employer_number: 'X1', wage: 900_000 }, contribution],
      payroll: [
        { person: '1', name: 'x', entity: 'ministry-of-health', grade: null, gross: 700_000, net: null },
      ],
    },
    LAST,
    crosswalk(),
  );
  expect(facts).toMatchObject({
    employed: true,
    sector: 'private',
    dinars: 900,
    activity: 'Q',
    covered: false,
  });
});

test('whole dinars are floored', () => {
  expect(personFacts({ ...NOBODY, contributions: [contribution] }, LAST, crosswalk()).dinars).toBe(450);
});

test('a job that ended is none on the last day, one that ends on it is', () => {
  const ended = (end: string): boolean =>
    personFacts({ ...NOBODY, contributions: [{ ...contribution, end_date: dayOf(end) }] }, LAST, crosswalk())
      .employed;
  expect([ended('2026-09-29'), ended('2026-09-30')]).toEqual([false, true]);
});

test('the register settles who somebody is, other files where it is silent', () => {
  const known = personFacts({ ...NOBODY, population, contributions: [contribution] }, LAST, crosswalk());
  expect(known).toMatchObject({
    nationalityGroup: 'national',
    ageBand: '35-44',
    governorate: 'BH-13',
    covered: true,
  });
  const unknown = personFacts({ ...NOBODY, contributions: [contribution] }, LAST, crosswalk());
  expect(unknown).toMatchObject({
    nationalityGroup: 'non-national',
    ageBand: 'unknown',
    governorate: 'unknown',
  });
});

test('the dead neither work nor look for work', () => {
  const dead = { ...population, deceased: true, death_date: LAST };
  expect(
    personFacts({ ...NOBODY, population: dead, contributions: [contribution] }, LAST, crosswalk()).employed,
  ).toBe(false);
});

test('lower quantiles need a quarter, a half, three quarters of the persons', () => {
  const wages = new Histogram();
  for (const dinars of [100, 200, 300, 400]) wages.add(dinars);
  expect([wages.quantile(1), wages.quantile(2), wages.quantile(3)]).toEqual([100, 200, 300]);
  wages.add(400);
  expect([wages.quantile(1), wages.quantile(2), wages.quantile(3)]).toEqual([200, 300, 400]);
});
