import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { money } from '../codecs/money.ts';
import { reference } from '../codecs/text.ts';
import { disputeKind } from '../codelists/dispute-kind.ts';
import { disputeOutcome } from '../codelists/dispute-outcome.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { employerRegistrationField, personField } from '../recurring-fields.ts';
import { notAfterPeriodRule } from '../recurring-rules.ts';

/** Labour cases before the courts. */
export const mojDisputes: Contract = {
  agency: 'moj',
  feed: 'disputes',
  version: '1.1.0',
  agencyTitle: AGENCIES.moj,
  title: { ar: 'القضايا العمالية', en: 'Labour disputes' },
  grain: { ar: 'قضية عمالية واحدة', en: 'One labour case' },
  cadence: 'monthly',
  dueDay: 15,
  mandatory: false,
  key: ['case_number'],
  conflicts: { policy: 'latest', by: 'closed_date' },
  arrives: {
    shape: 'xml',
    encoding: 'utf-8',
    note: { ar: 'مستند إكس إم إل: cases وفيه case.', en: 'An XML document: cases, each a case.' },
  },
  fields: [
    field({
      name: 'case_number',
      title: { ar: 'رقم القضية', en: 'Case Number' },
      about: { ar: 'رقم القضية.', en: 'Number of the case.' },
      codec: reference(),
      required: true,
      aliases: ['Case No'],
    }),
    personField,
    employerRegistrationField,
    field({
      name: 'kind',
      title: { ar: 'نوع النزاع', en: 'Kind' },
      about: { ar: 'موضوع النزاع.', en: 'What the case is about.' },
      codec: code(disputeKind),
      required: true,
      aliases: ['Dispute Kind'],
    }),
    field({
      name: 'filed_date',
      title: { ar: 'تاريخ الرفع', en: 'Filed Date' },
      about: { ar: 'يوم رفع الدعوى.', en: 'Day the case was filed.' },
      codec: date('iso', { yearsAhead: 1 }),
      required: true,
    }),
    field({
      name: 'closed_date',
      title: { ar: 'تاريخ الإغلاق', en: 'Closed Date' },
      about: { ar: 'يوم الفصل فيها؛ فارغ ما دامت منظورة.', en: 'Day it was closed; empty while pending.' },
      codec: date('iso', { yearsAhead: 1 }),
    }),
    field({
      name: 'outcome',
      title: { ar: 'الحكم', en: 'Outcome' },
      about: { ar: 'لمن كان الحكم، أو كيف انتهت.', en: 'For whom it was decided, or how it ended.' },
      codec: code(disputeOutcome),
      aliases: ['النتيجة'],
    }),
    field({
      name: 'claim',
      title: { ar: 'مبلغ المطالبة', en: 'Claim' },
      about: { ar: 'المبلغ المطالب به.', en: 'Amount claimed.' },
      codec: money({ plausible: { max: 500_000 } }),
      aliases: ['Claim Amount'],
    }),
  ],
  rules: [
    {
      code: 'rule.closed-before-filed',
      field: 'closed_date',
      predicate: 'closed_date >= filed_date',
      message: {
        ar: 'أغلقت القضية قبل رفعها. صحح أحد التاريخين وأعد الإرسال.',
        en: 'The case is closed before it is filed. Correct one of the two dates and send again.',
      },
    },
    notAfterPeriodRule('filed_date'),
    notAfterPeriodRule('closed_date'),
    {
      code: 'rule.outcome-of-open',
      severity: 'warn',
      field: 'outcome',
      predicate: 'outcome IS NULL OR closed_date IS NOT NULL',
      message: {
        ar: 'للقضية حكم ولا تاريخ لإغلاقها. اكتب التاريخ، أو احذف الحكم.',
        en: 'The case has an outcome and no date of closing. Write the date, or take the outcome out.',
      },
    },
  ],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.5,
      totals: [],
      shares: [{ field: 'kind', points: 20 }],
    },
  },
};
