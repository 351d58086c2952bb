import type { Day } from '../calendar.ts';
import { entities } from '../vocabulary/entities.ts';
import { nationalities } from '../vocabulary/nationalities.ts';
import { sexes, workArrangements } from '../vocabulary/statuses.ts';
import { byteFile } from '../writers/byte-file.ts';
import { xlsxWriter } from '../writers/xlsx.ts';
import { serialDate } from '../writings/date.ts';
import { identityCell, identityNumber } from '../writings/identity.ts';
import { code, jobTitle, reference, text } from '../writings/words.ts';
import { compact, needed, optional, type SeedFeed } from './seed-feed.ts';

export type WorkforceRow = {
  person: string;
  name: string;
  sex: string | null;
  nationality: string | null;
  entity: string;
  occupation_title: string;
  /** Not written: what the title means. */
  occupation: string | null;
  grade: string | null;
  hire_date: Day;
  work_arrangement: string | null;
  telework_training_date: Day | null;
};

const others = [
  optional('name', 'Name', text()),
  optional('sex', 'Sex', code(sexes, 'ar')),
  optional('nationality', 'Nationality', code(nationalities, 'ar')),
  needed('entity', 'Entity', code(entities, 'ar')),
  needed('occupation_title', 'Job Title', jobTitle('ar')),
  optional('grade', 'Grade', reference()),
  needed('hire_date', 'Hire Date', serialDate()),
  optional('work_arrangement', 'Work Arrangement', code(workArrangements, 'ar')),
  optional('telework_training_date', 'Telework Training Date', serialDate()),
];

const fields = [needed('person', 'Personal Number', identityCell()), ...others];

/** The Arabic row of the header: the last two columns share the merged words for telework. */
const ARABIC = [
  'الرقم الشخصي',
  'الاسم',
  'الجنس',
  'الجنسية',
  'الجهة',
  'المسمى الوظيفي',
  'الدرجة',
  'تاريخ التعيين',
  'العمل عن بعد',
];

/** Civil servants: XLSX, two merged title rows, a two-row header in Arabic and English, true dates. */
export const csbWorkforce: SeedFeed<WorkforceRow> = {
  agency: 'csb',
  feed: 'workforce',
  fields,
  breaks: [],
  conflict: {
    policy: 'latest',
    other: (row, random) => ({ hire_date: row.hire_date - random.between(30, 300) }),
  },
  total: 'الإجمالي',
  dueDay: 10,
  fileName: (period) => `CSB_Workforce_${compact(period)}.xlsx`,
  open: ({ path, period, headers }) =>
    xlsxWriter(byteFile(path), {
      name: 'Workforce',
      rightToLeft: true,
      top: [
        ['جهاز الخدمة المدنية - Civil Service Bureau'],
        [`كشف القوى العاملة ${period} Workforce list`],
        ARABIC,
        headers,
      ],
      titles: 2,
      merged: ['A1:J1', 'A2:J2', 'I3:J3'],
    }),
};

/** The same with the column of identity numbers as numbers, as a spreadsheet made of it in one month. */
export const csbWorkforceNumbers: SeedFeed<WorkforceRow> = {
  ...csbWorkforce,
  fields: [needed('person', 'Personal Number', identityNumber()), ...others],
};
