import { monthsBetween, type Period } from '../../../lambdas/model/period.ts';
import { type Day, isoOf } from '../calendar.ts';
import { latestFirst } from './graduate-marks.ts';
import type { PersonFacts } from './person-facts.ts';
import { workSpells } from './work-spells.ts';

/** Whether and when a graduate found a first job in the months followed. */
export interface FirstJob {
  readonly horizon: number;
  readonly field: string;
  readonly level: string;
  readonly firstJob: 'worked-already' | 'found-job' | 'no-job-yet';
  /** Months after that of graduation; one more than were followed where there is none. */
  readonly months: number;
}

const FOLLOWED_FOR = [12, 24, 36, 60];

/**
 * First jobs told of in the last month of a person's months in a row, one a horizon, by the latest degree that came to the
 * horizon in the twelve months up to it and whose month before graduation is one of theirs; none of the dead.
 *
 * @param last the last day of the last month
 */
export function firstJobs(months: readonly PersonFacts[], last: Day): FirstJob[] {
  const now = months.at(-1);
  if (now === undefined || now.died || now.degrees.length === 0) return [];
  const ageOf = (day: Day) => monthsBetween(monthOf(day), monthOf(last));
  return FOLLOWED_FOR.flatMap((horizon) => {
    const [due] = latestFirst(
      now.degrees.filter(({ graduation_date: day }) => {
        const age = ageOf(day);
        return age >= horizon && age < horizon + 12 && age < months.length - 1;
      }),
    );
    if (due === undefined) return [];
    const { field, level } = due;
    return [
      { horizon, field, level, ...found(months, months.length - 1 - ageOf(due.graduation_date), horizon) },
    ];
  });
}

function found(
  months: readonly PersonFacts[],
  graduated: number,
  horizon: number,
): Pick<FirstJob, 'firstJob' | 'months'> {
  const spells = workSpells(months);
  const never = horizon + 1;
  if (spells.some(({ first, last }) => first < graduated && last >= graduated - 1))
    return { firstJob: 'worked-already', months: never };
  const first = Math.min(...spells.map((spell) => spell.first).filter((at) => at >= graduated));
  return first - graduated > horizon
    ? { firstJob: 'no-job-yet', months: never }
    : { firstJob: 'found-job', months: first - graduated };
}

function monthOf(day: Day): Period {
  return isoOf(day).slice(0, 7);
}
