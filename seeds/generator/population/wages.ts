import { type Day, yearOf } from '../calendar.ts';
import { demandOf } from '../parameters/shortages.ts';
import type { Random } from '../random.ts';
import type { Occupation } from '../vocabulary/occupations.ts';
import type { Job } from './person.ts';

/** Fils a month that a job pays in a year. */
export function wageIn(job: Pick<Job, 'wage' | 'year' | 'occupation'>, year: number): number {
  return raised(job.wage, { occupation: job.occupation, years: year - job.year, step: 500 });
}

/** Fils after the raises of some years, each by the growth of the occupation, in steps. */
function raised(fils: number, of: { occupation: Occupation; years: number; step: number }): number {
  if (of.years <= 0) return fils;
  const { wageGrowth } = demandOf(of.occupation.code);
  let wage = fils;
  for (let year = 0; year < of.years; year++) wage *= 1 + wageGrowth;
  return Math.round(wage / of.step) * of.step;
}

/** A new wage: whose, when, and what the set's first year is. */
export interface NewWage {
  readonly occupation: Occupation;
  /** Dinars in the first year of the set. */
  readonly typical: number;
  readonly spread: number;
  readonly floor: number;
  readonly start: Day;
  readonly firstYear: number;
  readonly random: Random;
}

/** Fils a month: log-normal around what is typical in the year, in steps of five dinars. */
export function newWage(of: NewWage): number {
  const { occupation, random } = of;
  const years = yearOf(of.start) - of.firstYear;
  const typical = raised(of.typical * 1000, { occupation, years, step: 1 }) / 1000;
  const dinars = typical * Math.exp(random.normal() * of.spread);
  const steps = Math.max(of.floor, Math.min(11_500, Math.round(dinars / 5) * 5));
  return steps * 1000 + (random.chance(0.08) ? 500 : 0);
}
