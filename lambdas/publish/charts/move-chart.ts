import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import type { MoveChart, MoveRow } from './chart.ts';
import { drawing, INK, MUTED, margins, PAPER, type Run, SERIES } from './drawing.ts';
import { type LabelLayout, labelLayout, roomier, rowLabels } from './row-labels.ts';
import { valueScale } from './value-scale.ts';

interface Move extends Omit<MoveRow, 'label'> {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** Room for half a number where the names stand above their rows. */
const START = 22;

/**
 * The usual span as a thick line, what was before as a hollow dot, what is now as a full one with its number, and a thin
 * line from one to the other.
 */
export function moveChart(chart: MoveChart, run: Run): string {
  const rows = chart.rows.map((row, index): Move => {
    const text = formatNumber(row.now, chart.decimals);
    return { ...row, key: String(index), label: row.label[run.language], text };
  });
  const names = rows.map((row) => row.label);
  const layout = { ...roomier(labelLayout(names, run)), outside: START - 2 };
  return drawing(chart, run, {
    height: rows.length * layout.step + 34,
    ...margins(run, { start: layout.above ? START : layout.start, end: 24, top: 4, bottom: 26 }),
    x: { axis: null, reverse: run.rtl, domain: domainOf(chart), nice: true },
    y: { type: 'band', axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [...valueScale(), ...moveMarks(rows, layout), rowLabels(rows, layout, run)],
  });
}

function domainOf({ rows, fromZero }: MoveChart): [number, number] {
  const values = rows.flatMap(({ low, high, before, now }) => [low ?? now, high ?? now, before, now]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [fromZero ? 0 : low, Math.max(high, (fromZero ? 0 : low) + 1e-9)];
}

function moveMarks(rows: readonly Move[], { barMiddle: dy }: LabelLayout): Plot.Markish[] {
  const usual = rows.filter(({ low, high }) => low !== null && high !== null);
  const y = 'key';
  const hollow = { r: 5, fill: PAPER, stroke: SERIES[0], strokeWidth: 2.5 };
  const full = { r: 6, fill: SERIES[0], stroke: PAPER, strokeWidth: 2 };
  return [
    Plot.ruleY(usual, { y, x1: 'low', x2: 'high', stroke: MUTED, strokeOpacity: 0.4, strokeWidth: 12, dy }),
    Plot.ruleY(rows, { y, x1: 'before', x2: 'now', stroke: SERIES[0], strokeWidth: 1.5, dy }),
    Plot.dot(rows, { x: 'before', y, ...hollow, dy }),
    Plot.dot(rows, { x: 'now', y, ...full, dy }),
    Plot.text(rows, { x: 'now', y, text: 'text', dy: dy - 15, fill: INK, fontWeight: 600 }),
  ];
}
