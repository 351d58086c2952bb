import { remembered } from '../remembered.ts';
import { builtInModel } from './built-in-model.ts';
import { type Guesses, likelihoods, type ModelWeights, rank, sorted } from './title-model.ts';

/** Titles that are asked about at once, with their readings. */
const AT_ONCE = 16;
const asked = new WeakMap<ModelWeights, (title: string) => Guesses>();

/**
 * What a model makes of a title, an imported one together with the built-in one. Remembers the last titles, which are asked about again for
 * everything that stands beside them.
 */
export function rankAgain(model: ModelWeights, title: string): Guesses {
  const known = asked.get(model);
  if (known !== undefined) return known(title);
  const isBuiltIn = model === builtInModel().weights;
  const ask = remembered((each) => (isBuiltIn ? rank(model, each) : rankTogether(model, each)), AT_ONCE);
  asked.set(model, ask);
  return ask(title);
}

/** What a group has that a model gives nothing, or does not know. */
const LEAST = 1e-6;

/**
 * The geometric mean of what an imported model and the built-in one make of a title: payrolls and classifications have other words for the
 * same trade, and a model of both together is worse at each than the two of them.
 */
export function rankTogether(imported: ModelWeights, title: string): Guesses {
  const { weights } = builtInModel();
  const own = likelihoods(imported, title);
  const beside = likelihoods(weights, title);
  const { codes, places } = codesOfBoth(imported, weights);
  const powers = new Float64Array(codes.length);
  let sum = 0;
  for (const [at, { first, second }] of places.entries()) {
    const [one = 0, other = 0] = [own.probabilities[first], beside.probabilities[second]];
    powers[at] = Math.sqrt((one + LEAST) * (other + LEAST));
    sum += powers[at] ?? 0;
  }
  return {
    ranked: sorted(
      codes,
      powers.map((power) => power / sum),
    ),
    known: own.known,
  };
}

interface Both {
  readonly codes: readonly string[];
  /** Of each code, its place in either model; -1 where that does not know it. */
  readonly places: readonly { readonly first: number; readonly second: number }[];
}

const both = new WeakMap<ModelWeights, Both>();

function codesOfBoth(first: ModelWeights, second: ModelWeights): Both {
  const known = both.get(first);
  if (known !== undefined) return known;
  const codes = [...new Set([...first.codes, ...second.codes])];
  const places = codes.map((code) => ({
    first: first.codes.indexOf(code),
    second: second.codes.indexOf(code),
  }));
  both.set(first, { codes, places });
  return { codes, places };
}
