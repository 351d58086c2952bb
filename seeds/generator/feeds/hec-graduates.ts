import type { Day } from '../calendar.ts';
import { fieldsOfStudy } from '../vocabulary/fields-of-study.ts';
import { nationalities } from '../vocabulary/nationalities.ts';
import { educationLevels, sexes } from '../vocabulary/statuses.ts';
import { slashDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { decimalText } from '../writings/number.ts';
import { code, reference, text } from '../writings/words.ts';
import { openDelimited } from './open-delimited.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type GraduateRow = {
  person: string;
  name: string;
  sex: string | null;
  nationality: string | null;
  institution: string;
  programme: string;
  field: string;
  level: string;
  graduation_date: Day;
  gpa: number | null;
  enrolled_institution: string | null;
};

const fields = [
  needed('person', 'Personal Number', identity('any')),
  optional('name', 'Student Name', text()),
  optional('sex', 'Sex', code(sexes, 'en')),
  optional('nationality', 'Nationality', code(nationalities, 'en')),
  needed('institution', 'Institution', text()),
  needed('programme', 'Programme', reference()),
  needed('field', 'Field of Study', code(fieldsOfStudy, 'code')),
  needed('level', 'Level', code(educationLevels, 'en')),
  needed('graduation_date', 'Graduation Date', slashDate()),
  optional('gpa', 'GPA', decimalText()),
  optional('enrolled_institution', 'Now Enrolled In', text()),
];

/** University graduates: "Unicode text" out of Excel, UTF-16LE with a byte order mark, tabs, CRLF. */
export const hecGraduates: SeedFeed<GraduateRow> = {
  agency: 'hec',
  feed: 'graduates',
  fields,
  breaks: [],
  rareBreaks: [
    {
      code: 'rule.graduated-after-period',
      apply: (row, random) => ({ graduation_date: row.graduation_date + random.between(1_500, 3_000) }),
    },
  ],
  conflict: {
    policy: 'latest',
    other: (row, random) => ({ graduation_date: row.graduation_date - random.between(100, 900) }),
  },
  total: 'Total',
  dueDay: 30,
  fileName: (period) => `HEC_Graduates_${period}.txt`,
  open: (settings) =>
    openDelimited(settings, {
      encoding: 'utf-16le',
      delimiter: '\t',
      lineEnd: '\r\n',
      marked: true,
    }),
};
