import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { money } from '../codecs/money.ts';
import { reference } from '../codecs/text.ts';
import { sector } from '../codelists/sector.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import {
  employerRegistrationField,
  nationalityField,
  occupationFields,
  personField,
  sexField,
} from '../recurring-fields.ts';
import { ageAtHireRule, notAfterPeriodRule, paidRule } from '../recurring-rules.ts';

/** Insured jobs: the main source of private employment and wages. */
export const sioContributions: Contract = {
  agency: 'sio',
  feed: 'contributions',
  version: '1.2.0',
  agencyTitle: AGENCIES.sio,
  title: { ar: 'اشتراكات التأمين الاجتماعي', en: 'Social insurance contributions' },
  grain: { ar: 'شخص واحد لدى صاحب عمل واحد في الشهر', en: 'One person at one employer in the month' },
  cadence: 'monthly',
  dueDay: 10,
  mandatory: true,
  key: ['person', 'employer_number'],
  conflicts: { policy: 'latest', by: 'start_date' },
  arrives: {
    shape: 'csv',
    encoding: 'utf-8',
    note: {
      ar: 'نص مفصول بفواصل منقوطة يبدأ بعلامة BOM، عناوين إنجليزية، وفي الأجور فواصل آلاف أحيانا.',
      en: 'Semicolons, UTF-8 with BOM, English headers, wages with thousands separators at times.',
    },
  },
  fields: [
    personField,
    sexField(),
    nationalityField(),
    field({
      name: 'employer_number',
      title: { ar: 'رقم صاحب العمل', en: 'Employer No' },
      about: {
        ar: 'رقم صاحب العمل في التأمين الاجتماعي.',
        en: 'Social insurance number of the employer.',
      },
      codec: reference(),
      required: true,
      aliases: ['Employer Number', 'SIO Employer No'],
    }),
    employerRegistrationField,
    field({
      name: 'sector',
      title: { ar: 'القطاع', en: 'Sector' },
      about: { ar: 'عام أو خاص.', en: 'Public or private.' },
      codec: code(sector),
      required: true,
    }),
    ...occupationFields({ ar: 'المسمى الوظيفي', en: 'Job Title' }, { aliases: ['Occupation', 'المهنة'] }),
    field({
      name: 'wage',
      title: { ar: 'الأجر التأميني', en: 'Insured Wage' },
      about: {
        ar: 'الأجر الشهري الخاضع للاشتراك؛ يقف عند سقف الاشتراك.',
        en: 'Monthly wage contributions are paid on; stops at the contribution ceiling.',
      },
      codec: money({ max: 100_000, plausible: { min: 30, max: 20_000 } }),
      required: true,
      aliases: ['Wage', 'الأجر'],
    }),
    field({
      name: 'start_date',
      title: { ar: 'تاريخ الالتحاق', en: 'Start Date' },
      about: { ar: 'أول يوم في العمل.', en: 'First day of the job.' },
      codec: date('iso', { yearsAhead: 1 }),
      required: true,
      aliases: ['Joining Date'],
    }),
    field({
      name: 'end_date',
      title: { ar: 'تاريخ انتهاء الخدمة', en: 'End Date' },
      about: {
        ar: 'آخر يوم في العمل؛ فارغ ما دام قائما.',
        en: 'Last day of the job; empty while it goes on.',
      },
      codec: date(),
      aliases: ['Leaving Date'],
    }),
  ],
  rules: [
    {
      code: 'rule.ended-before-started',
      field: 'end_date',
      predicate: 'end_date >= start_date',
      message: {
        ar: 'انتهت الخدمة قبل الالتحاق. صحح أحد التاريخين وأعد الإرسال.',
        en: 'The job ends before it starts. Correct one of the two dates and send again.',
      },
    },
    notAfterPeriodRule('start_date'),
    ageAtHireRule('start_date'),
    paidRule('wage'),
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.25,
      totals: [{ field: 'wage', change: 0.25 }],
      shares: [
        { field: 'sex', points: 10 },
        { field: 'sector', points: 10 },
      ],
    },
  },
};
