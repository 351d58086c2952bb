import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { boolean } from '../codecs/boolean.ts';
import { date } from '../codecs/date.ts';
import { integer } from '../codecs/integer.ts';
import { money } from '../codecs/money.ts';
import { reference, text } from '../codecs/text.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import {
  employerRegistrationField,
  governorateField,
  occupationFields,
  skillsField,
} from '../recurring-fields.ts';
import { notAfterPeriodRule } from '../recurring-rules.ts';

/** Vacancies: what employers ask for and what they fill. */
export const molVacancies: Contract = {
  agency: 'mol',
  feed: 'vacancies',
  version: '1.3.0',
  agencyTitle: AGENCIES.mol,
  title: { ar: 'الشواغر', en: 'Vacancies' },
  grain: { ar: 'إعلان شاغر واحد', en: 'One advertised vacancy' },
  cadence: 'monthly',
  dueDay: 8,
  mandatory: true,
  key: ['vacancy_number'],
  conflicts: { policy: 'latest', by: 'posted_date' },
  arrives: {
    shape: 'ndjson',
    encoding: 'utf-8',
    note: { ar: 'كائن جيسون في كل سطر.', en: 'One JSON object a line.' },
  },
  fields: [
    field({
      name: 'vacancy_number',
      title: { ar: 'رقم الشاغر', en: 'Vacancy Number' },
      about: { ar: 'رقم إعلان الشاغر.', en: 'Number of the vacancy.' },
      codec: reference(),
      required: true,
      aliases: ['Vacancy No'],
    }),
    employerRegistrationField,
    ...occupationFields(
      { ar: 'مسمى الوظيفة', en: 'Title' },
      {
        required: true,
        aliases: ['Job Title', 'المسمى الوظيفي'],
        inLightOf: { description: 'description' },
      },
    ),
    field({
      name: 'description',
      title: { ar: 'الوصف', en: 'Description' },
      about: { ar: 'نص الإعلان.', en: 'Text of the advertisement.' },
      codec: text(),
    }),
    skillsField('skills_described', 'description', {
      title: { ar: 'المهارات المذكورة في الوصف', en: 'Skills described' },
      about: {
        ar: 'رموز المهارات التي يطلبها نص الإعلان مفصولة بفاصلة منقوطة، وقبل المستحب منها علامة ~؛ فارغ إن لم يذكر شيئا.',
        en: 'Skills that the text asks for, by id, parted by semicolons, those nice to have behind a ~; empty where it names none.',
      },
    }),
    field({
      name: 'skills',
      title: { ar: 'المهارات', en: 'Skills' },
      about: { ar: 'المهارات المطلوبة مفصولة بفاصلة منقوطة.', en: 'Skills asked for, parted by semicolons.' },
      codec: text(),
    }),
    skillsField('skills_asked', 'skills', {
      title: { ar: 'رموز المهارات المطلوبة', en: 'Skills asked for' },
      about: {
        ar: 'رموز المهارات المطلوبة مفصولة بفاصلة منقوطة، وقبل المستحب منها علامة ~؛ فارغ إن لم يُعرف منها شيء.',
        en: 'Skills asked for, by id, parted by semicolons, those nice to have behind a ~; empty where none is known.',
      },
    }),
    field({
      name: 'positions',
      title: { ar: 'عدد الوظائف', en: 'Positions' },
      about: { ar: 'عدد من يطلب توظيفهم.', en: 'Persons the employer means to hire.' },
      codec: integer({ min: 1, max: 100_000, plausible: { max: 500 } }),
      unit: 'positions',
      required: true,
    }),
    field({
      name: 'filled',
      title: { ar: 'الوظائف المشغولة', en: 'Filled' },
      about: { ar: 'عدد من وظفوا حتى الآن.', en: 'Positions filled so far.' },
      codec: integer({ max: 100_000, plausible: { max: 500 } }),
      unit: 'positions',
      required: true,
    }),
    field({
      name: 'salary_min',
      title: { ar: 'أدنى الراتب', en: 'Salary Min' },
      about: { ar: 'أدنى الراتب الشهري المعروض.', en: 'Lowest monthly salary offered.' },
      codec: money({ max: 100_000, plausible: { min: 30, max: 20_000 }, written: 'shortest' }),
      aliases: ['Minimum Salary'],
    }),
    field({
      name: 'salary_max',
      title: { ar: 'أعلى الراتب', en: 'Salary Max' },
      about: { ar: 'أعلى الراتب الشهري المعروض.', en: 'Highest monthly salary offered.' },
      codec: money({ max: 100_000, plausible: { min: 30, max: 20_000 }, written: 'shortest' }),
      aliases: ['Maximum Salary'],
    }),
    field({
      name: 'remote',
      title: { ar: 'عن بعد', en: 'Remote' },
      about: { ar: 'هل يمكن العمل عن بعد.', en: 'Whether the job can be done remotely.' },
      codec: boolean(),
    }),
    governorateField({ ar: 'محافظة مكان العمل.', en: 'Governorate of the workplace.' }),
    field({
      name: 'posted_date',
      title: { ar: 'تاريخ النشر', en: 'Posted Date' },
      about: { ar: 'أول يوم في الإعلان.', en: 'First day of the advertisement.' },
      codec: date('iso', { yearsAhead: 1 }),
      required: true,
    }),
    field({
      name: 'closed_date',
      title: { ar: 'تاريخ الإغلاق', en: 'Closed Date' },
      about: {
        ar: 'يوم إغلاق الإعلان؛ فارغ ما دام مفتوحا.',
        en: 'Day it was closed; empty while it is open.',
      },
      codec: date(),
    }),
  ],
  rules: [
    {
      code: 'rule.filled-exceeds-positions',
      field: 'filled',
      predicate: 'filled <= positions',
      message: {
        ar: 'الوظائف المشغولة أكثر من المعلن عنها. راجع العددين وأعد الإرسال.',
        en: 'More positions are filled than were advertised. Check the two numbers and send again.',
      },
    },
    {
      code: 'rule.closed-before-posted',
      field: 'closed_date',
      predicate: 'closed_date >= posted_date',
      message: {
        ar: 'أغلق الإعلان قبل نشره. صحح أحد التاريخين وأعد الإرسال.',
        en: 'The vacancy is closed before it is posted. Correct one of the two dates and send again.',
      },
    },
    {
      code: 'rule.salary-range',
      field: 'salary_max',
      predicate: 'salary_max >= salary_min',
      message: {
        ar: 'أعلى الراتب أقل من أدناه. صحح أحد المبلغين وأعد الإرسال.',
        en: 'The highest salary is below the lowest. Correct one of the two amounts and send again.',
      },
    },
    notAfterPeriodRule('posted_date'),
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.5,
      totals: [{ field: 'positions', change: 0.5 }],
      shares: [{ field: 'governorate', points: 15 }],
    },
  },
};
