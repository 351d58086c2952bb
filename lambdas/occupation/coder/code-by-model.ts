import type { PlacedTitle } from '../../model/coded-title.ts';
import type { JobContext } from '../context/job-context.ts';
import { builtInModel } from './built-in-model.ts';
import { guessTitle } from './guess-title.ts';
import type { TitleModel } from './model-file.ts';
import { type Guesses, likeliestOutside, rounded } from './title-model.ts';

/**
 * The deepest group that a model can defend for a title, and what else is known of the job, with its calibrated
 * probability; null where there is none.
 */
export function codeByModel(
  title: string,
  model: TitleModel = builtInModel(),
  context?: JobContext,
): PlacedTitle | null {
  const { guesses, defended, isSwayed } = guessTitle(model, title, context);
  if (defended === null) return null;
  const { code, probability } = defended;
  return {
    code,
    probability: rounded(probability),
    runnerUp: competitor(guesses, code),
    source: isSwayed ? 'context' : 'model',
    elsewhere: likeliestOutside(guesses, code),
  };
}

/** Of a unit group, the next one if its probability is a tenth of the first's; of a shorter code, the likeliest unit group. */
function competitor({ ranked: [first, second] }: Guesses, code: string): string | null {
  if (first?.code !== code) return first?.code ?? null;
  return second === undefined || second.probability < first.probability / 10 ? null : second.code;
}
