import type { Bilingual } from '../../model/bilingual.ts';
import type { Chart } from '../charts/chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { html, Markup } from '../html.ts';
import type { Language } from '../language.ts';
import type { Exhibit } from '../report.ts';
import { type TableLinks, tableHtml } from '../tables/table-html.ts';

/** A table and its charts as one card; a chart is never without its table. */
export function exhibitHtml(exhibit: Exhibit, language: Language, links: TableLinks): Markup {
  const charts = exhibit.table.instead === null ? exhibit.charts.filter(hasMarks) : [];
  const layout = charts.length === 0 ? 'stacked' : exhibit.layout;
  return html`<div class="exhibit ${layout}">${
    charts.length > 0 &&
    html`<div class="charts${charts.length > 1 && ' many'}">${charts.map((chart) => figure(chart, language))}</div>`
  }
${tableHtml(exhibit.table, language, links)}</div>`;
}

function figure(chart: Chart, language: Language): Markup {
  return html`<figure id="chart-${chart.id}"><figcaption>${chart.title[language]} <span>${chart.unit[language]}</span></figcaption>
${key(chart, language)}${new Markup(drawChart(chart, language))}</figure>`;
}

function key(chart: Chart, language: Language): Markup | null {
  const parts = keyOf(chart);
  if (parts.length === 0) return null;
  return html`<ul class="key" aria-hidden="true">${parts.map((part) => html`<li>${part[language]}</li>`)}</ul>`;
}

function keyOf(chart: Chart): readonly Bilingual[] {
  if (chart.kind === 'stack') return chart.parts;
  return chart.kind === 'diverging' ? [chart.below, chart.above] : [];
}

/** A chart of nothing but suppressed values would be an empty box. */
function hasMarks(chart: Chart): boolean {
  switch (chart.kind) {
    case 'bars':
      return chart.rows.some((row) => row.figure.value !== null);
    case 'stack':
      return chart.rows.some((row) => row.figures.some((each) => each.value !== null));
    case 'ranges':
      return chart.rows.some((row) => row.middle.value !== null);
    case 'line':
      return chart.points.some((point) => point.figure.value !== null);
    case 'diverging':
      return chart.rows.length > 0;
  }
}
