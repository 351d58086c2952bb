import type { JobContext } from '../context/job-context.ts';
import { defendedInContext } from '../context/weigh-context.ts';
import { type Defended, deepestDefended } from './defend.ts';
import type { TitleModel } from './model-file.ts';
import { rankAgain } from './rank-again.ts';
import type { Guesses } from './title-model.ts';

/** What a model makes of a title. */
export interface Guessed {
  readonly guesses: Guesses;
  /** The deepest group that it can defend; null where there is none. */
  readonly defended: Defended | null;
  /** Whether what else is known of the job made that group another one than the title alone. */
  readonly isSwayed: boolean;
}

/** Digits of a unit group. */
const WHOLE = 4;

/**
 * A model's guesses for a title. What else is known of the job is asked only where the title alone gives no unit group, so
 * that it never changes one.
 */
export function guessTitle({ weights }: TitleModel, title: string, context?: JobContext): Guessed {
  const guesses = rankAgain(weights, title);
  const defended = deepestDefended(guesses, weights);
  if (context === undefined || defended?.code.length === WHOLE) return { guesses, defended, isSwayed: false };
  const within = defendedInContext(weights, guesses, context);
  return { ...within, isSwayed: within.defended?.code !== defended?.code };
}
