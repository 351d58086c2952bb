import type { IndicatorDefinition } from '../model/indicator.ts';
import type { Indicator } from './indicator.ts';
import { caseDuration } from './indicators/case-duration.ts';
import { casesClosed } from './indicators/cases-closed.ts';
import { casesClosedIn60Days } from './indicators/cases-closed-in-60-days.ts';
import { casesClosedIn60DaysShare } from './indicators/cases-closed-in-60-days-share.ts';
import { casesClosedIn90Days } from './indicators/cases-closed-in-90-days.ts';
import { casesClosedIn90DaysShare } from './indicators/cases-closed-in-90-days-share.ts';
import { casesFiled } from './indicators/cases-filed.ts';
import { casesOpen } from './indicators/cases-open.ts';
import { casesPerThousand } from './indicators/cases-per-thousand.ts';
import { civilServants } from './indicators/civil-servants.ts';
import { employed } from './indicators/employed.ts';
import { employersUnmatched } from './indicators/employers-unmatched.ts';
import { fieldMismatch } from './indicators/field-mismatch.ts';
import { fillRate } from './indicators/fill-rate.ts';
import { firstEntrants } from './indicators/first-entrants.ts';
import { firstJobMonthsP25 } from './indicators/first-job-months-p25.ts';
import { firstJobMonthsP50 } from './indicators/first-job-months-p50.ts';
import { firstJobMonthsP75 } from './indicators/first-job-months-p75.ts';
import { graduateOutcomes } from './indicators/graduate-outcomes.ts';
import { graduateWageP25 } from './indicators/graduate-wage-p25.ts';
import { graduateWageP50 } from './indicators/graduate-wage-p50.ts';
import { graduateWageP75 } from './indicators/graduate-wage-p75.ts';
import { graduates } from './indicators/graduates.ts';
import { graduatesFirstJob } from './indicators/graduates-first-job.ts';
import { graduatesFollowed } from './indicators/graduates-followed.ts';
import { graduatesInWorkShare } from './indicators/graduates-in-work-share.ts';
import { graduatesRelated } from './indicators/graduates-related.ts';
import { hires } from './indicators/hires.ts';
import { hiresNonNationals } from './indicators/hires-non-nationals.ts';
import { institutions } from './indicators/institutions.ts';
import { institutionsRemote } from './indicators/institutions-remote.ts';
import { institutionsRemoteShare } from './indicators/institutions-remote-share.ts';
import { jobCreation } from './indicators/job-creation.ts';
import { jobDestruction } from './indicators/job-destruction.ts';
import { jobMoves } from './indicators/job-moves.ts';
import { jobseekerInflow } from './indicators/jobseeker-inflow.ts';
import { jobseekerOutflow } from './indicators/jobseeker-outflow.ts';
import { jobseekers } from './indicators/jobseekers.ts';
import { jobseekersWanting } from './indicators/jobseekers-wanting.ts';
import { jobseekersWantingCodedElsewhere } from './indicators/jobseekers-wanting-coded-elsewhere.ts';
import { jobseekersWantingCodedRight } from './indicators/jobseekers-wanting-coded-right.ts';
import { labourCostGap } from './indicators/labour-cost-gap.ts';
import { labourCostGapFull } from './indicators/labour-cost-gap-full.ts';
import { labourCostP50 } from './indicators/labour-cost-p50.ts';
import { labourCostP50Full } from './indicators/labour-cost-p50-full.ts';
import { longTermShare } from './indicators/long-term-share.ts';
import { nationalsShare } from './indicators/nationals-share.ts';
import { nationalsWanting } from './indicators/nationals-wanting.ts';
import { occupationCoverage } from './indicators/occupation-coverage.ts';
import { overQualification } from './indicators/over-qualification.ts';
import { permitHolders } from './indicators/permit-holders.ts';
import { permitHoldersCodedElsewhere } from './indicators/permit-holders-coded-elsewhere.ts';
import { permitHoldersCodedRight } from './indicators/permit-holders-coded-right.ts';
import { permitWageP50 } from './indicators/permit-wage-p50.ts';
import { placementRate } from './indicators/placement-rate.ts';
import { positionsAdvertised } from './indicators/positions-advertised.ts';
import { positionsAsking } from './indicators/positions-asking.ts';
import { positionsAskingMark } from './indicators/positions-asking-mark.ts';
import { positionsFilled } from './indicators/positions-filled.ts';
import { positionsOpen } from './indicators/positions-open.ts';
import { positionsOpenCodedElsewhere } from './indicators/positions-open-coded-elsewhere.ts';
import { positionsOpenCodedRight } from './indicators/positions-open-coded-right.ts';
import { recalls } from './indicators/recalls.ts';
import { recordsResolved } from './indicators/records-resolved.ts';
import { registerCoverage } from './indicators/register-coverage.ts';
import { remoteWorkers } from './indicators/remote-workers.ts';
import { remoteWorkersShare } from './indicators/remote-workers-share.ts';
import { separations } from './indicators/separations.ts';
import { servicesAutomated } from './indicators/services-automated.ts';
import { servicesAutomatedShare } from './indicators/services-automated-share.ts';
import { servicesOffered } from './indicators/services-offered.ts';
import { shortageSignal } from './indicators/shortage-signal.ts';
import { spellsBridged } from './indicators/spells-bridged.ts';
import { spellsChanged } from './indicators/spells-changed.ts';
import { spellsLate } from './indicators/spells-late.ts';
import { stableJobs } from './indicators/stable-jobs.ts';
import { teleworkTrained } from './indicators/telework-trained.ts';
import { teleworkTrainedShare } from './indicators/telework-trained-share.ts';
import { teleworkableShare } from './indicators/teleworkable-share.ts';
import { tertiaryUncoded } from './indicators/tertiary-uncoded.ts';
import { tightness } from './indicators/tightness.ts';
import { trainees } from './indicators/trainees.ts';
import { traineesRelated } from './indicators/trainees-related.ts';
import { transactions } from './indicators/transactions.ts';
import { transactionsRemote } from './indicators/transactions-remote.ts';
import { transactionsRemoteShare } from './indicators/transactions-remote-share.ts';
import { turnover } from './indicators/turnover.ts';
import { unemploymentRateNationals } from './indicators/unemployment-rate-nationals.ts';
import { vacanciesOpen } from './indicators/vacancies-open.ts';
import { vacanciesOpenCodedElsewhere } from './indicators/vacancies-open-coded-elsewhere.ts';
import { vacanciesOpenCodedRight } from './indicators/vacancies-open-coded-right.ts';
import { vacanciesRemote } from './indicators/vacancies-remote.ts';
import { vacanciesRemoteShare } from './indicators/vacancies-remote-share.ts';
import { vacancyAge } from './indicators/vacancy-age.ts';
import { vacancyDuration } from './indicators/vacancy-duration.ts';
import { wageGapNationals } from './indicators/wage-gap-nationals.ts';
import { wageGrowth } from './indicators/wage-growth.ts';
import { wageP25 } from './indicators/wage-p25.ts';
import { wageP50 } from './indicators/wage-p50.ts';
import { wageP50Least } from './indicators/wage-p50-least.ts';
import { wageP50Most } from './indicators/wage-p50-most.ts';
import { wageP75 } from './indicators/wage-p75.ts';
import { workersPrivate } from './indicators/workers-private.ts';

