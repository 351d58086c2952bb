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

const FOLLOWED = 7;

/** The search of the last month of a person's months in a row, by the definitions of the indicators. */
export function personSearch(months: readonly PersonFacts[]): PersonSearch {
  const now = months.at(-1);
  const before = months.at(-2);
  if (now === undefined || before === undefined) return { begun: null, ended: null, cohort: null };
  const isBegun = !before.jobseeker && (now.jobseeker || hasRegistered(now, before));
  const begun = isBegun ? now : null;
  const looking = before.jobseeker ? before : begun;
  const isEnded = looking !== null && !now.jobseeker;
  return {
    begun,
    ended: isEnded ? { person: looking, reason: reasonOf(now) } : null,
    cohort: cohortOf(months),
  };
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

function cohortOf(months: readonly PersonFacts[]): PersonSearch['cohort'] {
  const person = months.at(-FOLLOWED);
  const before = months.at(-FOLLOWED - 1);
  if (person === undefined || before === undefined || !hasRegistered(person, before)) return null;
  const followed = months.slice(-FOLLOWED);
  const placed = followed.some(({ employed }) => employed);
  const gone = followed.some(({ died }) => died) || followed.at(-1)?.departed === true;
  return placed || !gone ? { person, placed } : null;
}
