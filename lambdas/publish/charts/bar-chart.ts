import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import type { BarChart } from './chart.ts';
import {
  anchored,
  drawing,
  GRID,
  INK,
  isolated,
  MUTED,
  margins,
  PAPER,
  type Run,
  SERIES,
} from './drawing.ts';
import { labelLayout, rowLabels } from './row-labels.ts';
import { textWidth } from './text-width.ts';

/** Height of one line of text above the bars. */
const LINE = 18;

/** Horizontal bars from zero with the number at each bar's end, and lines across them where there are references. */
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
  const references = chart.references ?? [];
  const top = 2 + LINE * references.length;
  const longest = Math.max(1e-9, ...[...chart.rows, ...references].map(({ value }) => value));
  return drawing(chart, run, {
    height: rows.length * layout.step + 6 + top,
    ...margins(run, { start: layout.start, end, top, bottom: 6 }),
    x: { axis: null, reverse: run.rtl, domain: [0, longest] },
    y: { axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'key', fill: SERIES[0], insetTop: layout.insetTop, insetBottom: 5 }),
      Plot.ruleX([0], { stroke: GRID }),
      ...references.flatMap((reference, index) =>
        referenceLine(reference, { at: reference.value / longest, above: LINE * (index + 0.5), run }),
      ),
      Plot.text(rows, {
        x: 'value',
        y: 'key',
        text: 'text',
        fill: INK,
        // a line across the bars stops around their numbers
        ...(references.length > 0 && { stroke: PAPER, strokeWidth: 4 }),
        dx: 6 * toEnd,
        dy: layout.barMiddle,
        textAnchor: anchored(run, 'start'),
        fontVariant: 'tabular-nums',
      }),
      rowLabels(rows, layout, run),
    ],
  });
}

type Reference = NonNullable<BarChart['references']>[number];

/** A dashed line, named above the bars on the side where there is room. */
function referenceLine(
  { label, value }: Reference,
  { at, above, run }: { at: number; above: number; run: Run },
): Plot.Markish[] {
  const side = at > 0.5 ? 'end' : 'start';
  return [
    Plot.ruleX([value], { stroke: MUTED, strokeDasharray: '4 3', insetTop: -above }),
    Plot.text([value], {
      x: [value],
      text: [isolated(label[run.language], run)],
      frameAnchor: 'top',
      textAnchor: anchored(run, side),
      dx: (side === 'start' ? 5 : -5) * (run.rtl ? -1 : 1),
      dy: -above,
      fill: INK,
    }),
  ];
}
