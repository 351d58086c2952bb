import { logOdds, probabilityAt } from './odds.ts';
import { hashedFeatures } from './title-features.ts';

/** How a model's own probability becomes one that holds: weights of a logistic regression over `evidenceOf`. */
export interface Calibration {
  readonly weights: readonly number[];
}

/**
 * A linear classifier of titles over hashed features with a narrow layer between (Joulin et al., "Bag of Tricks for
 * Efficient Text Classification", 2017): a title is the mean of its features' vectors, weighted by how rare they are, and
 * its unit groups the softmax of a linear map of that.
 */
export interface ModelWeights {
  readonly codes: readonly string[];
  /** Features are numbers below it. */
  readonly buckets: number;
  readonly dimensions: number;
  /** How rare each feature is, by number; 0 where no label has it. */
  readonly rarity: Float32Array;
  /** Rarity of features that no label has. */
  readonly unseen: number;
  /** `dimensions` numbers a feature, in units of `scales`. */
  readonly vectors: Int8Array;
  /** What one unit of each feature's numbers is. */
  readonly scales: Float32Array;
  /** `dimensions` numbers a unit group. */
  readonly output: Float32Array;
  /** One a unit group. */
  readonly bias: Float32Array;
  readonly calibration: Calibration;
}

/** A unit group and the probability that the title means it, before calibration. */
export interface Guess {
  readonly code: string;
  readonly probability: number;
}

/** What a model makes of a title. */
export interface Guesses {
  /** The likeliest first; all unit groups. */
  readonly ranked: readonly Guess[];
  /** Share of the title, by rarity, that labels of the model have; 0 to 1. */
  readonly known: number;
}

/** How much of the weight of unseen features counts: half a title of unknown words is not half unknown. */
const UNSEEN_SHARE = 0.2;

/** What a model makes of a title, by the place of each unit group in its `codes`. */
export interface Likelihoods {
  readonly probabilities: Float64Array;
  /** As of Guesses. */
  readonly known: number;
}

/** Ranks the unit groups for a title. */
export function rank(model: ModelWeights, title: string): Guesses {
  const { probabilities, known } = likelihoods(model, title);
  return { ranked: sorted(model.codes, probabilities), known };
}

/** The unit groups with their probabilities, the likeliest first. */
export function sorted(codes: readonly string[], probabilities: Float64Array): Guess[] {
  return codes
    .map((code, at) => ({ code, probability: probabilities[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability || (a.code < b.code ? -1 : 1));
}

/** The probability of every unit group; they add up to one. */
export function likelihoods(model: ModelWeights, title: string): Likelihoods {
  const { features, known } = weighted(model, hashedFeatures(title, model.buckets));
  const powers = scoresAt(model, placeOf(model, features));
  const most = powers.reduce((largest, score) => Math.max(largest, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < powers.length; at++) {
    powers[at] = Math.exp((powers[at] as number) - most); // within
    sum += powers[at] as number;
  }
  for (let at = 0; at < powers.length; at++) powers[at] = (powers[at] as number) / sum;
  return { probabilities: powers, known };
}

/** The mean of the features' vectors by their weights. */
function placeOf(
  { vectors, scales, dimensions }: ModelWeights,
  features: Weighted['features'],
): Float64Array {
  const place = new Float64Array(dimensions);
  for (const { feature, weight } of features) {
    const unit = weight * (scales[feature] as number); // features are below the length of both
    const from = feature * dimensions;
    for (let at = 0; at < dimensions; at++)
      place[at] = (place[at] as number) + unit * (vectors[from + at] as number);
  }
  return place;
}

function scoresAt({ codes, output, bias, dimensions }: ModelWeights, place: Float64Array): Float64Array {
  const scores = new Float64Array(codes.length);
  for (let code = 0; code < codes.length; code++) {
    let score = bias[code] as number; // one of each a code
    const from = code * dimensions;
    for (let at = 0; at < dimensions; at++) score += (place[at] as number) * (output[from + at] as number);
    scores[code] = score;
  }
  return scores;
}

interface Weighted {
  readonly features: readonly { readonly feature: number; readonly weight: number }[];
  readonly known: number;
}

/** The features that the model knows, their weights of length one with those it does not know in part. */
function weighted(
  { rarity, unseen }: Pick<ModelWeights, 'rarity' | 'unseen'>,
  features: readonly number[],
): Weighted {
  const rare = features.map((feature) => ({ feature, weight: rarity[feature] ?? 0 }));
  const seen = rare.filter(({ weight }) => weight > 0);
  const squares = seen.reduce((sum, { weight }) => sum + weight * weight, 0);
  const lost = (features.length - seen.length) * unseen * unseen;
  const length = Math.sqrt(squares + UNSEEN_SHARE * lost) || 1;
  return {
    features: seen.map(({ feature, weight }) => ({ feature, weight: weight / length })),
    known: features.length === 0 ? 0 : squares / (squares + lost),
  };
}

const LEAST = 1e-6;

/** Digits of a unit group. */
const WHOLE = 4;

/**
 * What tells whether the first guess is right: how sure the model is, by how much, how much of the title it knows, and whether it is of a
 * group above unit groups, which gathers what the model was unsure of.
 */
export function evidenceOf({ ranked, known }: Guesses): readonly number[] {
  const first = ranked[0]?.probability ?? 0;
  const second = ranked[1]?.probability ?? 0;
  const isAbove = (ranked[0]?.code.length ?? WHOLE) < WHOLE ? 1 : 0;
  return [1, logOdds(first, LEAST), Math.log((first + LEAST) / (second + LEAST)), known, isAbove];
}

/** The calibrated probability that the first guess is right. */
export function calibrated({ weights }: Calibration, guesses: Guesses): number {
  const sum = evidenceOf(guesses).reduce((total, each, at) => total + each * (weights[at] ?? 0), 0);
  return probabilityAt(sum);
}

/** The likeliest unit group outside a group; null where there is none. */
export function likeliestOutside({ ranked }: Guesses, group: string): string | null {
  return ranked.find(({ code }) => !code.startsWith(group))?.code ?? null;
}

/** A probability with three digits, as many as it is worth. */
export function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
