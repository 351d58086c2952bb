import type { Day } from '../calendar.ts';
import { nationalities } from '../vocabulary/nationalities.ts';
import { governorates } from '../vocabulary/places.ts';
import { educationLevels, maritalStatuses, sexes } from '../vocabulary/statuses.ts';
import { isoDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { code, text, yesNo } from '../writings/words.ts';
import { openDelimited } from './open-delimited.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type PopulationRow = {
  person: string;
  name: string;
  birth_date: Day;
  sex: string;
  nationality: string;
  governorate: string | null;
  education: string | null;
  marital_status: string | null;
  in_country: boolean;
  deceased: boolean;
  death_date: Day | null;
};

const fields = [
  needed('person', 'الرقم الشخصي', identity('any')),
  optional('name', 'الاسم الكامل', text()),
  needed('birth_date', 'تاريخ الميلاد', isoDate()),
  needed('sex', 'الجنس', code(sexes, 'ar')),
  needed('nationality', 'الجنسية', code(nationalities, 'ar')),
  optional('governorate', 'المحافظة', code(governorates, 'ar')),
  optional('education', 'المستوى التعليمي', code(educationLevels, 'ar')),
  optional('marital_status', 'الحالة الاجتماعية', code(maritalStatuses, 'ar')),
  needed('in_country', 'داخل البلاد', yesNo()),
  needed('deceased', 'متوفى', yesNo()),
  optional('death_date', 'تاريخ الوفاة', isoDate()),
];

/** The population register: CSV, UTF-8, Arabic headers, ISO dates. */
export const igaPopulation: SeedFeed<PopulationRow> = {
  agency: 'iga',
  feed: 'population',
  fields,
  breaks: [
    {
      code: 'rule.died-before-birth',
      apply: (row, random) => ({ deceased: true, death_date: row.birth_date - random.between(1, 400) }),
    },
  ],
  rareBreaks: [
    {
      code: 'rule.identity-birth-date',
      apply: (row, random) => ({ birth_date: row.birth_date - random.between(32, 300) }),
    },
  ],
  conflict: {
    policy: 'set-aside',
    other: (row) => ({ marital_status: row.marital_status === 'married' ? 'divorced' : 'married' }),
  },
  total: 'المجموع',
  dueDay: 5,
  fileName: (period) => `iga_population_snapshot_${period}.csv`,
  open: (settings) =>
    openDelimited(settings, {
      encoding: 'utf-8',
      delimiter: ',',
      lineEnd: '\n',
    }),
};
