import type { Random } from '../random.ts';

/** Words for a total, in both languages at once too. */
const TOTALS = ['Total', 'Grand total', 'المجموع', 'الإجمالي العام', 'المجموع Total', 'الإجمالي / Total'];

/** What offices write below a table. */
const NOTES = [
  'ملاحظة: البيانات أولية',
  'المصدر: النظام الآلي للجهة',
  'Source: agency system; extracted monthly',
  '* preliminary',
  'Prepared by the statistics section',
  'نهاية التقرير',
];

/** The word for a total: the agency's own, or one that others use. */
export function totalWord(own: string, random: Random): string {
  return random.chance(0.4) ? own : random.pick(TOTALS);
}

/** Up to three notes. */
export function footnotes(random: Random): string[] {
  return Array.from({ length: random.between(0, 3) }, () => random.pick(NOTES));
}
