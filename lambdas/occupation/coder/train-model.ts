import { hashedFeatures } from './title-features.ts';
import type { ModelWeights } from './title-model.ts';

/** A title that is known to mean a unit group. */
export interface Label {
  readonly text: string;
  readonly code: string;
  /** How much it counts; 1 where left out. */
  readonly weight?: number;
}

/** What is learnt, and for how long. */
export interface Training {
  /** Power of two, of the numbers that features are hashed to. */
  readonly bits: number;
  readonly dimensions: number;
  readonly rounds: number;
  readonly seed: number;
  /** Told after each round, with the mean loss (nats a label). */
  readonly onRound?: (round: number, loss: number) => void;
}

/** To be raised with any change of how models are learnt. */
export const METHOD = 'bag-3';

/** The step of AdaGrad, for labels of weight one. */
const RATE = 0.1;
/** Share of a label's features that is left out each time, as words are left out of titles. */
const LEFT_OUT = 0.5;
/** Gradients of unit groups that a label is this sure not to be are not followed. */
const LEAST = 1e-4;

/**
 * Learns a model from labels: stochastic gradient descent on the softmax loss with a step for each feature and unit group
 * (Duchi, Hazan and Singer, "Adaptive Subgradient Methods", 2011). The same labels in the same order give the same
 * weights on the same engine. Without calibration: what it is sure of, nobody has compared yet.
 */
export function trainModel(labels: readonly Label[], training: Training): Omit<ModelWeights, 'calibration'> {
  const learner = new Learner(labels, training);
  for (let round = 1; round <= training.rounds; round++) {
    const loss = learner.round();
    training.onRound?.(round, loss);
  }
  return learner.weights();
}

class Learner {
  readonly #labels: readonly Label[];
  readonly #features: readonly (readonly number[])[];
  readonly #codes: readonly string[];
  readonly #targets: readonly number[];
  readonly #size: number;
  readonly #rarity: Float32Array;
  readonly #unseen: number;
  readonly #vectors: Float32Array;
  readonly #output: Float32Array;
  readonly #bias: Float32Array;
  readonly #vectorSquares: Float32Array;
  readonly #outputSquares: Float32Array;
  readonly #order: number[];
  #state: number;

