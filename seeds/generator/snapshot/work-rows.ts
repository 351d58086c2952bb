import type { Month } from '../calendar.ts';
import type { WorkforceRow } from '../feeds/csb-workforce.ts';
import type { PermitRow } from '../feeds/lmra-permits.ts';
import type { PayrollRow } from '../feeds/mofne-payroll.ts';
import type { ContributionRow } from '../feeds/sio-contributions.ts';
import { wageCeiling } from '../parameters/work.ts';
import type { Job, Permit, Person } from '../population/person.ts';
import { wageIn } from '../population/wages.ts';
import { Random } from '../random.ts';
import { entityShares } from '../vocabulary/entities.ts';
import type { Occupation } from '../vocabulary/occupations.ts';

/** Permits stay in the list this many days after they end. */
const PERMIT_SHOWN = 60;

const entityNumbers = new Map(entityShares.map(([entity], at) => [entity, `G${9_001 + at}`]));

/** The title a job or a wish goes under, in the language of the file. */
export function titleOf(occupation: Occupation, index: number, language: 'ar' | 'en'): string {
  const titles = occupation[language];
  return titles[index % titles.length] ?? '';
}

/** Contributions of the month: jobs held for any day of it. A death shows in the register first. */
export function contributionRows(person: Person, month: Month): ContributionRow[] {
  const year = Number(month.period.slice(0, 4));
  return person.jobs
    .filter((job) => job.insured && heldIn(person, job, month))
    .map((job) => ({
      person: person.id,
      sex: person.sex,
      nationality: person.nationality,
      employer_number: job.employer?.insurance ?? entityNumbers.get(job.entity ?? '') ?? '',
      employer_registration:
        job.employer === null || job.employer.insuranceOnly ? null : job.employer.registration,
      sector: job.sector,
      occupation_title: titleOf(job.occupation, job.titleIndex, 'en'),
      occupation: job.occupation.code,
      wage: insuredWage(job, year),
      start_date: job.start,
      end_date: job.end !== null && job.end <= month.last ? job.end : null,
    }));
}

/** Work permits in the list at the end of the month. */
export function permitRows(person: Person, month: Month): PermitRow[] {
  if (gone(person, month)) return [];
  return person.permits
    .filter((permit) => isListed(permit, month))
    .map((permit) => permitRow(person, permit, month));
}

function permitRow(person: Person, permit: Permit, month: Month): PermitRow {
  const cancelled = permit.cancelled !== null && permit.cancelled <= month.last;
  return {
    permit_number: permit.number,
    person: person.id,
    name: person.name,
    sex: person.sex,
    nationality: person.nationality,
    employer_registration: permit.employer?.registration ?? null,
    occupation_title: titleOf(permit.occupation, permit.titleIndex, 'ar'),
    occupation: permit.occupation.code,
    activity: permit.activity,
    permit_type: permit.type,
    issue_date: permit.issued,
    expiry_date: permit.expires,
    wage: permit.wage,
    status: cancelled ? 'cancelled' : permit.expires < month.last ? 'expired' : 'active',
  };
}

function isListed({ issued, expires, cancelled }: Permit, month: Month): boolean {
  return issued <= month.last && Math.min(expires, cancelled ?? expires) >= month.first - PERMIT_SHOWN;
}

/** The person's file with the civil service at the end of the month. */
export function workforceRow(person: Person, month: Month): WorkforceRow | null {
  const job = person.jobs.find(
    (held) =>
      held.civilService && heldIn(person, held, month) && (held.end === null || held.end > month.last),
  );
  if (job?.entity == null) return null;
  const trained = person.teleworkTrained;
  return {
    person: person.id,
    name: person.name,
    sex: person.sex,
    nationality: person.nationality,
    entity: job.entity,
    occupation_title: titleOf(job.occupation, job.titleIndex, 'ar'),
    occupation: job.occupation.code,
    grade: job.grade,
    hire_date: job.start,
    work_arrangement: person.teleworkSince <= month.last ? person.workArrangement : 'on-site',
    telework_training_date: trained !== null && trained <= month.last ? trained : null,
  };
}

/** Public pay of the month; a few are on unpaid leave. */
export function payrollRows(person: Person, month: Month, seed: number): PayrollRow[] {
  const job = person.jobs.find((held) => held.sector === 'public' && heldIn(person, held, month));
  if (job?.entity == null) return [];
  const random = Random.of(seed, 'pay', person.index, month.period);
  const extra = random.chance(0.15) ? random.between(2, 40) * 5_000 : 0;
  const gross = random.chance(0.004) ? 0 : wageIn(job, Number(month.period.slice(0, 4))) + extra;
  const net = Math.round((gross * 0.93) / 100) * 100;
  return [{ person: person.id, name: person.name, entity: job.entity, grade: job.grade, gross, net }];
}

/** Up to the ceiling; of public pay allowances are not insured. */
function insuredWage(job: Job, year: number): number {
  const wage = wageIn(job, year);
  return Math.min(job.sector === 'public' ? Math.round((wage * 0.85) / 1000) * 1000 : wage, wageCeiling);
}

function heldIn(person: Person, job: Job, month: Month): boolean {
  return !gone(person, month) && job.start <= month.last && (job.end === null || job.end >= month.first);
}

/** Whether the person had died before the month. */
function gone(person: Person, month: Month): boolean {
  return person.died !== null && person.died < month.first;
}
