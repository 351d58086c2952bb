import { formatNumber } from '../../page/format.ts';
import { type Language, listed } from '../../page/language.ts';
import { isLowerBound } from '../figure.ts';
import { WORDS } from '../words.ts';
import type { Chart, RangeChart } from './chart.ts';

/** What is said of a drawing to those who do not see it: where its figures stand, and which are lower bounds. */
export function chartDescription(chart: Chart, language: Language): string {
  const bounds = chart.kind === 'ranges' ? lowerBounds(chart, language) : [];
  const said = WORDS.chartAlternative[language];
  if (bounds.length === 0) return said;
  const rows = bounds.join(language === 'ar' ? '؛ ' : '; ');
  return `${said} ${WORDS.chartLowerBounds[language]} ${rows}.`;
}

const PLACES = [
  ['low', WORDS.lowerEnd],
  ['middle', WORDS.middleValue],
  ['high', WORDS.upperEnd],
] as const;

/** A row with lower bounds each: its name, and which of its figures are so. */
function lowerBounds({ rows, decimals }: RangeChart, language: Language): string[] {
  return rows.flatMap((row) => {
    const bounds = PLACES.flatMap(([place, name]) => {
      const { value } = row[place];
      return value !== null && isLowerBound(row[place])
        ? [`${name[language]} ≥ ${formatNumber(value, decimals)}`]
        : [];
    });
    return bounds.length === 0 ? [] : [`${row.label[language]}: ${listed(bounds, language)}`];
  });
}
