import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section, Table } from '../report.ts';
import { type CategoryExhibit, categoryExhibit } from '../tables/category-exhibit.ts';
import { boundsTables } from './bounds-table.ts';
import { occupationBoundsTable } from './occupation-bounds-table.ts';

const COVERAGE = [
  ['sector', { ar: 'الموجودون في سجل السكان بحسب القطاع', en: 'Found in the population register by sector' }],
  [
    'nationality_group',
    {
      ar: 'الموجودون في سجل السكان بحسب فئة الجنسية',
      en: 'Found in the population register by nationality group',
    },
  ],
  ['sex', { ar: 'الموجودون في سجل السكان بحسب الجنس', en: 'Found in the population register by sex' }],
] as const;

/** How records were linked: who is in the population register, what was resolved or bridged, and what that leaves open. */
export function linkageSection(facts: ReleaseFacts): Section {
  const coverage = COVERAGE.map(([dimension, title]) =>
    categoryExhibit(facts, {
      id: `coverage-by-${dimension.replace('_', '-')}`,
      title,
      dimensions: [dimension],
      measures: ['register-coverage'],
      drawn: ['register-coverage'],
    }),
  );
  return {
    id: 'linkage',
    title: { ar: 'الربط بين السجلات', en: 'Linkage' },
    sentences: [
      {
        ar: 'لا يُعرف العمر إلا من سجل السكان، فمن ليس فيه يُعد بين الفئات العمرية تحت «غير معروف».',
        en: 'Age is known from the population register alone: who is not in it stands under “Not known” among the age bands.',
      },
      {
        ar: 'إذا تعارضت سجلات الشخص أو تداخلت حُسم أمرها بأسبقية معلنة، لا بتقدير؛ ومن غاب سجله شهرا واحدا ثم عاد بالبداية نفسها تُعد فترته متصلة. وهذه أعداد ما حُسم وما جُسر في الشهر، وهي من دلائل الجودة لا من أحوال سوق العمل.',
        en: 'Where a person’s records contradict each other or overlap, a stated order of precedence decides, not an estimate; a record that is missing for one month and comes back with the same start leaves no gap. The tables count what was so resolved and bridged in the month: signs of quality, not of the labour market.',
      },
    ],
    exhibits: [
      ...coverage,
      ...LINKED.map((wanted) => categoryExhibit(facts, { ...wanted, drawn: [], layout: 'stacked' })),
      ...[...boundsTables(facts), occupationBoundsTable(facts)].map(alone),
    ],
  };
}

/** Tables of what link counted, by the one dimension they have. */
const LINKED: readonly Omit<CategoryExhibit, 'drawn'>[] = [
  {
    id: 'records-resolved',
    title: {
      ar: 'سجلات متداخلة أو متعارضة حُسمت بالأسبقية',
      en: 'Overlapping and contradicting records, resolved by precedence',
    },
    dimensions: ['resolved'],
    measures: ['records-resolved'],
  },
  {
    id: 'spells',
    title: {
      ar: 'فترات الأشخاص: ما جُسر وما تأخر وما تغيّر',
      en: 'Spells of persons: bridged, told of late, told of otherwise',
    },
    dimensions: ['spell_kind'],
    measures: ['spells-bridged', 'spells-late', 'spells-changed'],
  },
  {
    id: 'employers-unmatched',
    title: { ar: 'أصحاب عمل بلا سجل تجاري مطابق', en: 'Employers unmatched' },
    dimensions: ['feed'],
    measures: ['employers-unmatched'],
  },
];

function alone(table: Table): Exhibit {
  return { table, charts: [], layout: 'stacked' };
}
