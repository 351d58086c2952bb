import { YEAR_BEFORE } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { decimal } from '../codecs/decimal.ts';
import { text } from '../codecs/text.ts';
import { iscedF } from '../codelists/isced-f.ts';
import { iscedLevel } from '../codelists/isced-level.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { nameField, nationalityField, personField, sexField } from '../recurring-fields.ts';
import { GRADUATED_AFTER_PERIOD } from '../recurring-rules.ts';

/** University graduates: what the country learns. */
export const hecGraduates: Contract = {
  agency: 'hec',
  feed: 'graduates',
  version: '1.1.0',
  agencyTitle: AGENCIES.hec,
  title: { ar: 'خريجو التعليم العالي', en: 'Higher education graduates' },
  grain: { ar: 'خريج واحد من برنامج واحد', en: 'One graduate of one programme' },
  cadence: 'termly',
  dueDay: 30,
  mandatory: false,
  key: ['person', 'programme'],
  conflicts: { policy: 'latest', by: 'graduation_date' },
  arrives: {
    shape: 'csv',
    encoding: 'utf-16le',
    note: {
      ar: 'نص يونيكود من إكسل مفصول بعلامات جدولة، عناوين إنجليزية، والتواريخ يوم/شهر/سنة.',
      en: 'Unicode text from Excel: UTF-16LE, tabs, English headers, dates day/month/year.',
    },
  },
  fields: [
    personField,
    nameField('اسم الطالب', 'Student Name'),
    sexField(),
    nationalityField(),
    field({
      name: 'institution',
      title: { ar: 'المؤسسة', en: 'Institution' },
      about: { ar: 'مؤسسة التعليم العالي.', en: 'Higher education institution.' },
      codec: text(),
      required: true,
      aliases: ['University', 'الجامعة'],
    }),
    field({
      name: 'programme',
      title: { ar: 'البرنامج', en: 'Programme' },
      about: { ar: 'البرنامج الأكاديمي.', en: 'Academic programme.' },
      codec: text(),
      required: true,
      aliases: ['Program', 'البرنامج الأكاديمي'],
    }),
    field({
      name: 'field',
      title: { ar: 'مجال الدراسة', en: 'Field of Study' },
      about: { ar: 'مجال الدراسة، إسكد للمجالات 2013.', en: 'Field of study, ISCED-F 2013.' },
      codec: code(iscedF),
      required: true,
    }),
    field({
      name: 'level',
      title: { ar: 'المستوى', en: 'Level' },
      about: { ar: 'مستوى المؤهل، إسكد 2011.', en: 'Level of the award, ISCED 2011.' },
      codec: code(iscedLevel),
      required: true,
      aliases: ['Degree Level'],
    }),
    field({
      name: 'graduation_date',
      title: { ar: 'تاريخ التخرج', en: 'Graduation Date' },
      about: { ar: 'يوم منح المؤهل.', en: 'Day the award was made.' },
      codec: date('DD/MM/YYYY', { yearsAhead: 1 }),
      required: true,
    }),
    field({
      name: 'gpa',
      title: { ar: 'المعدل التراكمي', en: 'GPA' },
      about: { ar: 'المعدل التراكمي من أربعة.', en: 'Grade point average out of four.' },
      codec: decimal({ min: 0, max: 4, places: 2, plausible: { min: 1.5 } }),
      unit: 'grade points',
    }),
    field({
      name: 'enrolled_institution',
      title: { ar: 'مقيد حاليا في', en: 'Now Enrolled In' },
      about: {
        ar: 'المؤسسة التي يدرس فيها الآن؛ فارغ إن لم يكن يدرس.',
        en: 'Institution the graduate now studies at; empty where none.',
      },
      codec: text(),
    }),
  ],
  rules: [
    {
      code: 'rule.graduated-after-period',
      field: 'graduation_date',
      predicate: 'graduation_date <= period_end',
      message: GRADUATED_AFTER_PERIOD,
    },
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: YEAR_BEFORE,
      fromRows: 200,
      rowsChange: 0.4,
      totals: [],
      shares: [
        { field: 'sex', points: 15 },
        { field: 'level', points: 15 },
      ],
    },
  },
};
