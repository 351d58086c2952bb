import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { text } from '../codecs/text.ts';
import { entity } from '../codelists/national.ts';
import { workArrangement } from '../codelists/work-arrangement.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { nameField, nationalityField, occupationFields, personField, sexField } from '../recurring-fields.ts';
import { ageAtHireRule, notAfterPeriodRule } from '../recurring-rules.ts';

/** Civil servants: who works where, as what, and from where. */
export const csbWorkforce: Contract = {
  agency: 'csb',
  feed: 'workforce',
  version: '1.2.0',
  agencyTitle: AGENCIES.csb,
  title: { ar: 'القوى العاملة في الخدمة المدنية', en: 'Civil service workforce' },
  grain: { ar: 'موظف مدني واحد في نهاية الشهر', en: 'One civil servant at the end of the month' },
  cadence: 'monthly',
  dueDay: 10,
  mandatory: true,
  key: ['person'],
  conflicts: { policy: 'latest', by: 'hire_date' },
  arrives: {
    shape: 'xlsx',
    encoding: 'utf-8',
    note: {
      ar: 'مصنف إكسل: سطرا عنوان، ثم رأس من سطرين عربي فإنجليزي، وتواريخ حقيقية.',
      en: 'Excel workbook: two title rows, a header of two rows, Arabic then English, real dates.',
    },
  },
  fields: [
    personField,
    nameField('الاسم', 'Name'),
    sexField(),
    nationalityField(),
    field({
      name: 'entity',
      title: { ar: 'الجهة', en: 'Entity' },
      about: { ar: 'الجهة الحكومية التي يعمل بها.', en: 'Government entity the person works for.' },
      codec: code(entity),
      required: true,
      aliases: ['Government Entity', 'الجهة الحكومية'],
    }),
    ...occupationFields(
      { ar: 'المسمى الوظيفي', en: 'Job Title' },
      { required: true, inLightOf: { activity: 'entity' } },
    ),
    field({
      name: 'grade',
      title: { ar: 'الدرجة', en: 'Grade' },
      about: { ar: 'الدرجة الوظيفية.', en: 'Pay grade.' },
      codec: text(),
      aliases: ['الدرجة الوظيفية'],
    }),
    field({
      name: 'hire_date',
      title: { ar: 'تاريخ التعيين', en: 'Hire Date' },
      about: { ar: 'أول يوم في الخدمة المدنية.', en: 'First day in the civil service.' },
      codec: date('iso', { yearsAhead: 1 }),
      required: true,
    }),
    field({
      name: 'work_arrangement',
      title: { ar: 'نمط العمل', en: 'Work Arrangement' },
      about: { ar: 'حضوري أو مختلط أو عن بعد.', en: 'On site, hybrid or remote.' },
      codec: code(workArrangement),
    }),
    field({
      name: 'telework_training_date',
      title: { ar: 'تاريخ التدريب على العمل عن بعد', en: 'Telework Training Date' },
      about: {
        ar: 'يوم إتمام التدريب على العمل عن بعد؛ فارغ إن لم يتم.',
        en: 'Day telework training was completed; empty where it was not.',
      },
      codec: date(),
    }),
  ],
  rules: [
    notAfterPeriodRule('hire_date'),
    ageAtHireRule('hire_date'),
    {
      code: 'rule.telework-before-hire',
      severity: 'warn',
      field: 'telework_training_date',
      predicate: 'telework_training_date >= hire_date',
      message: {
        ar: 'التدريب على العمل عن بعد أسبق من التعيين. راجع التاريخين.',
        en: 'The telework training is before the hire. Check the two dates.',
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
      totals: [],
      shares: [
        { field: 'sex', points: 10 },
        { field: 'entity', points: 10 },
        { field: 'work_arrangement', points: 10 },
      ],
    },
  },
};
