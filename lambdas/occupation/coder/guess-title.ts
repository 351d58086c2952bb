import { isDoubtful } from '../../model/coded-title.ts';
import { saysTradesApart } from '../code-by-rules.ts';
import type { JobContext } from '../context/job-context.ts';
import { namesJob } from '../context/job-nouns.ts';
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

/**
 * A model's guesses for a title. What else is known of the job is asked only where the title says that it is one and gives no sure unit
 * group by itself; an unsure one stays where the rest makes nothing surer.
 */
export function guessTitle({ weights }: TitleModel, title: string, context?: JobContext): Guessed {
  const guesses = rankAgain(weights, title);
  if (saysTradesApart(title)) return { guesses, defended: null, isSwayed: false };
  const defended = deepestDefended(guesses, weights);
  const alone = { guesses, defended, isSwayed: false };
  if (context === undefined || isSure(defended) || !namesJob(title)) return alone;
  const within = defendedInContext(weights, guesses, context);
  if (isUnit(defended) && !isSurer(within.defended, defended)) return alone;
  return { ...within, isSwayed: within.defended?.code !== defended?.code };
}

/** Whether a title gives a unit group that nobody need be asked about. */
export function isSure(defended: Defended | null): boolean {
  return isUnit(defended) && !isDoubtful({ ...defended, source: 'model' });
}

/** Digits of a unit group. */
const WHOLE = 4;

function isUnit(defended: Defended | null): defended is Defended {
  return defended?.code.length === WHOLE;
}

function isSurer(one: Defended | null, other: Defended): boolean {
  return isUnit(one) && one.probability > other.probability;
}
