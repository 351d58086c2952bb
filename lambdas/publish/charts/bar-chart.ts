import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import type { BarChart } from './chart.ts';
import { anchored, drawing, GRID, INK, margins, type Run, SERIES } from './drawing.ts';
import { labelLayout, rowLabels } from './row-labels.ts';
import { textWidth } from './text-width.ts';

/** Horizontal bars from zero with the number at each bar's end. */
export function barChart(chart: BarChart, run: Run): string {
  const rows = chart.rows.map(({ label, value }, index) => ({
    key: String(index),
    label: label[run.language],
    value,
    text: formatNumber(value, chart.decimals),
  }));
  const layout = labelLayout(
    rows.map((row) => row.label),
    run,
  );
  const end = Math.max(...rows.map((row) => textWidth(row.text))) + 12;
  const toEnd = run.rtl ? -1 : 1;
  return drawing(chart, run, {
    height: rows.length * layout.step + 8,
    ...margins(run, { start: layout.start, end, top: 2, bottom: 6 }),
    x: { axis: null, reverse: run.rtl, domain: [0, Math.max(1e-9, ...rows.map((row) => row.value))] },
    y: { axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'key', fill: SERIES[0], insetTop: layout.insetTop, insetBottom: 5 }),
      Plot.ruleX([0], { stroke: GRID }),
      Plot.text(rows, {
        x: 'value',
        y: 'key',
        text: 'text',
        fill: INK,
        dx: 6 * toEnd,
        dy: layout.barMiddle,
        textAnchor: anchored(run, 'start'),
        fontVariant: 'tabular-nums',
      }),
      rowLabels(rows, layout, run),
    ],
  });
}
