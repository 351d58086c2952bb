import type { RuleSet } from '../model/rule-set.ts';

/** What stands behind a value that might be published. */
export interface Tally {
  readonly value: number;
  /** Persons behind it; null where it is not about persons. */
  readonly persons: number | null;
  /** Employers behind it, or fewer; null where it is not about employers, 0 where nobody knows them. */
  readonly employers: number | null;
  /** What the two largest employers contribute, where the value is theirs. */
  readonly largest?: readonly number[] | undefined;
}

/** empty: nothing there, which may be said; fails: too little to be shown. */
export type Verdict = 'empty' | 'passes' | 'fails';

/**
 * Judges a count by the primary rules: enough persons, or enough units where they are no persons, enough employers, and
 * none that dominates.
 */
export function judge(tally: Tally, rules: RuleSet): Verdict {
  if (tally.value === 0) return 'empty';
  const enough = tally.persons === null ? tally.value >= rules.units : tally.persons >= rules.persons;
  const employers = tally.employers ?? 0;
  return enough && (employers === 0 || employers >= rules.employers) && !isDominated(tally, rules)
    ? 'passes'
    : 'fails';
}

/** The p% rule: the value less the two largest is under p per cent of the largest, which the second could estimate. */
function isDominated({ value, largest }: Tally, rules: RuleSet): boolean {
  const [first, second = 0] = largest ?? [];
  return first !== undefined && (value - first - second) * 100 < first * rules.dominance;
}

/** Judges counts that are published together: fails where any fails, empty where all are. */
export function judgeAll(tallies: readonly Tally[], rules: RuleSet): Verdict {
  const verdicts = tallies.map((tally) => judge(tally, rules));
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('passes') ? 'passes' : 'empty';
}

/**
 * Categories that do not overlap, taken together (never fields of study, where persons may be in several, see
 * overlapping.ts): values and persons add up. Of employers only the largest number
 * is certain, since the same employer may stand in several, so a combination never passes by mistake.
 */
export function combine(tallies: readonly Tally[]): Tally {
  return {
    value: tallies.reduce((sum, tally) => sum + tally.value, 0),
    persons: total(tallies.map((tally) => tally.persons)),
    employers: largest(tallies.map((tally) => tally.employers)),
    largest: twoLargest(tallies),
  };
}

function twoLargest(tallies: readonly Tally[]): number[] | undefined {
  const known = tallies.flatMap((tally) => tally.largest ?? []);
  return known.length === 0 ? undefined : known.sort((a, b) => b - a).slice(0, 2);
}

export const NOTHING: Tally = { value: 0, persons: null, employers: null };

function total(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}

function largest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((most, number) => Math.max(number, most), 0);
}
