import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { money } from '../codecs/money.ts';
import { text } from '../codecs/text.ts';
import { iscedF } from '../codelists/isced-f.ts';
import { trainingOutcome } from '../codelists/training-outcome.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { personField, skillsField } from '../recurring-fields.ts';
import { notAfterPeriodRule } from '../recurring-rules.ts';

/** Supported training: who was trained in what, at what cost. */
export const tamkeenTraining: Contract = {
  agency: 'tamkeen',
  feed: 'training',
  version: '1.2.0',
  agencyTitle: AGENCIES.tamkeen,
  title: { ar: 'التدريب المدعوم', en: 'Supported training' },
  grain: { ar: 'شخص واحد في برنامج واحد', en: 'One person in one programme' },
  cadence: 'monthly',
  dueDay: 15,
  mandatory: false,
  key: ['person', 'programme', 'start_date'],
  conflicts: { policy: 'latest', by: 'completion_date' },
  arrives: {
    shape: 'json',
    encoding: 'utf-8',
    note: { ar: 'مصفوفة جيسون.', en: 'A JSON array.' },
  },
  fields: [
    personField,
    field({
      name: 'programme',
      title: { ar: 'البرنامج', en: 'Programme' },
      about: { ar: 'اسم البرنامج التدريبي.', en: 'Name of the training programme.' },
      codec: text(),
      required: true,
      aliases: ['Program', 'البرنامج التدريبي'],
    }),
    skillsField('skills_taught', 'programme', {
      title: { ar: 'مهارات البرنامج', en: 'Skills taught' },
      about: {
        ar: 'رموز المهارات التي يسميها البرنامج مفصولة بفاصلة منقوطة؛ فارغ إن لم يُعرف منها شيء.',
        en: 'Skills that the programme names, by id, parted by semicolons; empty where none is known.',
      },
    }),
    field({
      name: 'provider',
      title: { ar: 'مزود التدريب', en: 'Provider' },
      about: { ar: 'الجهة التي قدمت التدريب.', en: 'Institution that gave the training.' },
      codec: text(),
    }),
    field({
      name: 'field',
      title: { ar: 'مجال التدريب', en: 'Field' },
      about: { ar: 'مجال التدريب، إسكد للمجالات 2013.', en: 'Field of training, ISCED-F 2013.' },
      codec: code(iscedF),
      required: true,
      aliases: ['Field of Training', 'Field of Study'],
    }),
    field({
      name: 'start_date',
      title: { ar: 'تاريخ البدء', en: 'Start Date' },
      about: { ar: 'أول يوم في التدريب.', en: 'First day of the training.' },
      codec: date(),
      required: true,
    }),
    field({
      name: 'completion_date',
      title: { ar: 'تاريخ الإتمام', en: 'Completion Date' },
      about: { ar: 'يوم إتمام التدريب إن تم.', en: 'Day the training was completed, if so.' },
      codec: date(),
    }),
    field({
      name: 'outcome',
      title: { ar: 'النتيجة', en: 'Outcome' },
      about: { ar: 'أتم أو ملتحق أو انسحب.', en: 'Completed, enrolled or dropped.' },
      codec: code(trainingOutcome),
      required: true,
    }),
    field({
      name: 'cost',
      title: { ar: 'الكلفة', en: 'Cost' },
      about: { ar: 'كلفة التدريب للشخص.', en: 'Cost of the training for the person.' },
      codec: money({ plausible: { max: 30_000 }, written: 'shortest' }),
      aliases: ['التكلفة'],
    }),
    field({
      name: 'wage_support',
      title: { ar: 'دعم الأجر', en: 'Wage Support' },
      about: { ar: 'دعم الأجر الشهري المرتبط بالتدريب.', en: 'Monthly wage support that comes with it.' },
      codec: money({ plausible: { max: 3_000 }, written: 'shortest' }),
    }),
  ],
  rules: [
    {
      code: 'rule.completed-before-started',
      field: 'completion_date',
      predicate: 'completion_date >= start_date',
      message: {
        ar: 'أتم التدريب قبل بدئه. صحح أحد التاريخين وأعد الإرسال.',
        en: 'The training is completed before it starts. Correct one of the two dates and send again.',
      },
    },
    notAfterPeriodRule('completion_date'),
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.5,
      totals: [{ field: 'cost', change: 0.5 }],
      shares: [{ field: 'outcome', points: 20 }],
    },
  },
};
