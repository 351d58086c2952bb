import type { Bilingual } from '../model/bilingual.ts';
import type { RowRule } from './contract.ts';

/**
 * Nobody is hired before 15 or after 90, by the birth month in the identity number. Either the number or the date is
 * wrong and nothing tells which, so the row stays.
 */
export function ageAtHireRule(day: string): RowRule {
  return {
    code: 'rule.age-at-hire',
    severity: 'warn',
    field: day,
    predicate: `age_at(identity_birth, ${day}) BETWEEN 15 AND 90`,
    message: {
      ar: 'بحسب الرقم الشخصي كان العمر عند بدء العمل دون 15 سنة أو فوق 90. راجع الرقم الشخصي وتاريخ البدء.',
      en: 'By the personal number, the person was under 15 or over 90 when the work began. Check the personal number and the date.',
    },
  };
}

/** What a file tells has happened by the end of its month; a later date is a slip, or of another month. */
export function notAfterPeriodRule(day: string): RowRule {
  return {
    code: 'rule.date-after-period',
    severity: 'warn',
    field: day,
    predicate: `${day} <= period_end`,
    message: {
      ar: 'التاريخ بعد نهاية شهر البيان. راجع التاريخ، والشهر الذي أرسل له الملف.',
      en: 'The date is after the end of the month of the file. Check the date, and the month the file was sent for.',
    },
  };
}

/** What is told of a graduate of a later month, in the feeds of schools and universities alike. */
export const GRADUATED_AFTER_PERIOD: Bilingual = {
  ar: 'التخرج بعد نهاية شهر البيان. صحح تاريخه أو سنته وأعد إرسال السطر.',
  en: 'The graduation is after the end of the month of the file. Correct its date or year and send the row again.',
};

/** Work without pay occurs, such as on unpaid leave, but is far rarer than a wage left out. */
export function paidRule(wage: string, predicate = `${wage} > 0`): RowRule {
  return {
    code: 'rule.wage-zero',
    severity: 'warn',
    field: wage,
    predicate,
    message: {
      ar: 'العمل قائم وأجره صفر. اكتب الأجر، أو دعه كذلك إن كان بلا أجر في هذا الشهر.',
      en: 'The person works, and the wage is zero. Write the wage, or leave it so if the month was unpaid.',
    },
  };
}
