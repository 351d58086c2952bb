import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import { type Figure, isLowerBound } from '../figure.ts';
import { MARKS } from '../words.ts';
import type { RangeChart, RangeRow } from './chart.ts';
import { drawing, INK, isolated, margins, PAPER, type Run, SERIES } from './drawing.ts';
import { type LabelLayout, labelLayout, roomier, rowLabels } from './row-labels.ts';
import { valueScale } from './value-scale.ts';

interface Span {
  readonly key: string;
  readonly label: string;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  readonly text: string;
  /** Whether the true middle value may be higher. */
  readonly atLeast: boolean;
  /** Where the row ends, if the true end may lie further out. */
  readonly openAt: number | null;
}

/**
 * A thick line from low to high and a dot at the middle value, on one scale from zero with a few ticks. A value that is a
 * lower bound is open: the line ends in an arrow head, the dot is hollow and its number says so.
 */
export function rangeChart(chart: RangeChart, run: Run): string {
  const rows = chart.rows.map((row, index) => spanOf(row, { key: String(index), chart, run }));
  const names = rows.map((row) => row.label);
  const layout = roomier(labelLayout(names, run));
  const top = Math.max(1e-9, ...rows.flatMap((row) => [row.high ?? 0, row.middle ?? 0]));
  const end = rows.some(({ openAt }) => openAt !== null) ? 32 : 24;
  return drawing(chart, run, {
    height: rows.length * layout.step + 34,
    ...margins(run, { start: layout.above ? 14 : layout.start, end, top: 4, bottom: 26 }),
    x: { axis: null, reverse: run.rtl, domain: [0, top], nice: true },
    y: { type: 'band', axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [...valueScale(), ...spanMarks(rows, layout, run), rowLabels(rows, layout, run)],
  });
}

/** Where a row ends, if the true end may lie further out; null where it is known, or nothing is drawn. */
export function openEnd({ low, middle, high }: RangeRow): number | null {
  const end = low.value === null || high.value === null ? middle : high;
  return isLowerBound(end) ? end.value : null;
}

function spanOf(row: RangeRow, { key, chart, run }: { key: string; chart: RangeChart; run: Run }): Span {
  const { label, low, middle, high } = row;
  return {
    key,
    label: label[run.language],
    // nobody knows where a line begins whose low value is a lower bound itself
    low: isLowerBound(low) ? middle.value : low.value,
    middle: middle.value,
    high: high.value,
    text: middle.value === null ? '' : numberOf(middle, formatNumber(middle.value, chart.decimals), run),
    atLeast: isLowerBound(middle),
    openAt: openEnd(row),
  };
}

/** As tables have it: the sign is mirrored where the language is. */
function numberOf(figure: Figure, number: string, run: Run): string {
  return isLowerBound(figure) ? isolated(`${MARKS['at-least'].symbol[run.language]} ${number}`, run) : number;
}

function spanMarks(rows: readonly Span[], { barMiddle: dy }: LabelLayout, run: Run): Plot.Markish[] {
  const whole = rows.filter((row) => row.low !== null && row.high !== null);
  const middles = rows.filter((row) => row.middle !== null);
  const at = { x: 'middle', y: 'key' };
  const line = { stroke: SERIES[0], strokeOpacity: 0.45, strokeWidth: 10 };
  return [
    Plot.ruleY(whole, { y: 'key', x1: 'low', x2: 'high', ...line, dy }),
    ...arrowHeads(rows, dy, run),
    ...dots(middles, dy),
    Plot.text(middles, { ...at, text: 'text', dy: dy - 15, fill: INK, fontWeight: 600 }),
  ];
}

/** Full where the value is known, hollow where it is a lower bound. */
function dots(rows: readonly Span[], dy: number): Plot.Markish[] {
  const at = { x: 'middle', y: 'key', dy };
  const full = { r: 6, fill: SERIES[0], stroke: PAPER, strokeWidth: 2 };
  const hollow = { r: 5, fill: PAPER, stroke: SERIES[0], strokeWidth: 2.5 };
  return [full, hollow].flatMap((look) => {
    const own = rows.filter(({ atLeast }) => atLeast === (look === hollow));
    return own.length === 0 ? [] : [Plot.dot(own, { ...at, ...look })];
  });
}

/** What the drawing library lends a symbol to draw with. */
interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Where a line is open: past its end the way the language is read, and past a dot that may stand there. */
function arrowHeads(rows: readonly Span[], dy: number, { rtl }: Run): Plot.Markish[] {
  const open = rows.filter(({ openAt }) => openAt !== null);
  const onward = rtl ? -1 : 1;
  const symbol = {
    draw(pen: Pen) {
      pen.moveTo(3 * onward, -8);
      pen.lineTo(14 * onward, 0);
      pen.lineTo(3 * onward, 8);
      pen.closePath();
    },
  };
  const look = { fill: SERIES[0], fillOpacity: 0.45, symbol };
  return open.length === 0 ? [] : [Plot.dot(open, { x: 'openAt', y: 'key', ...look, dy })];
}
