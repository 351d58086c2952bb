import { formatNumber, formatPeriod } from '../../page/format.ts';
import { html, type Markup } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import { ROW_COUNTS } from '../in-words.ts';
import type { TrendPoint } from '../trend.ts';
import { rowKey } from './rows-section.ts';
import { shareText, trendChart } from './trend-chart.ts';
import { WORDS } from './words.ts';

/** The file beside the earlier periods of its feed, as bars and as a table. */
export function trendSection(
  points: readonly TrendPoint[],
  period: string | null,
  language: Language,
): Markup {
  const heading = html`<h3>${WORDS.trend[language]}</h3>`;
  if (points.every((point) => point.period === period))
    return html`${heading}<p>${WORDS.first[language]}</p>`;
  return html`${heading}${rowKey(language)}${trendChart(points, language)}<div class="scroll" tabindex="0" role="region" aria-label="${WORDS.trend[language]}"><table><thead><tr><th scope="col">${WORDS.period[language]}</th>${ROW_COUNTS.map(
    ([, title]) => html`<th scope="col" class="number">${title[language]}</th>`,
  )}<th scope="col" class="number">${WORDS.share[language]}</th></tr></thead><tbody>${points.map((point) => line(point, period, language))}</tbody></table></div>`;
}

function line(point: TrendPoint, period: string | null, language: Language): Markup {
  const own = point.period === period;
  return html`<tr${own && html` class="own"`}><th scope="row">${formatPeriod(point.period, language)}${
    own && html` <small>(${WORDS.thisFile[language]})</small>`
  }</th>${ROW_COUNTS.map(([count]) => html`<td class="number">${formatNumber(point.rows[count])}</td>`)}<td class="number">${shareText(point)}</td></tr>`;
}
