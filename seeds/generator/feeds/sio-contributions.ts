import type { Day } from '../calendar.ts';
import { nationalities } from '../vocabulary/nationalities.ts';
import { sectors, sexes } from '../vocabulary/statuses.ts';
import { isoDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { money } from '../writings/number.ts';
import { code, jobTitle, reference, registrationNumber } from '../writings/words.ts';
import { openDelimited } from './open-delimited.ts';
import { compact, needed, optional, type SeedFeed } from './seed-feed.ts';

export type ContributionRow = {
  person: string;
  sex: string | null;
  nationality: string | null;
  employer_number: string;
  employer_registration: string | null;
  sector: string;
  occupation_title: string | null;
  /** Not written: what the title means. */
  occupation: string | null;
  /** Fils, at most the ceiling of insured wages. */
  wage: number;
  start_date: Day;
  end_date: Day | null;
};

const fields = [
  needed('person', 'CPR', identity('any')),
  optional('sex', 'Gender', code(sexes, 'en')),
  optional('nationality', 'Nationality', code(nationalities, 'en')),
  needed('employer_number', 'Employer No', reference()),
  optional('employer_registration', 'CR No', registrationNumber()),
  needed('sector', 'Sector', code(sectors, 'en')),
  optional('occupation_title', 'Job Title', jobTitle('en')),
  needed('wage', 'Insured Wage', money()),
  needed('start_date', 'Start Date', isoDate()),
  optional('end_date', 'End Date', isoDate()),
];

/** Insurance contributions: CSV, UTF-8 with a byte order mark, semicolons, English headers, ISO dates. */
export const sioContributions: SeedFeed<ContributionRow> = {
  agency: 'sio',
  feed: 'contributions',
  fields,
  breaks: [
    {
      code: 'rule.ended-before-started',
      apply: (row, random) => ({ end_date: row.start_date - random.between(1, 90) }),
    },
    { code: 'number.out-of-range', apply: () => ({ wage: 350_000_000 }) },
  ],
  conflict: {
    policy: 'latest',
    other: (row, random) => ({ start_date: row.start_date - random.between(30, 300) }),
  },
  doubtful: (_row, random) => ({ wage: random.between(1, 29) * 1000 }),
  total: 'Total',
  dueDay: 10,
  fileName: (period) => `SIO_contributions_${compact(period)}.csv`,
  open: (settings) =>
    openDelimited(settings, {
      encoding: 'utf-8',
      delimiter: ';',
      lineEnd: '\r\n',
      marked: true,
    }),
};
