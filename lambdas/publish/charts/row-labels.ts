import * as Plot from '@observablehq/plot';
import { anchored, INK, isolated, type Run } from './drawing.ts';
import { fitted, textWidth } from './text-width.ts';

/** Where the names of horizontal rows go: beside the row, or above it where they are long. */
export interface LabelLayout {
  readonly above: boolean;
  /** Height of one row with its name. */
  readonly step: number;
  /** Margin on the side where reading starts. */
  readonly start: number;
  /** Space kept at the top of the row for a name above it. */
  readonly insetTop: number;
  /** From the middle of the row to the middle of its mark. */
  readonly barMiddle: number;
  /** From the middle of the row to the middle of its name. */
  readonly nameMiddle: number;
  /** How far into the margin a name above begins. */
  readonly outside?: number;
}

/** Share of the drawing a name may take beside its row. */
const besideShare = (run: Run): number => (run.canvas.narrow ? 0.36 : 0.42);

/** Decides by the longest name and the width of the drawing. */
export function labelLayout(labels: readonly string[], run: Run): LabelLayout {
  const longest = Math.max(0, ...labels.map((label) => textWidth(label)));
  if (longest > run.canvas.width * besideShare(run)) {
    return { above: true, step: 46, start: 2, insetTop: 23, barMiddle: 9, nameMiddle: -12 };
  }
  return { above: false, step: 32, start: longest + 10, insetTop: 5, barMiddle: 0, nameMiddle: 0 };
}

/** Room for a number between the row's name and its mark. */
export function roomier(layout: LabelLayout): LabelLayout {
  return layout.above
    ? { ...layout, step: 66, barMiddle: 18, nameMiddle: -21 }
    : { ...layout, step: 42, barMiddle: 5, nameMiddle: 5 };
}

/** The names themselves, as a Plot mark; rows are bound by `key`. */
export function rowLabels(
  rows: readonly { readonly key: string; readonly label: string }[],
  layout: LabelLayout,
  run: Run,
): Plot.Markish {
  const room = layout.above ? run.canvas.width - 8 : layout.start - 4;
  const outward = run.rtl ? 1 : -1;
  return Plot.text(rows, {
    y: 'key',
    text: (row: { label: string }) => isolated(fitted(row.label, room), run),
    frameAnchor: run.rtl ? 'right' : 'left',
    textAnchor: anchored(run, layout.above ? 'start' : 'end'),
    dx: layout.above ? (layout.outside ?? 0) * outward : 8 * outward,
    dy: layout.nameMiddle,
    fill: INK,
  });
}
