import { builtInModel } from './built-in-model.ts';
import { type Guess, type Guesses, type ModelWeights, rank } from './title-model.ts';

let last: { readonly model: ModelWeights; readonly title: string; readonly guesses: Guesses } | undefined;

/**
 * What a model makes of a title, an imported one together with the built-in one. Remembers the last title, which is asked about again for
 * everything that stands beside it.
 */
export function rankAgain(model: ModelWeights, title: string): Guesses {
  if (last?.model !== model || last.title !== title) {
    const isBuiltIn = model === builtInModel().weights;
    last = { model, title, guesses: isBuiltIn ? rank(model, title) : rankTogether(model, title) };
  }
  return last.guesses;
}

/** What a group has that a model gives nothing, or does not know. */
const LEAST = 1e-6;

/**
 * The geometric mean of what an imported model and the built-in one make of a title: payrolls and classifications have other words for the
 * same trade, and a model of both together is worse at each than the two of them.
 */
export function rankTogether(imported: ModelWeights, title: string): Guesses {
  const own = rank(imported, title);
  const beside = new Map(
    rank(builtInModel().weights, title).ranked.map(({ code, probability }) => [code, probability]),
  );
  const known = new Map(own.ranked.map(({ code, probability }) => [code, probability]));
  const powers = [...new Set([...known.keys(), ...beside.keys()])].map((code): Guess => {
    const [first, second] = [known.get(code) ?? 0, beside.get(code) ?? 0];
    return { code, probability: Math.sqrt((first + LEAST) * (second + LEAST)) };
  });
  const sum = powers.reduce((total, { probability }) => total + probability, 0);
  return {
    ranked: powers
      .map(({ code, probability }) => ({ code, probability: probability / sum }))
      .sort((a, b) => b.probability - a.probability || (a.code < b.code ? -1 : 1)),
    known: own.known,
  };
}
