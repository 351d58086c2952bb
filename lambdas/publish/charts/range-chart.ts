import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import type { RangeChart } from './chart.ts';
import { drawing, GRID, INK, MUTED, margins, type Run, SERIES } from './drawing.ts';
import { type LabelLayout, labelLayout, rowLabels } from './row-labels.ts';

interface Span {
  readonly key: string;
  readonly label: string;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  readonly text: string;
}

/** A thick line from low to high and a dot at the middle value, on one scale from zero with a few ticks. */
export function rangeChart(chart: RangeChart, run: Run): string {
  const rows = spansOf(chart, run);
  const names = rows.map((row) => row.label);
  const layout = roomier(labelLayout(names, run));
  const top = Math.max(1e-9, ...rows.flatMap((row) => [row.high ?? 0, row.middle ?? 0]));
  return drawing(chart, run, {
    height: rows.length * layout.step + 34,
    ...margins(run, { start: layout.above ? 14 : layout.start, end: 24, top: 4, bottom: 26 }),
    x: { axis: null, reverse: run.rtl, domain: [0, top], nice: true },
    y: { type: 'band', axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [...scale(), ...spanMarks(rows, layout), rowLabels(rows, layout, run)],
  });
}

function spansOf(chart: RangeChart, run: Run): Span[] {
  return chart.rows.map((row, index) => ({
    key: String(index),
    label: row.label[run.language],
    low: row.low.value,
    middle: row.middle.value,
    high: row.high.value,
    text: row.middle.value === null ? '' : formatNumber(row.middle.value, chart.decimals),
  }));
}

function scale(): Plot.Markish[] {
  const tickFormat = (at: number) => formatNumber(at);
  return [
    Plot.gridX({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
    Plot.axisX({ ticks: 4, tickSize: 0, label: null, color: MUTED, tickFormat }),
  ];
}

function spanMarks(rows: readonly Span[], { barMiddle }: LabelLayout): Plot.Markish[] {
  const whole = rows.filter((row) => row.low !== null && row.high !== null);
  const middles = rows.filter((row) => row.middle !== null);
  const at = { x: 'middle', y: 'key' };
  const line = { stroke: SERIES[0], strokeOpacity: 0.45, strokeWidth: 10 };
  const dot = { r: 6, fill: SERIES[0], stroke: 'var(--paper)', strokeWidth: 2 };
  return [
    Plot.ruleY(whole, { y: 'key', x1: 'low', x2: 'high', ...line, dy: barMiddle }),
    Plot.dot(middles, { ...at, ...dot, dy: barMiddle }),
    Plot.text(middles, { ...at, text: 'text', dy: barMiddle - 15, fill: INK, fontWeight: 600 }),
  ];
}

/** Room for the number between the row's name and its mark. */
function roomier(layout: LabelLayout): LabelLayout {
  return layout.above
    ? { ...layout, step: 66, barMiddle: 18, nameMiddle: -21 }
    : { ...layout, step: 42, barMiddle: 5, nameMiddle: 5 };
}
