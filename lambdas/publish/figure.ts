import type { FigureMark, ProtectedCell } from '../model/cell.ts';
import { type SdmxFlags, sdmxFlags } from '../model/sdmx-flags.ts';

/** A value as a reader may see it; a suppressed value is not in here at all. */
export interface Figure {
  readonly value: number | null;
  /** absent: no such cell at this level of detail. */
  readonly status: 'published' | 'suppressed' | 'not-applicable' | 'absent';
  readonly suppression?: ProtectedCell['suppression'];
  readonly mark?: FigureMark;
}

export const ABSENT: Figure = { value: null, status: 'absent' };

/** What may be shown of a cell; whatever is not published loses its value here. */
export function figureOf(cell: ProtectedCell | undefined): Figure {
  if (cell === undefined) return ABSENT;
  if (cell.status !== 'published') return withheld(cell);
  return cell.value === null ? { value: null, status: 'suppressed' } : known(cell.value, cell.mark);
}

function withheld({ status, suppression }: ProtectedCell): Figure {
  return { value: null, status, ...(suppression === undefined ? {} : { suppression }) };
}

/** A figure as programs read it: its value, why there is none, and its SDMX flags. */
export function flagged(figure: Figure): Pick<Figure, 'value' | 'status'> & SdmxFlags {
  return { value: figure.value, status: figure.status, ...sdmxFlags(figure) };
}

/** Whether the true value may be higher than the one published. */
export function isLowerBound({ value, mark }: Figure): boolean {
  return value !== null && mark === 'at-least';
}

/** A published value. */
export function known(value: number, mark?: FigureMark): Figure {
  return { value, status: 'published', ...(mark === undefined ? {} : { mark }) };
}

/** A figure made of two others: published where both are, provisional where one is; else the first reason that neither is. */
export function derive(a: Figure, b: Figure, compute: (a: number, b: number) => number | null): Figure {
  if (a.value === null) return a;
  if (b.value === null) return b;
  const value = compute(a.value, b.value);
  return value === null
    ? { value: null, status: 'not-applicable' }
    : known(value, [a, b].find(({ mark }) => mark === 'provisional')?.mark);
}
