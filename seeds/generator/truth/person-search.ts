import type { PersonFacts } from './person-facts.ts';

/** What changed of a person's search for work in a month, and what became of one that began six months before. */
export interface PersonSearch {
  /** The person of this month, where they began to look for work. */
  readonly begun: PersonFacts | null;
  /** The person when last seen looking, where they do not any more, and why. */
  readonly ended: { readonly person: PersonFacts; readonly reason: string } | null;
  /** The person of six months before, where they registered then, and whether they were in work since. */
  readonly cohort: { readonly person: PersonFacts; readonly placed: boolean } | null;
}

/** Months after the one of registering. */
const FOLLOWED = 6;

/**
 * The search in one of a person's months in a row, by the definitions of the indicators; nothing in the first. A search
 * goes on where the list lacks them in one month alone and has the same registration before and after.
 */
export function personSearch(months: readonly PersonFacts[], at: number): PersonSearch {
  const [now, before] = [months[at], months[at - 1]];
  if (now === undefined || before === undefined) return { begun: null, ended: null, cohort: null };
  const looked = lastLooking(months, at - 1);
  const isBegun = looked === null && (now.jobseeker || hasRegistered(now, before));
  const begun = isBegun ? now : null;
  const person = looked ?? begun;
  const isEnded = person !== null && lastLooking(months, at) === null;
  return {
    begun,
    ended: isEnded ? { person, reason: reasonOf(now) } : null,
    cohort: cohortOf(months, at),
  };
}

/**
 * The person as last seen looking for work, where they look in the month; else null. Of whom the list alone lacks in the
 * month, that was a month before.
 */
function lastLooking(months: readonly PersonFacts[], at: number): PersonFacts | null {
  const [before, now, after] = [months[at - 1], months[at], months[at + 1]];
  if (now === undefined || now.jobseeker) return now ?? null;
  const isLost = now.search === null && !now.employed && !now.died && !now.departed;
  if (!isLost || before?.jobseeker !== true || before.search === null) return null;
  return before.search.registered === after?.search?.registered ? before : null;
}

/** Whether somebody registered in the month without keeping the job of the month before. */
function hasRegistered({ search, employer }: PersonFacts, before: PersonFacts): boolean {
  return search?.isNew === true && !(employer !== null && before.employers.includes(employer));
}

const SAID: readonly string[] = ['placed', 'withdrawn', 'suspended'];

function reasonOf({ employed, departed, search }: PersonFacts): string {
  if (employed) return 'work';
  if (search !== null && SAID.includes(search.status)) return search.status;
  return departed ? 'departed' : 'other';
}

function cohortOf(months: readonly PersonFacts[], at: number): PersonSearch['cohort'] {
  const followed = months.slice(Math.max(at - FOLLOWED, 0), at + 1);
  const [person, before] = [months[at - FOLLOWED], months[at - FOLLOWED - 1]];
  if (person === undefined || before === undefined || !hasRegistered(person, before)) return null;
  const placed = followed.some(({ employed }) => employed);
  const gone = followed.some(({ died }) => died) || followed.at(-1)?.departed === true;
  return placed || !gone ? { person, placed } : null;
}
