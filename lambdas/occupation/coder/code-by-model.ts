import type { CodedTitle } from '../../model/coded-title.ts';
import { builtInModel } from './built-in-model.ts';
import type { TitleModel } from './model-file.ts';
import { calibrated, type Guesses, rank, rounded } from './title-model.ts';

/** A model less sure than this says nothing: a wrong code is worse than none, which a person is asked about. */
export const LEAST_SURE = 0.6;

/** The unit group that a model takes a title for, with its calibrated probability; null where it is less sure than that. */
export function codeByModel(title: string, { weights }: TitleModel = builtInModel()): CodedTitle | null {
  const guesses = rank(weights, title);
  const probability = calibrated(weights.calibration, guesses);
  const [first, second] = guesses.ranked;
  if (first === undefined || probability < LEAST_SURE) return null;
  return {
    code: first.code,
    probability: rounded(probability),
    runnerUp: second === undefined || isFarBehind(guesses) ? null : second.code,
    source: 'model',
  };
}

/** A runner-up with a tenth of the first's probability competes with it. */
function isFarBehind({ ranked: [first, second] }: Guesses): boolean {
  return (second?.probability ?? 0) < (first?.probability ?? 0) / 10;
}
