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
 * The moves of one of a person's months in a row, by the definitions of the indicators; null for the first. A job whose
 * record is missing in one month alone, and bears the same start before and after or none, was neither left nor taken up.
 */
export function personMoves(months: readonly PersonFacts[], at: number): PersonMoves | null {
  const now = months[at];
  const before = months[at - 1];
  if (now === undefined || before === undefined) return null;
  const isHired = hiredAt(months, at);
  const isSeparated = isNew(before, now) && !isSame(before, months[at + 1], before.employer);
  return {
    hired: isHired ? now : null,
    moved: isHired && isSeparated ? wageChange(before.wage, now.wage) : null,
    stable:
      at > 1 && months.slice(at - 2, at + 1).every((month) => now.employed && !isNew(now, month))
        ? now
        : null,
    recalled: isHired && months.slice(Math.max(at - 12, 0), at - 1).some((month) => !isNew(now, month)),
    entered: isHired && months.slice(0, at).every(({ employer }) => employer === null),
    separated: isSeparated ? before : null,
    recentlyHired: recentlyHired(months, at),
  };
}

function recentlyHired(months: readonly PersonFacts[], at: number): PersonFacts | null {
  for (let then = at; then > Math.max(at - 12, 0); then--)
    if (hiredAt(months, then)) return months[then] ?? null;
  return null;
}

function hiredAt(months: readonly PersonFacts[], at: number): boolean {
  const [now, before] = [months[at], months[at - 1]];
  if (now === undefined || before === undefined) return false;
  return isNew(now, before) && !isSame(now, months[at - 2], now.employer);
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

/** Whether both months have a job with the employer, begun on the same day, or on a day that neither tells. */
export function isSame(one: PersonFacts, other: PersonFacts | undefined, employer: string | null): boolean {
  const start = employer === null ? undefined : one.starts.get(employer);
  return start !== undefined && other?.starts.get(employer ?? '') === start;
}
