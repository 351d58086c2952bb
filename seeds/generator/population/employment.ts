import type { Day, Month } from '../calendar.ts';
import { leavingSeason, seasonOf } from '../parameters/seasons.ts';
import { afterLeaving, leavingIn, leavingPublic } from '../parameters/work.ts';
import type { Random } from '../random.ts';
import { register } from './job-search.ts';
import type { Life } from './life.ts';
import { endPermit } from './permits.ts';
import type { Job, Person } from './person.ts';
import { takePrivate } from './take-job.ts';

/** What becomes of a job in a month: it goes on, or ends, and something follows. */
export function work(life: Life, month: Month): void {
  const { job } = life.course;
  beside(life, month);
  if (job === null || job.start >= month.first) return;
  const closes = closing(job, month, life.random);
  if (closes !== null) leave(life, job, closes);
  else if (life.course.retires <= month.last) retire(life, life.random.between(month.first, month.last));
  else if (life.random.chance(chanceOfLeaving(job) * seasonOf(leavingSeason, month.period)))
    leave(life, job, life.random.between(month.first, month.last));
}

function chanceOfLeaving({ employer }: Job): number {
  return employer === null ? leavingPublic : leavingIn(employer.section);
}

/** A day of the month on which the employer lets its people go, for it closes before the next is over. */
function closing({ employer }: Job, month: Month, random: Random): Day | null {
  const closed = employer?.closed ?? null;
  if (closed === null || closed > month.last + 31) return null;
  return Math.max(month.first, Math.min(month.last, closed - 1 - random.below(20)));
}

function leave(life: Life, job: Job, day: Day): void {
  endAll(life, day);
  if (life.person.nationality !== 'BHR') afterForeign(life, job, day);
  else if (job.sector === 'private') afterNational(life, job, day);
  else life.course.restsUntil = day + life.random.between(60, 400);
}

function afterNational(life: Life, from: Job, day: Day): void {
  const { random, course } = life;
  const { anotherJob, register: registers } = afterLeaving.national;
  const fate = random.unit();
  if (fate < anotherJob) course.job = takePrivate(life, { start: day + random.between(1, 20), from });
  else if (fate < anotherJob + registers) register(life, day + random.between(1, 15));
  else course.restsUntil = day + random.between(90, 500);
}

function afterForeign(life: Life, from: Job, day: Day): void {
  const { random, course, person } = life;
  if (from.sector === 'private' && random.chance(afterLeaving.expatriate.anotherJob))
    course.job = takePrivate(life, { start: day + 1, from });
  if (course.job === null) person.left = day + random.between(3, 20);
}

function retire(life: Life, day: Day): void {
  endAll(life, day);
  life.course.restsUntil = Infinity;
  if (life.person.nationality !== 'BHR') life.person.left = day + life.random.between(3, 30);
}

/** Ends the job, and those held beside it. */
function endAll({ person, course }: Life, day: Day): void {
  for (const job of person.jobs) {
    if (job.end === null) endOne(person, job, day);
  }
  course.job = null;
}

/** A job held beside the main one ends with its employer. */
function beside({ person, course, random }: Life, month: Month): void {
  for (const job of person.jobs) {
    if (job === course.job || job.end !== null) continue;
    const closes = closing(job, month, random);
    if (closes !== null) endOne(person, job, closes);
  }
}

function endOne(person: Person, job: Job, day: Day): void {
  job.end = Math.max(day, job.start);
  endPermit(person, job, job.end);
}