  constructor(labels: readonly Label[], { bits, dimensions, seed }: Training) {
    const buckets = 2 ** bits;
    this.#labels = labels;
    this.#features = labels.map(({ text }) => hashedFeatures(text, buckets));
    this.#codes = [...new Set(labels.map(({ code }) => code))].sort();
    const places = new Map(this.#codes.map((code, at) => [code, at]));
    this.#targets = labels.map(({ code }) => places.get(code) ?? 0);
    this.#size = dimensions;
    this.#state = seed;
    const counts = new Uint32Array(buckets);
    for (const feature of this.#features.flat()) counts[feature] = (counts[feature] ?? 0) + 1;
    this.#rarity = Float32Array.from(counts, (count) => (count === 0 ? 0 : rarityOf(count, labels.length)));
    this.#unseen = rarityOf(0.5, labels.length);
    const places0 = () => ((this.#random() - 0.5) * 2) / dimensions;
    this.#vectors = Float32Array.from({ length: buckets * dimensions }, places0);
    this.#output = new Float32Array(this.#codes.length * dimensions);
    this.#bias = new Float32Array(this.#codes.length);
    this.#vectorSquares = new Float32Array(buckets);
    this.#outputSquares = new Float32Array(this.#codes.length);
    this.#order = labels.map((_, at) => at);
  }

  /** Learns from every label once, in a new order; returns the mean loss. */
  round(): number {
    this.#shuffle();
    let loss = 0;
    for (const at of this.#order) loss += this.#learn(at);
    return loss / this.#order.length;
  }

  weights(): Omit<ModelWeights, 'calibration'> {
    const { vectors, scales } = this.#packed();
    return {
      codes: this.#codes,
      buckets: this.#rarity.length,
      dimensions: this.#size,
      rarity: this.#rarity,
      unseen: this.#unseen,
      vectors,
      scales,
      output: this.#output,
      bias: this.#bias,
    };
  }

  #learn(at: number): number {
    const features = this.#some(this.#features[at] ?? []);
    const target = this.#targets[at] ?? 0;
    const rate = RATE * (this.#labels[at]?.weight ?? 1);
    const place = this.#placeOf(features);
    const errors = this.#softmax(place);
    const loss = -Math.log((errors[target] ?? 0) + 1e-9);
    errors[target] = (errors[target] ?? 0) - 1;
    const back = this.#moveOutput(errors, place, rate);
    this.#moveVectors(features, back, rate);
    return loss;
  }

  /** Some of the features, and what each counts; the vector of their weights has length one. */
  #some(features: readonly number[]): readonly { feature: number; weight: number }[] {
    const kept = features.filter(() => this.#random() > LEFT_OUT);
    const used = kept.length > 0 ? kept : features;
    let squares = 0;
    for (const feature of used) squares += (this.#rarity[feature] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    return used.map((feature) => ({ feature, weight: (this.#rarity[feature] ?? 0) / length }));
  }

  #placeOf(features: readonly { feature: number; weight: number }[]): Float32Array {
    const place = new Float32Array(this.#size);
    const vectors = this.#vectors;
    for (const { feature, weight } of features) {
      const from = feature * place.length;
      for (let d = 0; d < place.length; d++)
        place[d] = (place[d] as number) + weight * (vectors[from + d] as number); // within both arrays
    }
    return place;
  }

  #softmax(place: Float32Array): Float32Array {
    const scores = Float32Array.from(this.#bias);
    const output = this.#output;
    let most = Number.NEGATIVE_INFINITY;
    for (let code = 0; code < scores.length; code++) {
      const from = code * place.length;
      let score = scores[code] as number;
      for (let d = 0; d < place.length; d++) score += (output[from + d] as number) * (place[d] as number); // within
      scores[code] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let code = 0; code < scores.length; code++)
      sum += scores[code] = Math.exp((scores[code] ?? 0) - most);
    return scores.map((score) => score / sum);
  }

  /** Moves the output against the errors; returns where the title's place should have been instead. */
  #moveOutput(errors: Float32Array, place: Float32Array, rate: number): Float32Array {
    const back = new Float32Array(place.length);
    const output = this.#output;
    let squares = 0;
    for (const value of place) squares += value * value;
    for (let code = 0; code < errors.length; code++) {
      const error = errors[code] ?? 0;
      if (Math.abs(error) < LEAST) continue;
      const from = code * place.length;
      this.#outputSquares[code] = (this.#outputSquares[code] ?? 0) + (error * error * squares) / place.length;
      const step = (rate * error) / Math.sqrt(1e-3 + (this.#outputSquares[code] ?? 0));
      for (let d = 0; d < place.length; d++) {
        const weight = output[from + d] as number; // within both arrays
        back[d] = (back[d] as number) + error * weight;
        output[from + d] = weight - step * (place[d] as number);
      }
      this.#bias[code] = (this.#bias[code] ?? 0) - rate * 0.05 * error;
    }
    return back;
  }

  #moveVectors(
    features: readonly { feature: number; weight: number }[],
    back: Float32Array,
    rate: number,
  ): void {
    const vectors = this.#vectors;
    let squares = 0;
    for (const value of back) squares += value * value;
    for (const { feature, weight } of features) {
      const from = feature * back.length;
      this.#vectorSquares[feature] =
        (this.#vectorSquares[feature] ?? 0) + (squares / back.length) * weight * weight;
      const step = (rate * weight) / Math.sqrt(1e-4 + (this.#vectorSquares[feature] ?? 0));
      for (let d = 0; d < back.length; d++)
        vectors[from + d] = (vectors[from + d] as number) - step * (back[d] as number); // within both arrays
    }
  }

  /** Vectors in whole numbers from -127 to 127, each feature's by its largest; those of no label are nothing. */
  #packed(): { vectors: Int8Array; scales: Float32Array } {
    const scales = new Float32Array(this.#rarity.length);
    const vectors = new Int8Array(this.#vectors.length);
    for (let feature = 0; feature < scales.length; feature++) {
      if (this.#rarity[feature] === 0) continue;
      const own = this.#vectors.subarray(feature * this.#size, (feature + 1) * this.#size);
      const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      scales[feature] = largest / 127;
      if (largest > 0)
        vectors.set(
          own.map((value) => Math.round((value * 127) / largest)),
          feature * this.#size,
        );
    }
    return { vectors, scales };
  }

  #shuffle(): void {
    for (let at = this.#order.length - 1; at > 0; at--) {
      const other = Math.floor(this.#random() * (at + 1));
      const moved = this.#order[at] ?? 0;
      this.#order[at] = this.#order[other] ?? 0;
      this.#order[other] = moved;
    }
  }

  /** The linear congruential generator of Numerical Recipes: what is random in learning need not be good, but the same. */
  #random(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }
}

/** A feature that few labels have tells more than one that most have. */
function rarityOf(count: number, labels: number): number {
  return Math.log(1 + labels / count);
}
