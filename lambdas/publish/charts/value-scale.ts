import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../page/format.ts';
import { GRID, MUTED } from './drawing.ts';

/** A few lines across the rows with their values below. */
export function valueScale(): Plot.Markish[] {
  const tickFormat = (at: number) => formatNumber(at);
  return [
    Plot.gridX({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
    Plot.axisX({ ticks: 4, tickSize: 0, label: null, color: MUTED, tickFormat }),
  ];
}
