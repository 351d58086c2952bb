import { type Row, standRows } from './lake-of-rows.ts';
import type { TestRuntime } from './memory-runtime.ts';

/** The month everybody below lives in; its last day is 2026-09-30. */
export const MONTH = '2026-09';

const iga = (person: string, changes: Row = {}): Row => ({
  person,
  birth_date: '1990-01-15',
  sex: 'male',
  nationality: 'BHR',
  governorate: 'BH-13',
  education: '6',
  in_country: true,
  deceased: false,
  ...changes,
});
const sio = (person: string, changes: Row = {}): Row => ({
  person,
  employer_number: 'I1',
  sector: 'private',
  wage: 500_000,
  start_date: '2020-01-01',
  ...changes,
});
const lmra = (person: string, changes: Row = {}): Row => ({
  permit_number: `permit of ${person} at ${changes.employer_registration ?? 'nobody'}`,
  person,
  nationality: 'IND',
  permit_type: 'work',
  issue_date: '2025-01-01',
  expiry_date: '2027-01-01',
  status: 'active',
  ...changes,
});
const csb = (person: string, changes: Row = {}): Row => ({
  person,
  entity: 'ministry-of-education',
  occupation_title: 'teacher',
  occupation: '2330',
  hire_date: '2015-09-01',
  ...changes,
});
const mol = (person: string, changes: Row = {}): Row => ({
  person,
  registration_date: '2026-05-01',
  status: 'registered',
  ...changes,
});
const mofne = (person: string, changes: Row = {}): Row => ({
  person,
  entity: 'ministry-of-education',
  gross: 900_000,
  net: 800_000,
  ...changes,
});

const dispute = (case_number: string, changes: Row): Row => ({
  case_number,
  person: `worker of ${case_number}`,
  kind: 'wages',
  ...changes,
});

