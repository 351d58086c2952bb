import type { PersonFacts } from './person-facts.ts';

/** What became of a graduate some months after graduation. */
export interface GraduateOutcome {
  readonly horizon: number;
  readonly field: string;
  readonly level: string;
  readonly university: string;
  readonly outcome:
    | 'sustained-work'
    | 'self-employed'
    | 'studying'
    | 'jobseeker'
    | 'some-work'
    | 'not-captured';
  /** Whole dinars of the main job at the mark; null without. */
  readonly dinars: number | null;
}

/** Months looked at, the mark the last of them, and marks taken together. */
const WINDOW = 6;
const POOLED = 12;

/**
 * The outcomes told of in the last month of a person's months in a row, one a horizon: of the marks of twelve months, the
 * latest. The dead at a mark have none of it.
 */
export function personOutcomes(months: readonly PersonFacts[]): GraduateOutcome[] {
  const latest = new Map<number, GraduateOutcome | null>();
  for (let end = Math.max(WINDOW, months.length - POOLED + 1); end <= months.length; end++)
    for (const mark of months[end - 1]?.marks ?? [])
      latest.set(mark.horizon, outcomeOf(mark, months.slice(end - WINDOW, end)));
  return [...latest.values()].filter((outcome) => outcome !== null);
}

function outcomeOf(
  { horizon, field, level, university, studies }: PersonFacts['marks'][number],
  window: readonly PersonFacts[],
): GraduateOutcome | null {
  const now = window.at(-1);
  if (now === undefined || now.died) return null;
  const worked = window.filter(({ employed }) => employed).length;
  const first = (): GraduateOutcome['outcome'] => {
    if (worked >= 5) return 'sustained-work';
    if (now.owns && !now.employed) return 'self-employed';
    if (studies) return 'studying';
    if (now.jobseeker) return 'jobseeker';
    return worked > 0 ? 'some-work' : 'not-captured';
  };
  return { horizon, field, level, university, outcome: first(), dinars: now.dinars };
}
