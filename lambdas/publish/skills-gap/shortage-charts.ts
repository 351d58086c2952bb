import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import { categoryLabel, OCCUPATION } from '../category-labels.ts';
import type { BarChart, Chart, DivergingChart } from '../charts/chart.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { publishedBy, SIGNAL } from './shortage-figures.ts';

/**
 * The fill rate under which the shortage list of Jobs and Skills Australia looks for a shortage. There it comes from a
 * survey of employers who advertised, so it is a line to compare with and no threshold of the house.
 */
export const AUSTRALIAN_LINE = 67;

const SHOWN = 12;

/** The signal, then what it is made of, each against the economy's own value where there is one. */
export function shortageCharts(facts: ReleaseFacts): Chart[] {
  return [
    barsOf(facts, SIGNAL, { ar: 'أعلى المجموعات مؤشرا', en: 'Highest signals' }),
    barsOf(
      facts,
      'fill-rate',
      { ar: 'أدنى نسب شغل الوظائف', en: 'Lowest fill rates' },
      { label: { ar: 'القائمة الأسترالية', en: 'Australian list' }, value: AUSTRALIAN_LINE },
    ),
    barsOf(facts, 'vacancy-duration', { ar: 'أطول مدد الشواغر', en: 'Longest vacancy durations' }),
    barsOf(facts, 'hires-non-nationals', {
      ar: 'أعلى حصص غير المواطنين بين المعيّنين',
      en: 'Highest shares of non-nationals among hires',
    }),
    growthChart(facts),
  ];
}

type Reference = NonNullable<BarChart['references']>[number];

function barsOf(
  { cells, definition }: ReleaseFacts,
  indicator: string,
  title: Bilingual,
  ...lines: Reference[]
): BarChart {
  const { unit, decimals } = definition(indicator);
  const lowestFirst = indicator === 'fill-rate' ? 1 : -1;
  const economy = cells.figure(indicator).value;
  const own = economy === null ? [] : [{ label: { ar: 'الاقتصاد كله', en: 'Economy' }, value: economy }];
  return {
    kind: 'bars',
    id: `shortage-${indicator}`,
    title,
    unit,
    decimals,
    partial: false,
    rows: [...publishedBy(cells, indicator)]
      .sort(([a, x], [b, y]) => lowestFirst * (x - y) || (a < b ? -1 : 1))
      .slice(0, SHOWN)
      .map(([group, value]) => ({ label: categoryLabel(OCCUPATION, group), value })),
    references: [...own, ...lines].map(({ label, value }) => ({
      value,
      label: inBoth((language) => `${label[language]} ${formatNumber(value, decimals)}`),
    })),
  };
}

const EACH_SIDE = 8;

/** Wage growth less the economy's: the groups that gained most and least. */
function growthChart({ cells, definition }: ReleaseFacts): DivergingChart {
  const { decimals } = definition('wage-growth');
  const economy = cells.figure('wage-growth').value;
  const differences = [...publishedBy(cells, 'wage-growth')]
    .flatMap(([group, value]) =>
      economy === null ? [] : { group, value: Math.round(10 * (value - economy)) / 10 },
    )
    .sort((a, b) => b.value - a.value || (a.group < b.group ? -1 : 1));
  const ends = differences.filter((_, at) => at < EACH_SIDE || at >= differences.length - EACH_SIDE);
  return {
    kind: 'diverging',
    id: 'shortage-wage-growth',
    title: { ar: 'نمو الأجور مقارنةً بنموها في الاقتصاد كله', en: 'Wage growth against the economy’s' },
    unit: { ar: 'نقاط مئوية', en: 'percentage points' },
    decimals,
    above: { ar: 'أسرع من الاقتصاد', en: 'Faster than the economy' },
    below: { ar: 'أبطأ من الاقتصاد', en: 'Slower than the economy' },
    rows: ends.map(({ group, value }) => ({ label: categoryLabel(OCCUPATION, group), value })),
  };
}