/** Clean rows of the month by feed; each person is there for one rule of linking. */
export const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'iga/population': [
    iga('by-insurance', { sex: 'female' }),
    iga('teacher'),
    iga('equal-wages'),
    iga('dead', { deceased: true, death_date: '2026-09-30' }),
    iga('dead-undated', { deceased: true }),
    iga('dead-later', { deceased: true, death_date: '2026-10-01' }),
    iga('seeker', { sex: 'female' }),
    iga('seeker-with-job'),
    iga('placed'),
    iga('abroad', { in_country: false }),
    iga('sex-differs', { sex: 'female' }),
    iga('job-ended'),
    iga('job-not-begun'),
    iga('unpaid'),
    iga('hired-later'),
    iga('two-jobs'),
    iga('unregistered-employer'),
    iga('two-registrations'),
    iga('turned-65', { birth_date: '1961-09-30', governorate: null, education: null }),
    iga('not-yet-65', { birth_date: '1961-10-01' }),
    iga('child', { birth_date: '2020-02-29' }),
    iga('dead-seeker', { deceased: true }),
    iga('same-wage-twice'),
    iga('foreigner-in-register', { nationality: 'IND' }),
  ],
  'sio/contributions': [
    sio('by-insurance', { occupation: '5223' }),
    sio('equal-wages', { employer_registration: '200', wage: 300_000, occupation: '5223' }),
    sio('dead'),
    sio('dead-undated'),
    sio('dead-later'),
    sio('seeker-with-job', { wage: 450_999 }),
    sio('abroad'),
    sio('sex-differs', { sex: 'male' }),
    sio('sex-from-permit', { nationality: 'BHR', wage: 350_000 }),
    sio('job-ended', { end_date: '2026-09-29' }),
    sio('job-not-begun', { start_date: '2026-10-01' }),
    sio('two-jobs', { employer_number: 'I8', employer_registration: '200', wage: 400_000 }),
    sio('two-jobs', { wage: 700_000, end_date: '2026-09-30' }),
    sio('unregistered-employer', {
      employer_number: 'I9',
      occupation: null,
      occupation_title: 'chief of things',
    }),
    sio('two-registrations', { employer_number: 'I2' }),
    sio('same-wage-twice', { employer_number: 'I8', employer_registration: '200', wage: 600_000 }),
    sio('same-wage-twice', { wage: 600_000 }),
    sio('foreigner-in-register', { nationality: 'PAK', sector: 'public' }),
  ],
  'lmra/permits': [
    lmra('equal-wages', { employer_registration: '201', wage: 300_000 }),
    lmra('permit-only', { sex: 'male', employer_registration: '300', activity: '4100', occupation: '7111' }),
    lmra('sex-from-permit', { sex: 'female', employer_registration: '200', wage: 100_000 }),
    lmra('permit-expired', { sex: 'male', employer_registration: '200', expiry_date: '2026-09-29' }),
    lmra('permit-cancelled', { sex: 'male', employer_registration: '200', status: 'cancelled' }),
    lmra('permit-without-employer', { sex: 'male', permit_type: 'flexible' }),
  ],
  'csb/workforce': [
    csb('teacher', { work_arrangement: 'hybrid', telework_training_date: '2026-09-30' }),
    csb('unpaid', { hire_date: '2026-09-30', telework_training_date: '2026-10-01' }),
    csb('hired-later', { hire_date: '2026-10-01', work_arrangement: 'remote' }),
  ],
  'mol/jobseekers': [
    mol('seeker', { occupation: '2512' }),
    mol('seeker-with-job', { occupation: '2512' }),
    mol('placed', { status: 'placed' }),
    mol('dead-seeker'),
    mol('seeker-not-in-register', { nationality: 'BHR', sex: 'male', education: '3' }),
  ],
  'mofne/payroll': [
    mofne('teacher'),
    mofne('unpaid', { gross: 0, net: 0 }),
    mofne('pay-only', { entity: 'electricity-water-authority', gross: 650_000 }),
  ],
  'moic/registrations': [
    {
      registration_number: '100',
      activity: '4711',
      insurance_number: 'I1',
      size_band: 'small',
      legal_form: 'other',
      status: 'active',
    },
    {
      registration_number: '150',
      activity: '62',
      insurance_number: 'I2',
      legal_form: 'other',
      status: 'active',
    },
    {
      registration_number: '140',
      activity: 'I',
      insurance_number: 'I2',
      legal_form: 'other',
      status: 'active',
    },
    {
      registration_number: '200',
      activity: '4711',
      size_band: 'large',
      legal_form: 'other',
      status: 'active',
    },
  ],
  'mol/vacancies': [
    {
      vacancy_number: 'v1',
      employer_registration: '100',
      occupation_title: 't',
      occupation: '2512',
      positions: 5,
      filled: 2,
      remote: true,
      posted_date: '2026-09-30',
    },
    {
      vacancy_number: 'v2',
      employer_registration: '200',
      occupation_title: 't',
      occupation: '2513',
      positions: 3,
      filled: 3,
      remote: false,
      posted_date: '2026-03-30',
      closed_date: '2026-10-01',
    },
    {
      vacancy_number: 'v3',
      employer_registration: '999',
      occupation_title: 't',
      occupation: null,
      positions: 2,
      filled: 0,
      posted_date: '2026-03-31',
    },
    {
      vacancy_number: 'v4',
      employer_registration: '100',
      occupation_title: 't',
      occupation: '2512',
      positions: 4,
      filled: 1,
      remote: true,
      posted_date: '2026-01-01',
      closed_date: '2026-09-30',
    },
    {
      vacancy_number: 'v5',
      occupation_title: 't',
      occupation: '2512',
      positions: 1,
      filled: 0,
      posted_date: '2026-10-01',
    },
  ],
  'iga/digital-services': [
    ...(['ministry-of-education', 'customs-affairs', 'a name nobody listed'] as const).map(
      (institution, at): Row => ({
        institution,
        services_offered: 10 + at,
        services_automated: 4 * at,
        transactions: 1000,
        transactions_remote: 100 * at,
        staff_remote: [0, null, 2][at] ?? null,
      }),
    ),
  ],
  'moj/disputes': [
    dispute('filed on the last day', { employer_registration: '100', filed_date: '2026-09-30' }),
    dispute('took 60 days', {
      employer_registration: '200',
      kind: 'dismissal',
      filed_date: '2025-10-01',
      closed_date: '2025-11-30',
      outcome: 'settled',
    }),
    dispute('filed a year ago', {
      employer_registration: '999',
      kind: 'leave',
      filed_date: '2025-09-30',
      closed_date: '2026-09-30',
      outcome: 'for-worker',
    }),
    dispute('took 90 days', { filed_date: '2026-01-01', closed_date: '2026-04-01' }),
    dispute('filed later', { employer_registration: '100', filed_date: '2026-10-01' }),
    dispute('closed later', {
      employer_registration: '100',
      filed_date: '2026-08-01',
      closed_date: '2026-10-01',
      outcome: 'settled',
    }),
  ],
  'hec/graduates': [
    {
      person: 'teacher',
      institution: 'u',
      programme: 'a',
      field: '0613',
      level: '6',
      graduation_date: '2025-10-01',
    },
    {
      person: 'teacher',
      institution: 'u',
      programme: 'b',
      field: '0612',
      level: '6',
      graduation_date: '2026-06-01',
    },
    {
      person: 'seeker',
      institution: 'u',
      programme: 'a',
      field: '0613',
      level: '6',
      graduation_date: '2026-09-30',
    },
    {
      person: 'child',
      institution: 'u',
      programme: 'a',
      field: '06',
      level: '6',
      graduation_date: '2026-09-01',
    },
    {
      person: 'abroad',
      institution: 'u',
      programme: 'a',
      field: '0613',
      level: '6',
      graduation_date: '2025-09-30',
    },
    {
      person: 'graduate-only',
      institution: 'u',
      programme: 'a',
      field: '0613',
      level: '6',
      graduation_date: '2025-09-30',
    },
  ],
  'tamkeen/training': [
    {
      person: 'seeker',
      programme: 'p',
      field: '0412',
      start_date: '2026-01-01',
      completion_date: '2026-02-01',
      outcome: 'completed',
    },
    { person: 'placed', programme: 'p', field: '0412', start_date: '2026-01-01', outcome: 'enrolled' },
  ],
};

/** The rows as what stands for the month; graduates arrived two months before. */
export async function standSmallCountry(runtime: TestRuntime): Promise<void> {
  for (const [feed, rows] of Object.entries(ROWS)) {
    await standRows(runtime, { feed, period: feed === 'hec/graduates' ? '2026-07' : MONTH }, rows);
  }
}
