export { contractFingerprint } from './contract-fingerprint.ts';

import { type Contract, contractFeed } from './contract.ts';
import { bqaQualifications } from './feeds/bqa-qualifications.ts';
import { csbWorkforce } from './feeds/csb-workforce.ts';
import { hecGraduates } from './feeds/hec-graduates.ts';
import { igaDigitalServices } from './feeds/iga-digital-services.ts';
import { igaPopulation } from './feeds/iga-population.ts';
import { lmraPermits } from './feeds/lmra-permits.ts';
import { moeGraduates } from './feeds/moe-graduates.ts';
import { mofnePayroll } from './feeds/mofne-payroll.ts';
import { moicRegistrations } from './feeds/moic-registrations.ts';
import { mojDisputes } from './feeds/moj-disputes.ts';
import { molJobseekers } from './feeds/mol-jobseekers.ts';
import { molVacancies } from './feeds/mol-vacancies.ts';
import { sioContributions } from './feeds/sio-contributions.ts';
import { tamkeenTraining } from './feeds/tamkeen-training.ts';

/** The fourteen feeds of the twelve agencies, in the order of the agencies. */
export const contracts: readonly Contract[] = [
  igaPopulation,
  igaDigitalServices,
  lmraPermits,
  sioContributions,
  csbWorkforce,
  molJobseekers,
  molVacancies,
  tamkeenTraining,
  moeGraduates,
  hecGraduates,
  bqaQualifications,
  moicRegistrations,
  mofnePayroll,
  mojDisputes,
];

const BY_FEED = new Map(contracts.map((contract) => [contractFeed(contract), contract]));

/** The contract of `agency/feed`; undefined when nobody agreed to such a feed. */
export function contractFor(feed: string): Contract | undefined {
  return BY_FEED.get(feed);
}
