import { type Day, yearOf } from '../calendar.ts';
import { domesticOccupations, occupations } from '../vocabulary/occupations.ts';
import { Weighted } from '../weighted.ts';
import type { Life } from './life.ts';
import type { Job, Permit, Person } from './person.ts';
import { wageIn } from './wages.ts';

const YEARS_2 = 730;
/** Of permits to work in a home or for oneself that come to their end. */
const RENEWED = 0.85;

const domestic = new Weighted(domesticOccupations, (occupation) => occupation.expatriate);
const manual = new Weighted(
  occupations.filter((occupation) => /^[79]/.test(occupation.code)),
  (occupation) => occupation.expatriate,
);

/** The permits of a job, renewed every two years; only those that may show in the set. */
export function workPermit({ world, person, random }: Life, job: Job): Permit[] {
  const first = world.months[0]?.first ?? 0;
  const last = world.months.at(-1)?.last ?? 0;
  const permits: Permit[] = [];
  for (let issued = job.start; issued <= last; issued += YEARS_2) {
    const expires = issued + YEARS_2 - 1;
    if (expires < first - 60) continue;
    permits.push({
      number: permitNumber(person, person.permits.length + permits.length),
      type: 'work',
      employer: job.employer,
      occupation: job.occupation,
      titleIndex: job.titleIndex,
      activity: job.employer?.activity ?? '',
      wage: wageIn(job, yearOf(issued)),
      issued,
      expires,
      cancelled: null,
    });
    if (random.chance(0.015)) break; // nobody renewed it
  }
  return permits;
}

/** Cancels what is left of a job's permits; later renewals never come about. */
export function endPermit(person: Person, job: Job, day: Day): void {
  const kept = person.permits.filter((permit) => permit.employer !== job.employer || permit.issued <= day);
  person.permits.splice(0, person.permits.length, ...kept);
  for (const permit of kept) {
    if (permit.employer === job.employer && permit.expires > day) permit.cancelled = day;
  }
}

/** Permits without an employer, to work in a home or for oneself, one after the other until the person goes home. */
export function ownPermits({ world, person, random }: Life, type: 'domestic' | 'flexible'): void {
  const first = world.months[0]?.first ?? 0;
  const last = world.months.at(-1)?.last ?? 0;
  const days = type === 'domestic' ? YEARS_2 : 365;
  const occupation = (type === 'domestic' ? domestic : manual).draw(random);
  const titleIndex = random.below(4);
  const wage = Math.round(occupation.wage[0] * (0.85 + random.unit() * 0.4)) * 1000;
  let issued = person.known >= first ? person.known : first - 1 - random.below(days - 20);
  for (; issued <= last; issued += days) {
    person.permits.push({
      number: permitNumber(person, person.permits.length),
      type,
      employer: null,
      occupation,
      titleIndex,
      activity: type === 'domestic' ? '9700' : '9601',
      wage,
      issued,
      expires: issued + days - 1,
      cancelled: null,
    });
    if (random.chance(RENEWED)) continue;
    person.left = issued + days + random.below(20);
    return;
  }
}

/** Unique by person; no run of digits in it is as long as an identity number. */
function permitNumber(person: Person, count: number): string {
  return `WP${String(person.index).padStart(7, '0')}-${count + 1}`;
}
