import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { money } from '../codecs/money.ts';
import { text } from '../codecs/text.ts';
import { entity } from '../codelists/national.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { nameField, personField } from '../recurring-fields.ts';
import { paidRule } from '../recurring-rules.ts';

/** The public payroll: wages of public employees, uncapped. */
export const mofnePayroll: Contract = {
  agency: 'mofne',
  feed: 'payroll',
  version: '1.1.0',
  agencyTitle: AGENCIES.mofne,
  title: { ar: 'رواتب القطاع العام', en: 'Public payroll' },
  grain: { ar: 'موظف واحد في جهة واحدة في الشهر', en: 'One employee of one entity in the month' },
  cadence: 'monthly',
  dueDay: 3,
  mandatory: true,
  key: ['person', 'entity'],
  conflicts: { policy: 'set-aside' },
  arrives: {
    shape: 'csv',
    encoding: 'utf-8',
    note: {
      ar: 'نص مفصول بفواصل مضغوط بصيغة gzip، عناوين إنجليزية.',
      en: 'Comma separated, compressed with gzip, English headers.',
    },
  },
  fields: [
    personField,
    nameField('اسم الموظف', 'Employee Name'),
    field({
      name: 'entity',
      title: { ar: 'الجهة', en: 'Entity' },
      about: { ar: 'الجهة الحكومية التي تدفع.', en: 'Government entity that pays.' },
      codec: code(entity),
      required: true,
      aliases: ['Government Entity', 'الجهة الحكومية'],
    }),
    field({
      name: 'grade',
      title: { ar: 'الدرجة', en: 'Grade' },
      about: { ar: 'الدرجة الوظيفية.', en: 'Pay grade.' },
      codec: text(),
      aliases: ['الدرجة الوظيفية'],
    }),
    field({
      name: 'gross',
      title: { ar: 'إجمالي الراتب', en: 'Gross Pay' },
      about: { ar: 'إجمالي راتب الشهر قبل الاستقطاع.', en: 'Pay of the month before deductions.' },
      codec: money({ max: 100_000, plausible: { min: 50, max: 30_000 } }),
      required: true,
      aliases: ['Gross Salary'],
    }),
    field({
      name: 'net',
      title: { ar: 'صافي الراتب', en: 'Net Pay' },
      about: { ar: 'راتب الشهر بعد الاستقطاع.', en: 'Pay of the month after deductions.' },
      codec: money({ max: 100_000, plausible: { min: 50, max: 30_000 } }),
      aliases: ['Net Salary'],
    }),
  ],
  rules: [
    {
      code: 'rule.net-exceeds-gross',
      field: 'net',
      predicate: 'net <= gross',
      message: {
        ar: 'صافي الراتب أكبر من إجماليه. صحح أحد المبلغين وأعد الإرسال.',
        en: 'Net pay is above gross pay. Correct one of the two amounts and send again.',
      },
    },
    paidRule('gross'),
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.25,
      totals: [
        { field: 'gross', change: 0.25 },
        { field: 'net', change: 0.25 },
      ],
      shares: [{ field: 'entity', points: 10 }],
    },
  },
};
