import { YEAR_BEFORE } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { decimal } from '../codecs/decimal.ts';
import { integer } from '../codecs/integer.ts';
import { text } from '../codecs/text.ts';
import { schoolTrack } from '../codelists/school-track.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { nameField, personField, sexField } from '../recurring-fields.ts';
import { GRADUATED_AFTER_PERIOD } from '../recurring-rules.ts';

/** Secondary school graduates. */
export const moeGraduates: Contract = {
  agency: 'moe',
  feed: 'graduates',
  version: '1.1.0',
  agencyTitle: AGENCIES.moe,
  title: { ar: 'خريجو المرحلة الثانوية', en: 'Secondary school graduates' },
  grain: { ar: 'خريج واحد في السنة', en: 'One graduate of the year' },
  cadence: 'yearly',
  dueDay: 30,
  mandatory: false,
  key: ['person'],
  conflicts: { policy: 'latest', by: 'year' },
  arrives: {
    shape: 'xlsx',
    encoding: 'utf-8',
    note: { ar: 'مصنف إكسل برأس عربي من سطر واحد.', en: 'Excel workbook with one Arabic header row.' },
  },
  fields: [
    personField,
    nameField('اسم الطالب', 'Student Name'),
    sexField(),
    field({
      name: 'school',
      title: { ar: 'المدرسة', en: 'School' },
      about: { ar: 'اسم المدرسة.', en: 'Name of the school.' },
      codec: text(),
      required: true,
      aliases: ['School Name', 'اسم المدرسة'],
    }),
    field({
      name: 'track',
      title: { ar: 'المسار', en: 'Track' },
      about: { ar: 'مسار الدراسة الثانوية.', en: 'Track of secondary education.' },
      codec: code(schoolTrack),
      required: true,
    }),
    field({
      name: 'year',
      title: { ar: 'سنة التخرج', en: 'Graduation Year' },
      about: { ar: 'السنة الميلادية للتخرج.', en: 'Gregorian year of graduation.' },
      codec: integer({ min: 1950, max: 2100, plausible: { min: 1990, max: 2040 } }),
      unit: 'year',
      required: true,
    }),
    field({
      name: 'score',
      title: { ar: 'المعدل', en: 'Score' },
      about: { ar: 'المعدل العام من مئة.', en: 'Overall score out of a hundred.' },
      codec: decimal({ min: 0, max: 100, plausible: { min: 40 }, percent: 'points' }),
      unit: 'percent',
    }),
  ],
  rules: [
    {
      code: 'rule.graduated-after-period',
      field: 'year',
      predicate: 'year <= year(period_end)',
      message: GRADUATED_AFTER_PERIOD,
    },
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: YEAR_BEFORE,
      fromRows: 200,
      rowsChange: 0.25,
      totals: [],
      shares: [
        { field: 'sex', points: 10 },
        { field: 'track', points: 15 },
      ],
    },
  },
};
