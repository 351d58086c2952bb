import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { integer } from '../codecs/integer.ts';
import { reference, text } from '../codecs/text.ts';
import { iscedF } from '../codelists/isced-f.ts';
import { qualificationStatus } from '../codelists/qualification-status.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';

/** The national register of qualifications. */
export const bqaQualifications: Contract = {
  agency: 'bqa',
  feed: 'qualifications',
  version: '1.0.0',
  agencyTitle: AGENCIES.bqa,
  title: { ar: 'سجل المؤهلات', en: 'Register of qualifications' },
  grain: { ar: 'مؤهل واحد', en: 'One qualification' },
  cadence: 'monthly',
  dueDay: 20,
  mandatory: false,
  key: ['qualification_number'],
  conflicts: { policy: 'latest', by: 'valid_from' },
  arrives: {
    shape: 'json',
    encoding: 'utf-8',
    note: {
      ar: 'كائن جيسون فيه المصفوفة qualifications.',
      en: 'A JSON object that holds the array qualifications.',
    },
  },
  fields: [
    field({
      name: 'qualification_number',
      title: { ar: 'رقم المؤهل', en: 'Qualification Number' },
      about: { ar: 'رقم المؤهل في السجل.', en: 'Number of the qualification in the register.' },
      codec: reference(),
      required: true,
      aliases: ['Qualification No'],
    }),
    field({
      name: 'title_ar',
      title: { ar: 'اسم المؤهل بالعربية', en: 'Title (Arabic)' },
      about: { ar: 'اسم المؤهل بالعربية.', en: 'Title of the qualification in Arabic.' },
      codec: text(),
    }),
    field({
      name: 'title_en',
      title: { ar: 'اسم المؤهل بالإنجليزية', en: 'Title (English)' },
      about: { ar: 'اسم المؤهل بالإنجليزية.', en: 'Title of the qualification in English.' },
      codec: text(),
      required: true,
    }),
    field({
      name: 'institution',
      title: { ar: 'المؤسسة', en: 'Institution' },
      about: { ar: 'المؤسسة المانحة.', en: 'Institution that awards it.' },
      codec: text(),
      required: true,
    }),
    field({
      name: 'framework_level',
      title: { ar: 'المستوى في الإطار الوطني', en: 'Framework Level' },
      about: {
        ar: 'المستوى في الإطار الوطني للمؤهلات، من 1 إلى 10.',
        en: 'Level in the National Qualifications Framework, 1 to 10.',
      },
      codec: integer({ min: 1, max: 10 }),
      required: true,
      aliases: ['NQF Level', 'Level'],
    }),
    field({
      name: 'field',
      title: { ar: 'المجال', en: 'Field' },
      about: { ar: 'مجال المؤهل، إسكد للمجالات 2013.', en: 'Field of the qualification, ISCED-F 2013.' },
      codec: code(iscedF),
      required: true,
      aliases: ['Field of Study', 'مجال الدراسة'],
    }),
    field({
      name: 'credits',
      title: { ar: 'الساعات المعتمدة', en: 'Credits' },
      about: { ar: 'الوحدات المعتمدة في الإطار الوطني.', en: 'Credits in the national framework.' },
      codec: integer({ max: 10_000, plausible: { min: 1, max: 1000 } }),
      unit: 'credits',
    }),
    field({
      name: 'status',
      title: { ar: 'الحالة', en: 'Status' },
      about: { ar: 'حالة إدراج المؤهل.', en: 'Listing status of the qualification.' },
      codec: code(qualificationStatus),
      required: true,
    }),
    field({
      name: 'valid_from',
      title: { ar: 'ساري منذ', en: 'Valid From' },
      about: { ar: 'أول يوم في الإدراج.', en: 'First day of the listing.' },
      codec: date(),
    }),
  ],
  rules: [],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.25,
      totals: [],
      shares: [{ field: 'status', points: 10 }],
    },
  },
};
