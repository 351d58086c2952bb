import type { Day } from '../calendar.ts';
import { nationalities } from '../vocabulary/nationalities.ts';
import { educationLevels, jobseekerStatuses, sexes } from '../vocabulary/statuses.ts';
import { arabicDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { integerText } from '../writings/number.ts';
import { code, jobTitle, text } from '../writings/words.ts';
import { openDelimited } from './open-delimited.ts';
import { compact, needed, optional, type SeedFeed } from './seed-feed.ts';

export type JobseekerRow = {
  person: string;
  name: string;
  sex: string | null;
  nationality: string | null;
  registration_date: Day;
  occupation_title: string | null;
  /** Not written: what the title means. */
  occupation: string | null;
  education: string | null;
  experience_years: number | null;
  status: string;
  placement_date: Day | null;
};

const fields = [
  needed('person', 'الرقم الشخصي', identity('any', 'arabic')),
  optional('name', 'الاسم', text()),
  optional('sex', 'الجنس', code(sexes, 'ar')),
  optional('nationality', 'الجنسية', code(nationalities, 'ar')),
  needed('registration_date', 'تاريخ التسجيل', arabicDate()),
  optional('occupation_title', 'المهنة المطلوبة', jobTitle('ar')),
  optional('education', 'المستوى التعليمي', code(educationLevels, 'ar')),
  optional('experience_years', 'سنوات الخبرة', integerText('arabic')),
  needed('status', 'الحالة', code(jobseekerStatuses, 'ar')),
  optional('placement_date', 'تاريخ التوظيف', arabicDate()),
];

/** Jobseekers: CSV, UTF-8, Arabic headers, Arabic-Indic digits throughout, some Hijri dates. */
export const molJobseekers: SeedFeed<JobseekerRow> = {
  agency: 'mol',
  feed: 'jobseekers',
  fields,
  breaks: [
    {
      code: 'rule.placed-before-registered',
      apply: (row, random) => ({ placement_date: row.registration_date - random.between(1, 60) }),
    },
  ],
  conflict: {
    policy: 'latest',
    other: (row, random) => ({ registration_date: row.registration_date - random.between(30, 300) }),
  },
  total: 'المجموع',
  dueDay: 8,
  fileName: (period) => `jobseekers_${compact(period)}.csv`,
  open: (settings) =>
    openDelimited(settings, {
      encoding: 'utf-8',
      delimiter: ',',
      lineEnd: '\n',
      titles: ['وزارة العمل', 'سجل الباحثين عن عمل', ''],
    }),
};
