import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { boolean } from '../codecs/boolean.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { iscedLevel } from '../codelists/isced-level.ts';
import { maritalStatus } from '../codelists/marital-status.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { governorateField, nameField, nationalityField, personField, sexField } from '../recurring-fields.ts';
import { notAfterPeriodRule } from '../recurring-rules.ts';

const yesNo = boolean({ yes: 'نعم', no: 'لا' });

/** The population register, the spine every other feed is joined to. */
export const igaPopulation: Contract = {
  agency: 'iga',
  feed: 'population',
  version: '1.1.0',
  agencyTitle: AGENCIES.iga,
  title: { ar: 'سجل السكان', en: 'Population register' },
  grain: { ar: 'شخص واحد في نهاية الشهر', en: 'One person at the end of the month' },
  cadence: 'monthly',
  dueDay: 5,
  mandatory: true,
  key: ['person'],
  conflicts: { policy: 'set-aside' },
  arrives: {
    shape: 'csv',
    encoding: 'utf-8',
    note: {
      ar: 'نص مفصول بفواصل بعناوين عربية وتواريخ السنة أولا.',
      en: 'Comma separated, Arabic headers, dates year first.',
    },
  },
  fields: [
    personField,
    nameField('الاسم الكامل', 'Full Name'),
    field({
      name: 'birth_date',
      title: { ar: 'تاريخ الميلاد', en: 'Date of Birth' },
      about: { ar: 'تاريخ ميلاد الشخص.', en: 'Date the person was born.' },
      codec: date('iso', { yearsAhead: 0 }),
      required: true,
      aliases: ['Birth Date', 'DOB', 'تاريخ الولادة'],
    }),
    sexField(true),
    nationalityField(true),
    governorateField({ ar: 'محافظة السكن.', en: 'Governorate of residence.' }),
    field({
      name: 'education',
      title: { ar: 'المستوى التعليمي', en: 'Education Level' },
      about: { ar: 'أعلى مستوى تعليمي مكتمل، إسكد 2011.', en: 'Highest level completed, ISCED 2011.' },
      codec: code(iscedLevel),
      aliases: ['Education', 'المؤهل التعليمي'],
    }),
    field({
      name: 'marital_status',
      title: { ar: 'الحالة الاجتماعية', en: 'Marital Status' },
      about: { ar: 'الحالة الاجتماعية المسجلة.', en: 'Marital status as registered.' },
      codec: code(maritalStatus),
      aliases: ['الحالة الزوجية'],
    }),
    field({
      name: 'in_country',
      title: { ar: 'داخل البلاد', en: 'In Country' },
      about: {
        ar: 'هل الشخص داخل البلاد في آخر يوم من الشهر.',
        en: 'Whether the person is in the country on the last day of the month.',
      },
      codec: yesNo,
      required: true,
    }),
    field({
      name: 'deceased',
      title: { ar: 'متوفى', en: 'Deceased' },
      about: { ar: 'هل سجلت وفاة الشخص.', en: 'Whether the death of the person is registered.' },
      codec: yesNo,
      required: true,
    }),
    field({
      name: 'death_date',
      title: { ar: 'تاريخ الوفاة', en: 'Date of Death' },
      about: { ar: 'تاريخ الوفاة إن سجلت.', en: 'Date of death, where registered.' },
      codec: date('iso', { yearsAhead: 0 }),
      aliases: ['Death Date'],
    }),
  ],
  rules: [
    {
      code: 'rule.died-before-birth',
      field: 'death_date',
      predicate: 'death_date >= birth_date',
      message: {
        ar: 'تاريخ الوفاة أسبق من تاريخ الميلاد. صحح أحد التاريخين وأعد الإرسال.',
        en: 'The date of death is before the date of birth. Correct one of the two and send again.',
      },
    },
    {
      code: 'rule.identity-birth-date',
      field: 'birth_date',
      predicate: "identity_birth = strftime(birth_date, '%y%m')",
      message: {
        ar: 'أول أربعة أرقام من الرقم الشخصي لا توافق سنة الميلاد وشهره. صحح الرقم أو التاريخ وأعد إرسال السطر.',
        en: 'The first four digits of the personal number are not the year and month of birth. Correct the number or the date and send the row again.',
      },
    },
    {
      code: 'rule.born-after-period',
      field: 'birth_date',
      predicate: 'birth_date <= period_end',
      message: {
        ar: 'تاريخ الميلاد بعد نهاية شهر البيان. صحح التاريخ وأعد إرسال السطر.',
        en: 'The date of birth is after the end of the month of the file. Correct the date and send the row again.',
      },
    },
    {
      code: 'rule.death-of-living',
      severity: 'warn',
      field: 'death_date',
      predicate: 'deceased OR death_date IS NULL',
      message: {
        ar: 'للشخص تاريخ وفاة وهو غير مسجل متوفى. راجع التاريخ وحقل الوفاة.',
        en: 'There is a date of death for a person not marked as deceased. Check the date and the mark.',
      },
    },
    notAfterPeriodRule('death_date'),
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.1,
      totals: [],
      shares: [
        { field: 'sex', points: 5 },
        { field: 'governorate', points: 10 },
        { field: 'in_country', points: 10 },
        { field: 'deceased', points: 5 },
      ],
    },
  },
};
