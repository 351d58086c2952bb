import type { Day } from '../calendar.ts';
import type { PersonFacts } from './person-facts.ts';

/** A time with one employer, by months of the series counted from nought. */
export interface WorkSpell {
  start: Day | null;
  readonly first: number;
  last: number;
}

/**
 * The spells of work in a person's months in a row. One goes on while it is seen, and where it is missing in one month
 * alone and comes back with the start it had, or with none as before; death ends it.
 */
export function workSpells(
  months: readonly Pick<PersonFacts, 'employers' | 'starts' | 'died'>[],
): WorkSpell[] {
  const all: WorkSpell[] = [];
  const open = new Map<string, WorkSpell>();
  months.forEach(({ employers, starts, died }, at) => {
    for (const employer of new Set(employers)) {
      const start = starts.get(employer) ?? null;
      const known = open.get(employer);
      if (known !== undefined && goesOn(known, start, at)) {
        known.last = at;
        known.start ??= start;
        continue;
      }
      const spell = { start, first: at, last: at };
      open.set(employer, spell);
      all.push(spell);
    }
    for (const [employer, { last }] of open) if (died || last < at - 1) open.delete(employer);
  });
  return all;
}

function goesOn(known: WorkSpell, start: Day | null, at: number): boolean {
  return known.last === at - 1 || (known.last === at - 2 && start === known.start);
}
