import type { PersonFacts } from './person-facts.ts';

type WageChange = 'fell' | 'similar' | 'rose' | 'rose-much' | 'unknown';

/** What changed of a person's main job since the month before. */
export interface PersonMoves {
  /** The person of this month, where hired. */
  readonly hired: PersonFacts | null;
  /** How the wage changed, where hired straight from another employer. */
  readonly moved: WageChange | null;
  /** The person of this month, where with an employer of each of the two months before. */
  readonly stable: PersonFacts | null;
  /** Whether by an employer worked for two to twelve months ago. */
  readonly recalled: boolean;
  /** Whether no earlier month knows a job of theirs. */
  readonly entered: boolean;
  /** The person of the month before, where separated. */
  readonly separated: PersonFacts | null;
  /** The person when last hired in the twelve months up to this one; null where not hired in them. */
  readonly recentlyHired: PersonFacts | null;
}

/**
 * The moves of the last month of a person's months in a row, by the definitions of the indicators; null where there is
 * no month before.
 */
export function personMoves(months: readonly PersonFacts[]): PersonMoves | null {
  const now = months.at(-1);
  const before = months.at(-2);
  if (now === undefined || before === undefined) return null;
  const isHired = isNew(now, before);
  const isSeparated = isNew(before, now);
  return {
    hired: isHired ? now : null,
    moved: isHired && isSeparated ? wageChange(before.wage, now.wage) : null,
    stable:
      months.length > 2 && months.slice(-3).every((month) => now.employed && !isNew(now, month)) ? now : null,
    recalled: isHired && months.slice(-13, -2).some((month) => !isNew(now, month)),
    entered: isHired && months.slice(0, -1).every(({ employer }) => employer === null),
    separated: isSeparated ? before : null,
    recentlyHired: recentlyHired(months),
  };
}

function recentlyHired(months: readonly PersonFacts[]): PersonFacts | null {
  for (let back = 1; back <= Math.min(12, months.length - 1); back++) {
    const [then, before] = [months.at(-back), months.at(-back - 1)];
    if (then !== undefined && before !== undefined && isNew(then, before)) return then;
  }
  return null;
}

/** Within a twentieth is similar, beyond a quarter much. */
function wageChange(before: number | null, now: number | null): WageChange {
  if (now === null || before === null || before === 0) return 'unknown';
  const percent = (now * 100) / before;
  if (percent < 95) return 'fell';
  if (percent <= 105) return 'similar';
  return percent <= 125 ? 'rose' : 'rose-much';
}

/** Whether the main job of one month is with an employer not worked for in another. */
function isNew({ employer }: PersonFacts, other: PersonFacts): boolean {
  return employer !== null && !other.employers.includes(employer);
}
