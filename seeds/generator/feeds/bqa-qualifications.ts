import type { Day } from '../calendar.ts';
import { fieldsOfStudy } from '../vocabulary/fields-of-study.ts';
import { qualificationStatuses } from '../vocabulary/statuses.ts';
import { byteFile } from '../writers/byte-file.ts';
import { jsonArrayWriter } from '../writers/json.ts';
import { TextFile } from '../writers/text-file.ts';
import { isoDate } from '../writings/date.ts';
import { plainNumber } from '../writings/number.ts';
import { code, reference, text } from '../writings/words.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type QualificationRow = {
  qualification_number: string;
  title_ar: string | null;
  title_en: string;
  institution: string;
  framework_level: number;
  field: string;
  credits: number | null;
  status: string;
  valid_from: Day | null;
};

const member = (name: string): [string, string] => [name, name];

const fields = [
  needed(...member('qualification_number'), reference()),
  optional(...member('title_ar'), text()),
  needed(...member('title_en'), text()),
  needed(...member('institution'), text()),
  needed(...member('framework_level'), plainNumber()),
  needed(...member('field'), code(fieldsOfStudy, 'code')),
  optional(...member('credits'), plainNumber()),
  needed(...member('status'), code(qualificationStatuses, 'en')),
  optional(...member('valid_from'), isoDate()),
];

/** The qualifications framework's register: JSON, the array inside an object. */
export const bqaQualifications: SeedFeed<QualificationRow> = {
  agency: 'bqa',
  feed: 'qualifications',
  fields,
  breaks: [{ code: 'number.out-of-range', apply: () => ({ framework_level: 12 }) }],
  conflict: {
    policy: 'latest',
    other: (row) =>
      row.valid_from === null ? null : { valid_from: row.valid_from - 400, status: 'expired' },
  },
  total: null,
  dueDay: 20,
  fileName: (period) => `nqf-register-${period}.json`,
  open: ({ path, period, headers }) =>
    jsonArrayWriter(new TextFile(byteFile(path), 'utf-8'), {
      members: headers,
      before: `{\n  "as_of": "${period}",\n  "qualifications": [`,
      after: '\n  ]\n}\n',
    }),
};
