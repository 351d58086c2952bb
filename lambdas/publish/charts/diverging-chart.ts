import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import type { DivergingChart } from './chart.ts';
import { anchored, drawing, GRID, INK, margins, type Run, SERIES } from './drawing.ts';
import { rowLabels } from './row-labels.ts';
import { textWidth } from './text-width.ts';

const LAYOUT = { above: true, step: 44, start: 2, insetTop: 23, barMiddle: 9 };

/** Bars to both sides of zero in the order given, each row's name above its bar, the number at the bar's end. */
export function divergingChart(chart: DivergingChart, run: Run): string {
  const rows = chart.rows.map((row, index) => ({
    key: String(index),
    label: row.label[run.language],
    value: row.value,
    text: formatNumber(row.value, chart.decimals),
  }));
  const room = Math.max(...rows.map((row) => textWidth(row.text))) + 12;
  const largest = Math.max(1e-9, ...rows.map((row) => Math.abs(row.value)));
  const sides = [
    { rows: rows.filter((row) => row.value >= 0), colour: SERIES[1], sign: 1 },
    { rows: rows.filter((row) => row.value < 0), colour: SERIES[0], sign: -1 },
  ];
  return drawing(chart, run, {
    height: rows.length * LAYOUT.step + 8,
    ...margins(run, { start: room, end: room, top: 2, bottom: 6 }),
    x: { axis: null, reverse: run.rtl, domain: [-largest, largest] },
    y: { axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [
      ...sides.flatMap(({ rows: side, colour, sign }) => [
        Plot.barX(side, { x: 'value', y: 'key', fill: colour, insetTop: LAYOUT.insetTop, insetBottom: 5 }),
        Plot.text(side, {
          x: 'value',
          y: 'key',
          text: 'text',
          fill: INK,
          dy: LAYOUT.barMiddle,
          dx: (run.rtl ? -6 : 6) * sign,
          textAnchor: anchored(run, sign > 0 ? 'start' : 'end'),
        }),
      ]),
      Plot.ruleX([0], { stroke: GRID }),
      rowLabels(rows, { ...LAYOUT, outside: room - 2 }, run),
    ],
  });
}
