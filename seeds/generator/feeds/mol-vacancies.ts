import type { Day } from '../calendar.ts';
import { governorates } from '../vocabulary/places.ts';
import { byteFile } from '../writers/byte-file.ts';
import { ndjsonWriter } from '../writers/json.ts';
import { TextFile } from '../writers/text-file.ts';
import { isoDate } from '../writings/date.ts';
import { moneyNumber, plainNumber } from '../writings/number.ts';
import { code, flag, jobTitle, reference, registrationNumber, text, wordList } from '../writings/words.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type VacancyRow = {
  vacancy_number: string;
  employer_registration: string | null;
  occupation_title: string;
  /** Not written: what the title means. */
  occupation: string | null;
  description: string | null;
  skills: readonly string[] | null;
  positions: number;
  filled: number;
  salary_min: number | null;
  salary_max: number | null;
  remote: boolean | null;
  governorate: string | null;
  posted_date: Day;
  closed_date: Day | null;
};

const fields = [
  needed('vacancy_number', 'vacancy_number', reference()),
  optional('employer_registration', 'employer_registration', registrationNumber()),
  needed('occupation_title', 'title', jobTitle('en')),
  optional('description', 'description', text()),
  optional('skills', 'skills', wordList()),
  needed('positions', 'positions', plainNumber()),
  needed('filled', 'filled', plainNumber()),
  optional('salary_min', 'salary_min', moneyNumber()),
  optional('salary_max', 'salary_max', moneyNumber()),
  optional('remote', 'remote', flag()),
  optional('governorate', 'governorate', code(governorates, 'en')),
  needed('posted_date', 'posted_date', isoDate()),
  optional('closed_date', 'closed_date', isoDate()),
];

/** Vacancies: one JSON object a line. */
export const molVacancies: SeedFeed<VacancyRow> = {
  agency: 'mol',
  feed: 'vacancies',
  fields,
  breaks: [
    {
      code: 'rule.filled-exceeds-positions',
      apply: (row, random) => ({ filled: row.positions + random.between(1, 4) }),
    },
    {
      code: 'rule.closed-before-posted',
      apply: (row, random) => ({ closed_date: row.posted_date - random.between(1, 40) }),
    },
    { code: 'rule.salary-range', apply: () => ({ salary_min: 900_000, salary_max: 400_000 }) },
    { code: 'number.out-of-range', apply: () => ({ positions: 0, filled: 0 }) },
  ],
  conflict: {
    policy: 'latest',
    other: (row, random) => ({ posted_date: row.posted_date - random.between(5, 90) }),
  },
  total: null,
  dueDay: 8,
  fileName: (period) => `vacancies-${period}.ndjson`,
  open: ({ path, headers }) => ndjsonWriter(new TextFile(byteFile(path), 'utf-8'), headers),
};
