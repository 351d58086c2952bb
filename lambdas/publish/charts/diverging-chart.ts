import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import type { DivergingChart } from './chart.ts';
import { anchored, drawing, GRID, INK, isolated, margins, type Run, SERIES } from './drawing.ts';
import { type LabelLayout, rowLabels } from './row-labels.ts';
import { fitted, textWidth } from './text-width.ts';

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/**
 * Bars to both sides of zero in the order given, the number at the bar's end. A row's name stands across the axis
 * from its bar; on a narrow drawing, above it.
 */
export function divergingChart(chart: DivergingChart, run: Run): string {
  const rows = chart.rows.map((row, index): Bar => {
    const text = formatNumber(row.value, chart.decimals);
    return { key: String(index), label: row.label[run.language], value: row.value, text };
  });
  const room = Math.max(0, ...rows.map((row) => textWidth(row.text))) + 12;
  const layout = layoutOf(run, room);
  const largest = Math.max(1e-9, ...rows.map((row) => Math.abs(row.value)));
  return drawing(chart, run, {
    height: rows.length * layout.step + 8,
    ...margins(run, { start: room, end: room, top: 2, bottom: 6 }),
    x: { axis: null, reverse: run.rtl, domain: [-largest, largest] },
    y: { axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [
      ...side(rows, 1, layout, run),
      ...side(rows, -1, layout, run),
      Plot.ruleX([0], { stroke: GRID }),
      ...(layout.above ? [rowLabels(rows, layout, run)] : []),
    ],
  });
}

function layoutOf(run: Run, room: number): LabelLayout {
  return run.canvas.narrow
    ? { above: true, step: 44, start: 2, insetTop: 23, barMiddle: 9, nameMiddle: -12, outside: room - 2 }
    : { above: false, step: 30, start: room, insetTop: 5, barMiddle: 0, nameMiddle: 0 };
}

function side(all: readonly Bar[], sign: 1 | -1, layout: LabelLayout, run: Run): Plot.Markish[] {
  const rows = all.filter((row) => (sign > 0 ? row.value >= 0 : row.value < 0));
  const outward = run.rtl ? -sign : sign;
  const half = run.canvas.width / 2 - 16;
  const place = { y: 'key', fill: INK };
  return [
    Plot.barX(rows, {
      x: 'value',
      y: 'key',
      fill: SERIES[sign > 0 ? 1 : 0],
      insetTop: layout.insetTop,
      insetBottom: 5,
    }),
    Plot.text(rows, {
      ...place,
      x: 'value',
      text: 'text',
      dx: 6 * outward,
      dy: layout.barMiddle,
      textAnchor: anchored(run, sign > 0 ? 'start' : 'end'),
    }),
    ...(layout.above
      ? []
      : [
          Plot.text(rows, {
            ...place,
            x: 0,
            text: (row: Bar) => isolated(fitted(row.label, half), run),
            dx: -8 * outward,
            textAnchor: anchored(run, sign > 0 ? 'end' : 'start'),
          }),
        ]),
  ];
}
