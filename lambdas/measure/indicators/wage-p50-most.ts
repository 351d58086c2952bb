import { DISTRIBUTIONS } from '../distributions.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Upper worst-case bound of the median wage, by who is linked and whose wage is known. */
export const wageP50Most: Indicator = {
  id: 'wage-p50-most',
  title: { ar: 'أكثر ما يمكن أن يبلغه وسيط الأجور', en: 'The most the median wage can be' },
  definition: {
    ar: 'وسيط الأجور لو لم يكن من المشتغلين، ممن ليسوا في سجل السكان، إلا من يتجاوز أجره هذا المبلغ، ولو كان أجر كل من لا يُعرف أجره أعلى منه.',
    en: 'The median wage if of the employed who are not in the population register only those belonged who earn more than it, and if all without a known wage earned more.',
  },
  formula: {
    ar: 'أصغر أجر «س»: 2 × من في السجل حتى «س» + من ليس فيه حتى «س» ≥ المشتغلين كلهم',
    en: 'smallest wage w such that 2 × linked up to w + unlinked up to w ≥ all employed',
  },
  source: SOURCES.worstCase,
  caveats: [CAVEATS.mainJobWage, CAVEATS.boundOfWages],
  unit: 'currency',
  kind: 'person',
  tables: [[]],
  feeds: JOB_FEEDS,
  method: { by: 'median-bound', of: DISTRIBUTIONS.wage, side: 'most' },
};
