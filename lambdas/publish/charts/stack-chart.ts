import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import type { StackChart } from './chart.ts';
import { drawing, margins, type Run, SERIES, SERIES_INK } from './drawing.ts';
import { labelLayout, rowLabels } from './row-labels.ts';
import { textWidth } from './text-width.ts';

interface Piece {
  readonly key: string;
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Horizontal bars stacked of parts; a part's number stands in it where it fits. Parts not published leave no mark. */
export function stackChart(chart: StackChart, run: Run): string {
  const rows = chart.rows.map((row, index) => ({ key: String(index), label: row.label[run.language] }));
  const pieces = chart.rows.flatMap((row, index) => piecesOf(chart, row.figures, String(index)));
  const layout = labelLayout(
    rows.map((row) => row.label),
    run,
  );
  const longest = Math.max(1e-9, ...pieces.map((piece) => piece.to));
  const perUnit = (run.canvas.width - layout.start - 8) / longest;
  const roomy = pieces.filter((piece) => (piece.to - piece.from) * perUnit > textWidth(piece.text) + 8);
  return drawing(chart, run, {
    height: rows.length * (layout.step + 6) + 8,
    ...margins(run, { start: layout.start, end: 8, top: 2, bottom: 6 }),
    x: { axis: null, reverse: run.rtl, domain: [0, longest] },
    y: { axis: null, domain: rows.map((row) => row.key), padding: 0 },
    marks: [
      ...chart.parts.map((_, part) =>
        Plot.barX(
          pieces.filter((piece) => piece.part === part),
          {
            x1: 'from',
            x2: 'to',
            y: 'key',
            fill: SERIES[part % SERIES.length] ?? SERIES[0],
            insetTop: layout.insetTop,
            insetBottom: 5,
            insetRight: 0.5,
            insetLeft: 0.5,
          },
        ),
      ),
      ...chart.parts.map((_, part) =>
        Plot.text(
          roomy.filter((piece) => piece.part === part),
          {
            x: (piece: Piece) => (piece.from + piece.to) / 2,
            y: 'key',
            text: 'text',
            dy: layout.barMiddle,
            fill: SERIES_INK[part % SERIES_INK.length] ?? SERIES_INK[0],
          },
        ),
      ),
      rowLabels(rows, layout, run),
    ],
  });
}

function piecesOf(chart: StackChart, figures: StackChart['rows'][number]['figures'], key: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  figures.forEach((figure, part) => {
    if (figure.value === null) return;
    const to = from + figure.value;
    pieces.push({ key, part, from, to, text: formatNumber(figure.value, chart.decimals) });
    from = to;
  });
  return pieces;
}
