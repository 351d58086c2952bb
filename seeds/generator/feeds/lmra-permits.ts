import type { Day } from '../calendar.ts';
import { nationalities } from '../vocabulary/nationalities.ts';
import { permitStatuses, permitTypes, sexes } from '../vocabulary/statuses.ts';
import { byteFile } from '../writers/byte-file.ts';
import { delimitedWriter } from '../writers/delimited.ts';
import { windows1256 } from '../writers/encodings.ts';
import { TextFile } from '../writers/text-file.ts';
import { americanDate, slashDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { money } from '../writings/number.ts';
import { bareCode, code, jobTitle, reference, registrationNumber, text } from '../writings/words.ts';
import { compact, headers, needed, optional, type SeedFeed, type SeedField } from './seed-feed.ts';

export type PermitRow = {
  permit_number: string;
  person: string;
  name: string;
  sex: string | null;
  nationality: string;
  employer_registration: string | null;
  occupation_title: string | null;
  /** Not written: what the title means. */
  occupation: string | null;
  activity: string | null;
  permit_type: string;
  issue_date: Day;
  expiry_date: Day;
  wage: number | null;
  status: string;
};

const SCRIPT = 'windows-1256';

function fieldsWith(date: () => ReturnType<typeof slashDate>): SeedField[] {
  return [
    needed('permit_number', 'رقم التصريح', reference()),
    needed('person', 'الرقم الشخصي', identity(SCRIPT)),
    optional('name', 'اسم العامل', text()),
    optional('sex', 'الجنس', code(sexes, 'ar')),
    needed('nationality', 'الجنسية', code(nationalities, 'ar')),
    optional('employer_registration', 'رقم السجل التجاري', registrationNumber('windows-1256')),
    optional('occupation_title', 'المهنة', jobTitle('ar', SCRIPT)),
    optional('activity', 'النشاط الاقتصادي', bareCode()),
    needed('permit_type', 'نوع التصريح', code(permitTypes, 'ar')),
    needed('issue_date', 'تاريخ الإصدار', date()),
    needed('expiry_date', 'تاريخ الانتهاء', date()),
    optional('wage', 'الأجر الشهري', money(SCRIPT)),
    needed('status', 'الحالة', code(permitStatuses, 'ar')),
  ];
}

const fields = fieldsWith(slashDate);

/** Work permits: CSV, windows-1256, Arabic headers, DD/MM/YYYY. */
export const lmraPermits: SeedFeed<PermitRow> = {
  agency: 'lmra',
  feed: 'permits',
  fields,
  breaks: [
    {
      code: 'rule.expired-before-issued',
      apply: (row, random) => ({ expiry_date: row.issue_date - random.between(1, 300) }),
    },
  ],
  total: 'الإجمالي',
  dueDay: 7,
  fileName: (period) => `LMRA_WorkPermits_${compact(period)}.csv`,
  open: ({ path, period, titles }) =>
    delimitedWriter(new TextFile(byteFile(path), windows1256), {
      delimiter: ',',
      lineEnd: '\r\n',
      mark: '',
      header: headers(fields),
      titles: titles ? ['هيئة تنظيم سوق العمل', `كشف تصاريح العمل ${period}`] : [],
    }),
};

/** The same with both date columns in American order, as one month's export came. */
export const lmraPermitsAmerican: SeedFeed<PermitRow> = { ...lmraPermits, fields: fieldsWith(americanDate) };
