import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import type { Day } from '../calendar.ts';
import type { PersonRecords } from '../snapshot/person-records.ts';
import { sectionOf } from '../vocabulary/activities.ts';
import { codeOrder } from './code-order.ts';
import type { Crosswalk } from './crosswalk.ts';

/** One record of a job at the end of the month. */
export interface JobRecord {
  readonly sector: string;
  /** Fils; null where the source has none. */
  readonly wage: number | null;
  /** Key of the employer. */
  readonly employer: string;
  /** ISIC section. */
  readonly activity: string | null;
  readonly occupation: string | null;
  /** When it began, as the record says; null where it does not. */
  readonly start: Day | null;
  /** Of the employer; null where the register does not say. */
  readonly sizeBand: string | null;
}

/** The person's jobs on the last day, the main one first: best paid, then by source, employer, sector, occupation. */
export function jobRecords(records: PersonRecords, last: Day, crosswalk: Crosswalk): JobRecord[] {
  const ranked = [
    payroll(records),
    contributions(records, last, crosswalk),
    workforce(records, last),
    permits(records, last, crosswalk),
  ].flatMap((jobs, source) => jobs.map((job) => ({ job, source })));
  ranked.sort(
    (a, b) =>
      (b.job.wage ?? -1) - (a.job.wage ?? -1) ||
      a.source - b.source ||
      codeOrder(a.job.employer, b.job.employer) ||
      codeOrder(a.job.sector, b.job.sector) ||
      codeOrder(a.job.occupation, b.job.occupation),
  );
  return ranked.map(({ job }) => job);
}

function payroll({ payroll: rows }: PersonRecords): JobRecord[] {
  return rows
    .filter((row) => row.gross > 0)
    .map((row) => ({ ...ofEntity(row.entity), wage: row.gross, occupation: null, start: null }));
}

function contributions({ contributions: rows }: PersonRecords, last: Day, crosswalk: Crosswalk): JobRecord[] {
  return rows
    .filter((row) => row.start_date <= last && (row.end_date === null || row.end_date >= last))
    .map(({ sector, wage, occupation, employer_number, employer_registration, start_date: start }) => {
      const registration = employer_registration ?? crosswalk.registration(employer_number);
      const employer = registration === null ? `sio:${employer_number}` : `cr:${registration}`;
      const activity = registration === null ? null : crosswalk.section(registration);
      const registered = registration === null ? null : crosswalk.sizeBand(registration);
      const sizeBand = registered ?? (sector === 'public' ? 'government' : null);
      return { sector, wage, employer, activity, occupation, start, sizeBand };
    });
}

function workforce({ workforce: row }: PersonRecords, last: Day): JobRecord[] {
  if (row === null || row.hire_date > last) return [];
  return [{ ...ofEntity(row.entity), wage: null, occupation: row.occupation, start: row.hire_date }];
}

function permits({ permits: rows }: PersonRecords, last: Day, crosswalk: Crosswalk): JobRecord[] {
  return rows.flatMap(({ employer_registration: registration, issue_date, expiry_date, status, ...row }) => {
    if (registration === null || status !== 'active' || issue_date > last || expiry_date < last) return [];
    const activity =
      crosswalk.section(registration) ?? (row.activity === null ? null : sectionOf(row.activity));
    return [
      {
        sector: 'private',
        wage: row.wage,
        employer: `cr:${registration}`,
        activity,
        occupation: row.occupation,
        start: issue_date,
        sizeBand: crosswalk.sizeBand(registration),
      },
    ];
  });
}

function ofEntity(entity: string): Omit<JobRecord, 'wage' | 'occupation' | 'start'> {
  const activity = bahrain.entitySections[entity] ?? null;
  return { sector: 'public', employer: `entity:${entity}`, activity, sizeBand: 'government' };
}
