import type { Bilingual } from '../../model/bilingual.ts';
import { html, Markup } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { openEnd } from '../charts/range-chart.ts';
import { isLowerBound } from '../figure.ts';
import type { Exhibit } from '../report.ts';
import { type TableLinks, tableFacts } from '../tables/table-facts.ts';
import { tableHtml } from '../tables/table-html.ts';
import { WORDS } from '../words.ts';

/** A table and its charts as one card; a chart is never without its table. */
export function exhibitHtml(exhibit: Exhibit, language: Language, links: TableLinks): Markup {
  const charts = exhibit.table.instead === null ? exhibit.charts.filter(hasMarks) : [];
  const layout = charts.length === 0 ? 'stacked' : exhibit.layout;
  return html`<div class="exhibit ${layout}">${
    charts.length > 0 &&
    html`<div class="charts${charts.length > 1 && ' many'}">${charts.map((chart) => figure(chart, language))}</div>`
  }
${tableHtml(exhibit.table, language)}
${tableFacts(exhibit.table, language, links)}</div>`;
}

function figure(chart: Chart, language: Language): Markup {
  return html`<figure id="chart-${chart.id}"><figcaption>${chart.title[language]} <span>${chart.unit[language]}</span></figcaption>
${key(chart, language)}${new Markup(drawChart(chart, language))}${notesOf(chart).map(
  (note) => html`<p class="note">${note[language]}</p>`,
)}</figure>`;
}

/** What a reader must know of the drawing and cannot see from it. */
function notesOf(chart: Chart): readonly Bilingual[] {
  if (chart.kind === 'bars') return chart.partial ? [WORDS.chartPartial] : [];
  if (chart.kind === 'moves') return chart.partial ? [WORDS.chartWithheld] : [];
  if (chart.kind !== 'ranges') return [];
  return [
    ...(chart.rows.some((row) => openEnd(row) !== null) ? [WORDS.chartOpen] : []),
    ...(chart.rows.some(({ middle }) => isLowerBound(middle)) ? [WORDS.chartHollow] : []),
  ];
}

function key(chart: Chart, language: Language): Markup | null {
  const parts = keyOf(chart);
  if (parts.length === 0) return null;
  return html`<ul class="key ${chart.kind}" aria-hidden="true">${parts.map((part) => html`<li>${part[language]}</li>`)}</ul>`;
}

function keyOf(chart: Chart): readonly Bilingual[] {
  if (chart.kind === 'moves') return [WORDS.usualSpan, WORDS.valueBefore, WORDS.valueNow];
  return chart.kind === 'diverging' ? [chart.below, chart.above] : [];
}

/** A chart of nothing but suppressed values would be an empty box. */
function hasMarks(chart: Chart): boolean {
  switch (chart.kind) {
    case 'bars':
      return chart.rows.some((row) => row.value > 0);
    case 'ranges':
      return chart.rows.some((row) => row.middle.value !== null);
    case 'line':
      return chart.points.some((point) => point.figure.value !== null);
    case 'diverging':
    case 'moves':
      return chart.rows.length > 0;
  }
}
