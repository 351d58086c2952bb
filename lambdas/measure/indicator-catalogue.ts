import type { IndicatorDefinition } from '../model/indicator.ts';
import type { Indicator } from './indicator.ts';
import { employed } from './indicators/employed.ts';
import { employersUnmatched } from './indicators/employers-unmatched.ts';
import { fillRate } from './indicators/fill-rate.ts';
import { graduates } from './indicators/graduates.ts';
import { graduatesRelated } from './indicators/graduates-related.ts';
import { hires } from './indicators/hires.ts';
import { jobMoves } from './indicators/job-moves.ts';
import { jobseekerInflow } from './indicators/jobseeker-inflow.ts';
import { jobseekerOutflow } from './indicators/jobseeker-outflow.ts';
import { jobseekers } from './indicators/jobseekers.ts';
import { jobseekersWanting } from './indicators/jobseekers-wanting.ts';
import { longTermShare } from './indicators/long-term-share.ts';
import { nationalsShare } from './indicators/nationals-share.ts';
import { placementRate } from './indicators/placement-rate.ts';
import { positionsAdvertised } from './indicators/positions-advertised.ts';
import { positionsFilled } from './indicators/positions-filled.ts';
import { positionsOpen } from './indicators/positions-open.ts';
import { recalls } from './indicators/recalls.ts';
import { registerCoverage } from './indicators/register-coverage.ts';
import { separations } from './indicators/separations.ts';
import { tightness } from './indicators/tightness.ts';
import { trainees } from './indicators/trainees.ts';
import { traineesRelated } from './indicators/trainees-related.ts';
import { unemploymentRateNationals } from './indicators/unemployment-rate-nationals.ts';
import { vacanciesOpen } from './indicators/vacancies-open.ts';
import { wageP25 } from './indicators/wage-p25.ts';
import { wageP50 } from './indicators/wage-p50.ts';
import { wageP75 } from './indicators/wage-p75.ts';

/** Every indicator of the house, by id. */
export const INDICATORS: readonly Indicator[] = [
  employed,
  employersUnmatched,
  fillRate,
  graduates,
  graduatesRelated,
  hires,
  jobMoves,
  jobseekerInflow,
  jobseekerOutflow,
  jobseekers,
  jobseekersWanting,
  longTermShare,
  nationalsShare,
  placementRate,
  positionsAdvertised,
  positionsFilled,
  positionsOpen,
  recalls,
  registerCoverage,
  separations,
  tightness,
  trainees,
  traineesRelated,
  unemploymentRateNationals,
  vacanciesOpen,
  wageP25,
  wageP50,
  wageP75,
];

/** What readers are told of each indicator, by id. */
export function indicatorDefinitions(): IndicatorDefinition[] {
  return INDICATORS.map(({ method: _, ...definition }) => ({
    ...definition,
    tables: definition.tables.map((table) => [...table]),
  }));
}
