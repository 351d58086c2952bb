import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { money } from '../codecs/money.ts';
import { reference } from '../codecs/text.ts';
import { isic } from '../codelists/isic.ts';
import { permitStatus } from '../codelists/permit-status.ts';
import { permitType } from '../codelists/permit-type.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import {
  employerRegistrationField,
  nameField,
  nationalityField,
  occupationFields,
  personField,
  sexField,
} from '../recurring-fields.ts';
import { ageAtHireRule, notAfterPeriodRule, paidRule } from '../recurring-rules.ts';

/** Work permits in force or lately so; a permit without an employer is not employment. */
export const lmraPermits: Contract = {
  agency: 'lmra',
  feed: 'permits',
  version: '1.2.0',
  agencyTitle: AGENCIES.lmra,
  title: { ar: 'تصاريح العمل', en: 'Work permits' },
  grain: { ar: 'تصريح عمل واحد في نهاية الشهر', en: 'One work permit at the end of the month' },
  cadence: 'monthly',
  dueDay: 7,
  mandatory: true,
  key: ['permit_number'],
  conflicts: { policy: 'latest', by: 'issue_date' },
  arrives: {
    shape: 'csv',
    encoding: 'windows-1256',
    note: {
      ar: 'نص مفصول بفواصل بترميز ويندوز 1256، عناوين عربية، والتواريخ يوم/شهر/سنة.',
      en: 'Comma separated, windows-1256, Arabic headers, dates day/month/year.',
    },
  },
  fields: [
    field({
      name: 'permit_number',
      title: { ar: 'رقم التصريح', en: 'Permit No' },
      about: { ar: 'رقم تصريح العمل.', en: 'Number of the work permit.' },
      codec: reference(),
      required: true,
      aliases: ['Permit Number', 'Work Permit No', 'رقم تصريح العمل'],
    }),
    personField,
    nameField('اسم العامل', 'Worker Name'),
    sexField(),
    nationalityField(true),
    employerRegistrationField,
    ...occupationFields(
      { ar: 'المهنة', en: 'Occupation' },
      { aliases: ['Job Title', 'المسمى الوظيفي'], inLightOf: { activity: 'activity' } },
    ),
    field({
      name: 'activity',
      title: { ar: 'النشاط الاقتصادي', en: 'Activity (ISIC)' },
      about: {
        ar: 'نشاط صاحب العمل، التصنيف الصناعي الدولي التنقيح الرابع، بأي عمق.',
        en: 'Activity of the employer, ISIC rev.4, at any depth.',
      },
      codec: code(isic),
      aliases: ['Activity', 'ISIC', 'رمز النشاط'],
    }),
    field({
      name: 'permit_type',
      title: { ar: 'نوع التصريح', en: 'Permit Type' },
      about: { ar: 'عمل أو منزلي أو مرن.', en: 'Work, domestic or flexible.' },
      codec: code(permitType),
      required: true,
    }),
    field({
      name: 'issue_date',
      title: { ar: 'تاريخ الإصدار', en: 'Issue Date' },
      about: { ar: 'أول يوم يسري فيه التصريح.', en: 'First day the permit is in force.' },
      codec: date('DD/MM/YYYY', { yearsAhead: 1 }),
      required: true,
    }),
    field({
      name: 'expiry_date',
      title: { ar: 'تاريخ الانتهاء', en: 'Expiry Date' },
      about: { ar: 'آخر يوم يسري فيه التصريح.', en: 'Last day the permit is in force.' },
      codec: date('DD/MM/YYYY', { yearsAhead: 30 }),
      required: true,
    }),
    field({
      name: 'wage',
      title: { ar: 'الأجر الشهري', en: 'Monthly Wage' },
      about: { ar: 'الأجر الشهري المتفق عليه.', en: 'Monthly wage agreed.' },
      codec: money({ max: 100_000, plausible: { min: 30, max: 20_000 } }),
      aliases: ['Wage', 'الأجر', 'الراتب'],
    }),
    field({
      name: 'status',
      title: { ar: 'الحالة', en: 'Status' },
      about: { ar: 'حالة التصريح في آخر يوم من الشهر.', en: 'Status on the last day of the month.' },
      codec: code(permitStatus),
      required: true,
      aliases: ['Permit Status', 'حالة التصريح'],
    }),
  ],
  rules: [
    {
      code: 'rule.expired-before-issued',
      field: 'expiry_date',
      predicate: 'expiry_date >= issue_date',
      message: {
        ar: 'ينتهي التصريح قبل إصداره. صحح أحد التاريخين وأعد الإرسال.',
        en: 'The permit expires before it is issued. Correct one of the two dates and send again.',
      },
    },
    notAfterPeriodRule('issue_date'),
    ageAtHireRule('issue_date'),
    paidRule('wage', "wage > 0 OR status <> 'active'"),
    {
      code: 'rule.permit-without-employer',
      severity: 'warn',
      field: 'employer_registration',
      predicate: "employer_registration IS NOT NULL OR permit_type <> 'work'",
      message: {
        ar: 'تصريح عمل بلا رقم سجل لصاحب العمل. أكمل الرقم، أو صحح نوع التصريح.',
        en: 'A work permit names no employer. Fill in the registration number, or correct the type of permit.',
      },
    },
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
        { field: 'permit_type', points: 10 },
        { field: 'status', points: 10 },
      ],
    },
  },
};
