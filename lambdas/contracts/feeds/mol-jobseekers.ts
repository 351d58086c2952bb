import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { integer } from '../codecs/integer.ts';
import { iscedLevel } from '../codelists/isced-level.ts';
import { jobseekerStatus } from '../codelists/jobseeker-status.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { nameField, nationalityField, occupationFields, personField, sexField } from '../recurring-fields.ts';
import { notAfterPeriodRule } from '../recurring-rules.ts';

/** Registered jobseekers, the numerator of the registered unemployment rate. */
export const molJobseekers: Contract = {
  agency: 'mol',
  feed: 'jobseekers',
  version: '1.2.0',
  agencyTitle: AGENCIES.mol,
  title: { ar: 'الباحثون عن عمل المسجلون', en: 'Registered jobseekers' },
  grain: { ar: 'باحث عن عمل واحد في نهاية الشهر', en: 'One jobseeker at the end of the month' },
  cadence: 'monthly',
  dueDay: 8,
  mandatory: true,
  key: ['person'],
  conflicts: { policy: 'latest', by: 'registration_date' },
  arrives: {
    shape: 'csv',
    encoding: 'utf-8',
    note: {
      ar: 'نص مفصول بفواصل بعناوين عربية وأرقام عربية، وبعض التواريخ هجرية.',
      en: 'Comma separated, Arabic headers, Arabic-Indic digits, some dates Hijri.',
    },
  },
  fields: [
    personField,
    nameField('الاسم', 'Name'),
    sexField(),
    nationalityField(),
    field({
      name: 'registration_date',
      title: { ar: 'تاريخ التسجيل', en: 'Registration Date' },
      about: { ar: 'يوم التسجيل باحثا عن عمل.', en: 'Day of registration as a jobseeker.' },
      codec: date('iso', { yearsAhead: 1 }),
      required: true,
    }),
    ...occupationFields(
      { ar: 'المهنة المطلوبة', en: 'Wanted Occupation' },
      { aliases: ['Occupation', 'الوظيفة المطلوبة'], inLightOf: { education: 'education' } },
    ),
    field({
      name: 'education',
      title: { ar: 'المستوى التعليمي', en: 'Education Level' },
      about: { ar: 'أعلى مستوى تعليمي مكتمل، إسكد 2011.', en: 'Highest level completed, ISCED 2011.' },
      codec: code(iscedLevel),
      aliases: ['Education', 'المؤهل التعليمي'],
    }),
    field({
      name: 'experience_years',
      title: { ar: 'سنوات الخبرة', en: 'Experience (Years)' },
      about: { ar: 'سنوات الخبرة الكاملة.', en: 'Completed years of experience.' },
      codec: integer({ max: 80, plausible: { max: 50 } }),
      unit: 'years',
      aliases: ['Experience', 'الخبرة'],
    }),
    field({
      name: 'status',
      title: { ar: 'الحالة', en: 'Status' },
      about: { ar: 'حالة الطلب في آخر يوم من الشهر.', en: 'Status on the last day of the month.' },
      codec: code(jobseekerStatus),
      required: true,
    }),
    field({
      name: 'placement_date',
      title: { ar: 'تاريخ التوظيف', en: 'Placement Date' },
      about: { ar: 'يوم التوظيف إن تم.', en: 'Day the person was placed in a job, if so.' },
      codec: date('iso', { yearsAhead: 1 }),
    }),
  ],
  rules: [
    {
      code: 'rule.placed-before-registered',
      field: 'placement_date',
      predicate: 'placement_date >= registration_date',
      message: {
        ar: 'تاريخ التوظيف أسبق من تاريخ التسجيل. صحح أحد التاريخين وأعد الإرسال.',
        en: 'The placement is before the registration. Correct one of the two dates and send again.',
      },
    },
    notAfterPeriodRule('registration_date'),
    {
      code: 'rule.placed-without-date',
      severity: 'warn',
      field: 'placement_date',
      predicate: "placement_date IS NOT NULL OR status <> 'placed'",
      message: {
        ar: 'الحالة تم التوظيف ولا تاريخ للتوظيف. اكتب التاريخ، أو راجع الحالة.',
        en: 'The status says placed, and there is no date of placement. Write the date, or check the status.',
      },
    },
    {
      code: 'rule.experience-beyond-age',
      severity: 'warn',
      field: 'experience_years',
      predicate: 'experience_years <= age_at(identity_birth, period_end) - 12',
      message: {
        ar: 'سنوات الخبرة أكثر مما يسمح به العمر بحسب الرقم الشخصي. راجع الخبرة والرقم الشخصي.',
        en: 'There are more years of experience than the age by the personal number allows. Check the experience and the personal number.',
      },
    },
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.4,
      totals: [],
      shares: [
        { field: 'sex', points: 10 },
        { field: 'education', points: 10 },
        { field: 'status', points: 15 },
      ],
    },
  },
};
