import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import { SYMBOLS } from '../words.ts';
import type { LineChart } from './chart.ts';
import { drawing, GRID, INK, isolated, MUTED, type Run, SERIES } from './drawing.ts';
import { textWidth } from './text-width.ts';

const HEIGHT = 190;

/**
 * A line over periods, running the way the language is read, with the number at each point while they fit.
 * The scale need not start at zero, but always spans at least a tenth of the largest value, so that noise
 * does not look like change.
 */
export function lineChart(chart: LineChart, run: Run): string {
  const points = chart.points.map((point, index) => ({
    key: String(index),
    label: isolated(point.label[run.language], run),
    value: point.figure.value,
    text:
      point.figure.value === null
        ? SYMBOLS.suppressed.symbol
        : formatNumber(point.figure.value, chart.decimals),
  }));
  const shown = points.filter((point) => point.value !== null);
  const every = spacing(points, run);
  const ticks = points.filter((_, index) => (points.length - 1 - index) % every === 0);
  return drawing(chart, run, {
    height: HEIGHT,
    marginTop: 30,
    marginBottom: 30,
    marginLeft: 52,
    marginRight: 52,
    x: { type: 'point', axis: null, domain: points.map((point) => point.key), reverse: run.rtl },
    y: { axis: null, domain: domainOf(shown.map((point) => point.value ?? 0)) },
    marks: [
      Plot.ruleX(ticks, { x: 'key', stroke: GRID }),
      Plot.line(points, { x: 'key', y: 'value', stroke: SERIES[0], strokeWidth: 2.5 }),
      Plot.dot(shown, { x: 'key', y: 'value', r: 4, fill: SERIES[0] }),
      Plot.text(
        shown.filter((point) => ticks.includes(point)),
        {
          x: 'key',
          y: 'value',
          text: 'text',
          dy: -15,
          fill: INK,
          fontWeight: 600,
        },
      ),
      Plot.text(ticks, { x: 'key', text: 'label', frameAnchor: 'bottom', dy: 20, fill: MUTED }),
    ],
  });
}

/** Labels every so many points, counted back from the last, so that they do not touch. */
function spacing(points: readonly { label: string; text: string }[], run: Run): number {
  const widest =
    Math.max(0, ...points.flatMap((point) => [textWidth(point.label), textWidth(point.text)])) + 10;
  const step = (run.canvas.width - 104) / Math.max(1, points.length - 1);
  return Math.max(1, Math.ceil(widest / step));
}

function domainOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, high * 0.1, 1e-9);
  const middle = (low + high) / 2;
  return [middle - span / 2, middle + span / 2];
}
