import { shiftPeriod } from '../../lambdas/model/period.ts';
import { dayOf, isoOf } from './calendar.ts';
import type { SubmissionTruth } from './dirt/feed-file.ts';
import { correctedAfter, lateFiles } from './parameters/files.ts';
import { Random } from './random.ts';

/** Day of the following month by which each feed is due. */
const DUE: Readonly<Record<string, number>> = {
  'iga/population': 5,
  'iga/digital-services': 10,
  'lmra/permits': 7,
  'sio/contributions': 10,
  'csb/workforce': 10,
  'mol/jobseekers': 8,
  'mol/vacancies': 8,
  'tamkeen/training': 15,
  'moe/graduates': 30,
  'hec/graduates': 30,
  'bqa/qualifications': 20,
  'moic/registrations': 5,
  'mofne/payroll': 3,
  'moj/disputes': 15,
};

/** When a file came in, ISO time, and whether that was after the day it was due. */
export interface Arrival {
  readonly received: string;
  readonly late: boolean;
}

/** When each file came in, by its place under the set: most a little before it was due, some late. */
export function arrivals(submissions: readonly (SubmissionTruth & Arrival)[]): Record<string, string> {
  const entries = submissions.map((submission) => [landingPath(submission), submission.received] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `agency/feed/period/[supplement/]file` */
export function landingPath(submission: Omit<SubmissionTruth, 'rows' | 'beyondRepair'>): string {
  const { agency, feed, period, kind, file } = submission;
  return [agency, feed, period, ...(kind === 'full' ? [] : [kind]), file].join('/');
}

/** The arrival of a file; a correction follows some days after. */
export function arrivalOf(seed: number, { agency, feed, period, kind }: SubmissionTruth): Arrival {
  const random = Random.of(seed, 'arrival', agency, feed, period, kind);
  const due = dayOf(`${shiftPeriod(period, 1)}-01`) + (DUE[`${agency}/${feed}`] ?? 15) - 1;
  const late = random.chance(lateFiles);
  const day = late ? due + random.between(1, 9) : due - random.between(0, 2);
  const correction = kind === 'full' ? 0 : correctedAfter;
  const clock = [random.between(5, 12), random.below(60), random.below(60)].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { received: `${isoOf(day + correction)}T${clock.join(':')}Z`, late: late || correction > 0 };
}
