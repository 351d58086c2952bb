import type { ShownAnomaly } from '../../model/anomaly.ts';
import { share } from '../../page/format.ts';
import { type Figure, known } from '../figure.ts';

/** What was, what is, and between what its history would have it. */
export type AnomalyFigures = Readonly<Record<'before' | 'now' | 'low' | 'high', Figure>>;

/** The figures of a finding as percentages: of the feed’s rows, or of what was before where it is no part of them. */
export function anomalyFigures(each: ShownAnomaly): AnomalyFigures {
  const { unit, before, now, usual } = each;
  const figure = (value: number | null | undefined): Figure => {
    if (value === null || value === undefined) return WITHHELD;
    const percent = unit === 'number' ? share(value, before ?? 0) : value;
    return percent === null ? WITHHELD : known(percent);
  };
  const told = unit !== 'number' || (before !== null && now !== null);
  return {
    before: told ? figure(before) : WITHHELD,
    now: told ? figure(now) : WITHHELD,
    low: figure(usual?.low),
    high: figure(usual?.high),
  };
}

/** Whether its figures are percentages of the feed’s rows. */
export function isOfRows({ unit }: ShownAnomaly): boolean {
  return unit === 'percent';
}

const WITHHELD: Figure = { value: null, status: 'suppressed' };
