import type { Month } from './calendar.ts';
import type { DirtRates } from './dirt/dirt-level.ts';
import { FeedFile, type FeedFileSettings, type SubmissionTruth } from './dirt/feed-file.ts';
import { bqaQualifications } from './feeds/bqa-qualifications.ts';
import { csbWorkforce } from './feeds/csb-workforce.ts';
import { hecGraduates } from './feeds/hec-graduates.ts';
import { igaDigitalServices } from './feeds/iga-digital-services.ts';
import { igaPopulation } from './feeds/iga-population.ts';
import { lmraPermits, lmraPermitsAmerican } from './feeds/lmra-permits.ts';
import { moeGraduates } from './feeds/moe-graduates.ts';
import { mofnePayroll } from './feeds/mofne-payroll.ts';
import { moicRegistrations } from './feeds/moic-registrations.ts';
import { mojDisputes } from './feeds/moj-disputes.ts';
import { molJobseekers } from './feeds/mol-jobseekers.ts';
import { molVacancies } from './feeds/mol-vacancies.ts';
import { sioContributions } from './feeds/sio-contributions.ts';
import { tamkeenTraining } from './feeds/tamkeen-training.ts';

export interface FilesSettings {
  readonly folder: string;
  readonly seed: number;
  readonly rates: DirtRates;
  readonly months: readonly Month[];
}

/** The files of one month, open for rows. */
export type MonthFiles = ReturnType<typeof openMonth>;

/** Opens the month's files of all feeds; yearly and termly ones only where they are due. */
export function openMonth(settings: FilesSettings, at: number, month: Month) {
  const { folder, seed, rates, months } = settings;
  const own: FeedFileSettings = { folder, seed, month, rates };
  const dirty = rates.repairable > 0;
  const middle = dirty && at === Math.floor(months.length / 2);
  return {
    population: new FeedFile(igaPopulation, own),
    digitalServices: new FeedFile(igaDigitalServices, own),
    permits: new FeedFile(middle ? lmraPermitsAmerican : lmraPermits, own),
    contributions: new FeedFile(sioContributions, own),
    supplement: middle
      ? new FeedFile(sioContributions, { ...own, kind: 'supplement', rates: tidier(rates) })
      : null,
    workforce: new FeedFile(csbWorkforce, own),
    jobseekers: new FeedFile(molJobseekers, own),
    vacancies: new FeedFile(molVacancies, own),
    training: new FeedFile(tamkeenTraining, own),
    school: isYearly(at, month) ? new FeedFile(moeGraduates, own) : null,
    graduates: isTermly(at, month) ? new FeedFile(hecGraduates, own) : null,
    qualifications: new FeedFile(bqaQualifications, own),
    registrations: new FeedFile(moicRegistrations, own),
    payroll: new FeedFile(mofnePayroll, own),
    disputes: new FeedFile(mojDisputes, own),
  };
}

/** Ends the files; what is in each that has rows. */
export function closeMonth(files: MonthFiles): SubmissionTruth[] {
  return Object.values(files).flatMap((file) => file?.close() ?? []);
}

/** A correction is written with more care: nothing in it is lost. */
function tidier(rates: DirtRates): DirtRates {
  return { ...rates, setAside: 0, blank: 0, broken: 0, duplicate: 0, lines: 0, trimmings: false };
}

/** The school year ends in summer; a set has at least its first month's file. */
function isYearly(at: number, { period }: Month): boolean {
  return at === 0 || period.endsWith('-07');
}

function isTermly(at: number, { period }: Month): boolean {
  return at === 0 || period.endsWith('-07') || period.endsWith('-01');
}
