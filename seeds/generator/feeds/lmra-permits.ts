import type { Day } from '../calendar.ts';
import { nationalities } from '../vocabulary/nationalities.ts';
import { permitStatuses, permitTypes, sexes } from '../vocabulary/statuses.ts';
import { americanDate, slashDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { money } from '../writings/number.ts';
import { bareCode, code, jobTitle, reference, registrationNumber, text } from '../writings/words.ts';
import { openDelimited } from './open-delimited.ts';
import { compact, needed, optional, type SeedFeed, type SeedField } from './seed-feed.ts';

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
  conflict: {
    policy: 'latest',
    other: (row, random) => {
      const before = random.between(200, 700);
      return { issue_date: row.issue_date - before, expiry_date: row.expiry_date - before };
    },
  },
  doubtful: (row, random) => (row.wage === null ? null : { wage: random.between(1, 29) * 1000 }),
  total: 'الإجمالي',
  dueDay: 7,
  fileName: (period) => `LMRA_WorkPermits_${compact(period)}.csv`,
  open: (settings) =>
    openDelimited(settings, {
      encoding: 'windows-1256',
      delimiter: ',',
      lineEnd: '\r\n',
      titles: ['هيئة تنظيم سوق العمل', `كشف تصاريح العمل ${settings.period}`],
    }),
};

/** The same with both date columns in American order, as one month's export came. */
export const lmraPermitsAmerican: SeedFeed<PermitRow> = { ...lmraPermits, fields: fieldsWith(americanDate) };