/** Every indicator of the house, by id. */
export const INDICATORS: readonly Indicator[] = [
  caseDuration,
  casesClosed,
  casesClosedIn60Days,
  casesClosedIn60DaysShare,
  casesClosedIn90Days,
  casesClosedIn90DaysShare,
  casesFiled,
  casesOpen,
  casesPerThousand,
  civilServants,
  employed,
  employersUnmatched,
  fieldMismatch,
  fillRate,
  firstEntrants,
  firstJobMonthsP25,
  firstJobMonthsP50,
  firstJobMonthsP75,
  graduateOutcomes,
  graduateWageP25,
  graduateWageP50,
  graduateWageP75,
  graduates,
  graduatesFirstJob,
  graduatesFollowed,
  graduatesInWorkShare,
  graduatesRelated,
  hires,
  hiresNonNationals,
  institutions,
  institutionsRemote,
  institutionsRemoteShare,
  jobCreation,
  jobDestruction,
  jobMoves,
  jobseekerInflow,
  jobseekerOutflow,
  jobseekers,
  jobseekersWanting,
  jobseekersWantingCodedElsewhere,
  jobseekersWantingCodedRight,
  labourCostGap,
  labourCostGapFull,
  labourCostP50,
  labourCostP50Full,
  longTermShare,
  nationalsShare,
  nationalsWanting,
  occupationCoverage,
  overQualification,
  permitHolders,
  permitHoldersCodedElsewhere,
  permitHoldersCodedRight,
  permitWageP50,
  placementRate,
  positionsAdvertised,
  positionsAsking,
  positionsAskingMark,
  positionsFilled,
  positionsOpen,
  positionsOpenCodedElsewhere,
  positionsOpenCodedRight,
  recalls,
  recordsResolved,
  registerCoverage,
  remoteWorkers,
  remoteWorkersShare,
  separations,
  servicesAutomated,
  servicesAutomatedShare,
  servicesOffered,
  shortageSignal,
  spellsBridged,
  spellsChanged,
  spellsLate,
  stableJobs,
  teleworkTrained,
  teleworkTrainedShare,
  teleworkableShare,
  tertiaryUncoded,
  tightness,
  trainees,
  traineesRelated,
  transactions,
  transactionsRemote,
  transactionsRemoteShare,
  turnover,
  unemploymentRateNationals,
  vacanciesOpen,
  vacanciesOpenCodedElsewhere,
  vacanciesOpenCodedRight,
  vacanciesRemote,
  vacanciesRemoteShare,
  vacancyAge,
  vacancyDuration,
  wageGapNationals,
  wageGrowth,
  wageP25,
  wageP50,
  wageP50Least,
  wageP50Most,
  wageP75,
  workersPrivate,
];

/** What readers are told of each indicator, by id. */
export function indicatorDefinitions(): IndicatorDefinition[] {
  return INDICATORS.map(({ method: _, ...definition }) => ({
    ...definition,
    tables: definition.tables.map((table) => [...table]),
  }));
}
