import { ageOn, type Day } from '../calendar.ts';
import { hiredByPublic, recalled } from '../parameters/work.ts';
import { educationOn, qualify } from './education.ts';
import { type Hiring, privateJob, publicJob } from './hiring.ts';
import { isOver, type Life } from './life.ts';
import { workPermit } from './permits.ts';
import type { Job } from './person.ts';
import { workFromHome } from './telework.ts';

/** Nobody goes back to an employer before this many days are over: files have one row a month for both. */
const APART = 62;

/**
 * Takes a private job, with the permit that goes with it; null where nothing is found in a few tries, or where the
 * person does not live to begin it.
 */
export function takePrivate(life: Life, hiring: Hiring): Job | null {
  if (isOver(life.person, hiring.start)) return null;
  return begin(life, hiring, () => privateJob(life, hiring));
}

/** Takes a job with the government, and its way of working. */
export function takePublic(life: Life, hiring: Hiring): Job | null {
  if (isOver(life.person, hiring.start)) return null;
  const job = begin(life, hiring, () => publicJob(life, hiring));
  if (job?.civilService === true) workFromHome(life, job);
  return job;
}

/** Out of search or study: into public service, back to a former employer, or to another. */
export function takeAny(life: Life, hiring: Hiring): Job | null {
  const { person, random } = life;
  const able = educationOn(person, hiring.start) >= '3' && ageOn(person.born, hiring.start) < 45;
  if (able && person.nationality === 'BHR' && random.chance(hiredByPublic)) return takePublic(life, hiring);
  return takePrivate(life, { ...hiring, by: formerEmployer(life, hiring.start) });
}

function formerEmployer({ person, random }: Life, day: Day): Hiring['by'] {
  const last = person.jobs.at(-1);
  const former = last?.employer ?? undefined;
  if (former === undefined || (last?.end ?? Infinity) > day - APART || !random.chance(recalled))
    return undefined;
  return former.closed === null || former.closed > day + APART ? former : undefined;
}

function begin(life: Life, hiring: Hiring, draw: () => Job): Job | null {
  const { person } = life;
  let job = draw();
  for (let tries = 0; tries < 20 && isTooSoon(person.jobs, job); tries++) job = draw();
  if (isTooSoon(person.jobs, job)) return null;
  person.jobs.push(job);
  if (hiring.settled === true) qualify(person, job.occupation);
  if (job.employer !== null && person.nationality !== 'BHR') person.permits.push(...workPermit(life, job));
  return job;
}

function isTooSoon(held: readonly Job[], { employer, entity, start }: Job): boolean {
  return held.some(
    (job) => job.employer === employer && job.entity === entity && (job.end ?? Infinity) > start - APART,
  );
}
