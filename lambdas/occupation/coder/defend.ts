import { calibrated, type Guess, type Guesses, type ModelWeights } from './title-model.ts';

/** A model less sure than this says nothing: a wrong code is worse than none, which a person is asked about. */
export const LEAST_SURE = 0.6;

/** Digits of a unit group. */
const WHOLE = 4;
/** Digits of the groups, the deepest first. */
export const LEVELS = [4, 3, 2, 1] as const;

/** A group of ISCO-08 that a model can defend for a title. */
export interface Defended {
  /** Of one to four digits. */
  readonly code: string;
  /** Calibrated, that the title means a unit group in it. */
  readonly probability: number;
}

/** The deepest group whose guesses add up to be sure enough; null where not even a major group is. */
export function deepestDefended(
  guesses: Guesses,
  { calibration }: Pick<ModelWeights, 'calibration'>,
): Defended | null {
  return deepest(guesses, (groups) => calibrated(calibration, groups));
}

/** The same, by the probability that `sure` gives the first of the guesses of a level. */
export function deepest(guesses: Guesses, sure: (groups: Guesses) => number): Defended | null {
  for (const level of LEVELS) {
    const groups = atLevel(guesses, level);
    const probability = sure(groups);
    const code = groups.ranked[0]?.code;
    if (code !== undefined && probability >= LEAST_SURE) return { code, probability };
  }
  return null;
}

/** The guesses added up over the groups of a level. */
export function atLevel(guesses: Guesses, level: number): Guesses {
  if (level === WHOLE) return guesses;
  const { ranked, known } = guesses;
  const sums = new Map<string, number>();
  for (const { code, probability } of ranked) {
    const group = code.slice(0, level);
    sums.set(group, (sums.get(group) ?? 0) + probability);
  }
  const groups: Guess[] = [...sums].map(([code, probability]) => ({ code, probability }));
  return { ranked: groups.sort((a, b) => b.probability - a.probability), known };
}
