import type { FigureMark, ProtectedCell } from '../model/cell.ts';
import type { Period } from '../model/period.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { FIRST_JOB_MONTHS } from './first-job-tables.ts';
import { FLOW_MEASURES } from './flow-tables.ts';
import { GRADUATE_WAGES } from './graduate-tables.ts';
import { HIRING } from './hiring-tables.ts';
import { JOB_FLOWS } from './job-flow-tables.ts';
import { SEEKER_FLOWS } from './seeker-flow-tables.ts';
import { QUANTILES, WAGE_BOUNDS } from './wage-tables.ts';

/**
 * The cell with what readers need to know of its value. Moves of the release's own month, what they are part of, and
 * jobseekers who came or went in it are provisional, as records that come late settle them (Quarterly Workforce
 * Indicators revise their last quarters); a wage quantile at or above the ceiling of reported wages is a lower bound, and
 * so are months to a first job beyond the time followed.
 */
export function marked(
  cell: ProtectedCell,
  { newest, profile }: { newest: Period; profile: CountryProfile },
): ProtectedCell {
  const mark = markOf(cell, newest, profile);
  return mark === null ? cell : { ...cell, mark };
}

const PROVISIONAL = [...FLOW_MEASURES, ...JOB_FLOWS, ...SEEKER_FLOWS, HIRING, 'shortage-signal', 'turnover'];

function markOf(
  { indicator, period, value, status, dimensions }: ProtectedCell,
  newest: Period,
  { wageCeiling, currency }: CountryProfile,
): FigureMark | null {
  if (status !== 'published' || value === null) return null;
  if (isOneOf(PROVISIONAL, indicator)) return period === newest ? 'provisional' : null;
  if (isOneOf(FIRST_JOB_MONTHS, indicator)) return value > Number(dimensions.horizon) ? 'at-least' : null;
  const ceiling = wageCeiling === null ? Number.POSITIVE_INFINITY : wageCeiling / 10 ** currency.decimals;
  return isOneOf([...QUANTILES, ...WAGE_BOUNDS, ...GRADUATE_WAGES], indicator) && value >= Math.floor(ceiling)
    ? 'at-least'
    : null;
}

function isOneOf(ids: readonly string[], id: string): boolean {
  return ids.includes(id);
}
