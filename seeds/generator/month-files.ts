import type { Month } from './calendar.ts';
import type { DirtRates } from './dirt/dirt-level.ts';
import { dressOf } from './dirt/dresses.ts';
import { FeedFile, type FeedFileSettings, type SubmissionTruth } from './dirt/feed-file.ts';
import { bqaQualifications } from './feeds/bqa-qualifications.ts';
import { csbWorkforce, csbWorkforceNumbers } from './feeds/csb-workforce.ts';
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
import type { Row, SeedFeed } from './feeds/seed-feed.ts';
import { sioContributions } from './feeds/sio-contributions.ts';
import { tamkeenTraining } from './feeds/tamkeen-training.ts';
import { correctedEvery } from './parameters/files.ts';
import type { Alter } from './plant-anomaly.ts';

export interface FilesSettings {
  readonly folder: string;
  readonly seed: number;
  readonly rates: DirtRates;
  readonly months: readonly Month[];
  readonly alter: Alter;
}

/** The files of one month, open for rows. */
export type MonthFiles = ReturnType<typeof openMonth>;

/** Opens the month's files of all feeds; yearly and termly ones only where they are due. */
export function openMonth(settings: FilesSettings, at: number, month: Month) {
  const { folder, seed, rates, months, alter } = settings;
  const dirty = rates.repairable > 0;
  const middle = dirty && at === Math.floor(months.length / 2);
  const own: FeedFileSettings = { folder, seed, month, rates, alter };
  // a set of one month has every feed as agreed
  const dressed = rates.rare && months.length > 1;
  const file = <R extends Row>(feed: SeedFeed<R>): FeedFile<R> =>
    new FeedFile(feed, dressed ? { ...own, dress: dressOf(feed, { first: at === 0, middle }) } : own);
  return {
    population: file(igaPopulation),
    digitalServices: file(igaDigitalServices),
    permits: file(middle ? lmraPermitsAmerican : lmraPermits),
    contributions: file(sioContributions),
    supplement:
      dirty && isCorrected(at, months.length)
        ? new FeedFile(sioContributions, { ...own, kind: 'supplement', rates: tidier(rates) })
        : null,
    workforce: file(dressed && at === 0 ? csbWorkforceNumbers : csbWorkforce),
    jobseekers: file(molJobseekers),
    vacancies: file(molVacancies),
    training: file(tamkeenTraining),
    school: isYearly(at, month) ? file(moeGraduates) : null,
    graduates: isTermly(at, month) ? file(hecGraduates) : null,
    qualifications: file(bqaQualifications),
    registrations: file(moicRegistrations),
    payroll: file(mofnePayroll),
    disputes: file(mojDisputes),
  };
}

/** Ends the files; what is in each that has rows. */
export function closeMonth(files: MonthFiles): SubmissionTruth[] {
  return Object.values(files).flatMap((file) => file?.close() ?? []);
}

/** A correction is written with more care: nothing in it is lost. */
function tidier(rates: DirtRates): DirtRates {
  return {
    ...rates,
    setAside: 0,
    blank: 0,
    broken: 0,
    duplicate: 0,
    peculiar: 0,
    lines: 0,
    trimmings: false,
  };
}

/** The middle month and those whole years before and after it. */
function isCorrected(at: number, months: number): boolean {
  return (at - Math.floor(months / 2)) % correctedEvery === 0;
}

/** The school year ends in summer; a set has at least its first month's file. */
function isYearly(at: number, { period }: Month): boolean {
  return at === 0 || period.endsWith('-07');
}

function isTermly(at: number, { period }: Month): boolean {
  return at === 0 || period.endsWith('-07') || period.endsWith('-01');
}
