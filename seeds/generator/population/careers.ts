import type { Month } from '../calendar.ts';
import { teleworkAt } from '../parameters/telework.ts';
import { leaving } from '../parameters/work.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { privateJob, publicJob } from './hiring.ts';
import { placement, registration } from './job-search.ts';
import { endPermit, workPermit } from './permits.ts';
import type { Job, Person } from './person.ts';
import { qualify } from './qualify.ts';

interface Life {
  readonly world: World;
  readonly person: Person;
  readonly random: Random;
}

/** Days someone has been in a job when the set begins; a few start within it. */
function tenureStart({ world, person, random }: Life): number {
  const first = world.months[0]?.first ?? 0;
  const last = world.months.at(-1)?.last ?? 0;
  if (random.chance(0.04)) return random.between(first, last);
  const adult = person.born + 18 * 365;
  return Math.max(adult, first - 1 - Math.floor(random.unit() ** 2 * 5_500));
}

/** A private career: a job, and what becomes of it month by month. */
export function privateCareer(life: Life): void {
  const { world, person, random } = life;
  const national = person.nationality === 'BHR';
  let job: Job | null = take(life, tenureStart(life));
  if (national && random.chance(0.02)) secondJob(life, job);
  for (const month of world.months) {
    if (job === null || job.start > month.first) continue;
    if (!random.chance(national ? leaving.national : leaving.expatriate)) continue;
    const day = dayOf(month, random);
    leave(person, job, day);
    job = national ? nextForNational(life, day) : nextForExpatriate(life, day);
  }
}

function nextForNational(life: Life, day: number): Job | null {
  const { person, random } = life;
  if (random.chance(0.55)) return take(life, day + random.between(1, 20));
  if (random.chance(0.75)) person.searches.push(registration(life, day + random.between(1, 15)));
  return null;
}

function nextForExpatriate(life: Life, day: number): Job | null {
  const { person, random } = life;
  if (random.chance(0.5)) return take(life, day + 1);
  person.left = day + random.between(3, 20);
  return null;
}

/** Takes a private job, with the permit that goes with it. */
export function take(life: Life, start: number): Job {
  const { world, person, random } = life;
  let job = privateJob(world, person, { start, random });
  const before = person.jobs.map((earlier) => earlier.employer);
  // One row per person and employer: nobody goes back to an earlier employer within a set.
  for (let tries = 0; tries < 20 && before.includes(job.employer); tries++) {
    job = privateJob(world, person, { start, random });
  }
  if (before.includes(job.employer)) return job;
  person.jobs.push(job);
  qualify(person, job.occupation);
  if (person.nationality !== 'BHR') person.permits.push(...workPermit(life, job));
  return job;
}

function secondJob(life: Life, first: Job): void {
  const second = privateJob(life.world, life.person, { start: first.start + 30, random: life.random });
  if (second.employer !== first.employer)
    life.person.jobs.push({ ...second, wage: Math.round(second.wage / 2000) * 1000 });
}

function leave(person: Person, job: Job, day: number): void {
  job.end = day;
  endPermit(person, job, day);
}

/** A career with the government: few leave, some of them to retire. */
export function publicCareer(life: Life): void {
  const { world, person, random } = life;
  const job = publicJob(person, { start: tenureStart(life), random });
  person.jobs.push(job);
  qualify(person, job.occupation);
  person.workArrangement = arrangementAt(job.entity ?? '', random);
  if (person.workArrangement !== 'on-site' || random.chance(0.1)) {
    person.teleworkTrained = job.start + random.between(30, 900);
  }
  for (const month of world.months) {
    if (job.end === null && job.start < month.first && random.chance(leaving.public))
      job.end = dayOf(month, random);
  }
}

function arrangementAt(entity: string, random: Random): string {
  const { hybrid, remote } = teleworkAt(entity);
  if (random.chance(1 - hybrid - remote)) return 'on-site';
  return random.chance(hybrid / (hybrid + remote)) ? 'hybrid' : 'remote';
}

/** A jobseeker: registered before the set or within it; some find work, some give up. */
export function jobseekerCareer(life: Life): void {
  const { world, person, random } = life;
  const first = world.months[0]?.first ?? 0;
  const search = registration(life, first - 1 - Math.floor(random.unit() ** 2 * 500));
  search.suspended = random.chance(0.05);
  person.searches.push(search);
  for (const month of world.months) {
    if (search.placed !== null || search.withdrawn !== null) return;
    if (random.chance(0.045)) placement(search, take(life, dayOf(month, random)), random);
    else if (random.chance(0.012)) search.withdrawn = dayOf(month, random);
  }
}

function dayOf(month: Month, random: Random): number {
  return random.between(month.first, month.last);
}
