import type { PlacedTitle, TitleSource } from '../../model/coded-title.ts';
import { codeByRules, type RuleCode, type RuleSource } from '../code-by-rules.ts';
import type { JobContext } from '../context/job-context.ts';
import { defendedInContext, evidenceOf } from '../context/weigh-context.ts';
import { builtInModel } from './built-in-model.ts';
import { LEAST_SURE } from './defend.ts';
import type { TitleModel } from './model-file.ts';
import { logOdds, probabilityAt } from './odds.ts';
import { rankAgain } from './rank-again.ts';
import { type Guesses, likeliestOutside, rounded } from './title-model.ts';

/**
 * Logarithm of the odds that a rule's code is right, where the model gives its group even odds; and how much the logarithm of
 * the odds that the model gives it counts. A logistic regression on the odd lines of the titles that the model card names, the rules of
 * whole titles as one; by the built-in model, and by it together with an imported one.
 */
const ODDS = {
  builtIn: { whole: 1.1, part: 0.6, spelling: 2.13, ofModel: 0.36 },
  together: { whole: 0.43, part: 0.26, spelling: 1.77, ofModel: 0.51 },
} as const;
/** A model that rules a group out, or all others, counts no more than this. */
const CERTAIN = 1e-4;
/** A title that the rules know gives way where that makes an error so many times rarer. */
const SURER = 4;
/** Of the first of two trades that are as good as each other. */
const EVEN = 0.5;

/**
 * A code of the rules with its probability: a title that the lexicon has under one group, and what the model has learnt mostly
 * under others, is a doubtful one. The model's own first guess is then the runner-up.
 */
export function weighRule(
  { code, runnerUp, source }: RuleCode,
  guesses: Guesses,
  by: keyof typeof ODDS = 'builtIn',
): PlacedTitle {
  if (source === 'written-code') return { code, probability: 1, runnerUp, source, elsewhere: null };
  if (runnerUp !== null) return { code, probability: EVEN, runnerUp, source, elsewhere: runnerUp };
  const { ranked } = guesses;
  const own = ranked.find((guess) => guess.code === code)?.probability ?? 0;
  const kind = isWhole(source) ? 'whole' : source;
  const odds = ODDS[by][kind] + ODDS[by].ofModel * logOdds(own, CERTAIN);
  const first = ranked[0]?.code ?? code;
  return {
    code,
    probability: rounded(probabilityAt(odds)),
    runnerUp: first === code ? null : first,
    source,
    elsewhere: likeliestOutside(guesses, code),
  };
}

/** Whether a rule read the whole title, letter by letter. */
function isWhole(source: TitleSource): source is Exclude<RuleSource, 'part' | 'spelling'> {
  return source !== 'part' && source !== 'spelling';
}

/**
 * What the rules code a title to, and how sure that is by what the model has learnt; null where the rules know nothing, or are less
 * sure than a model would have to be: of a whole title only where the model knows more than the lexicon. What else is known of
 * the job decides between two trades that are as good as each other; and a title that the rules know gives way where the model
 * takes it for the same group by itself, and in the light of the rest is much surer of another unit group.
 */
export function codeByWeighedRules(
  title: string,
  imported?: TitleModel,
  context?: JobContext,
): PlacedTitle | null {
  const found = codeByRules(title);
  if (found === null) return null;
  const model = imported ?? builtInModel();
  const alone = weighRule(
    found,
    rankAgain(model.weights, title),
    imported === undefined ? 'builtIn' : 'together',
  );
  if (found.runnerUp !== null)
    return context === undefined ? alone : decidedBetween(alone, found.runnerUp, { model, context });
  if (alone.probability < LEAST_SURE && (imported !== undefined || !isWhole(alone.source))) return null;
  if (context === undefined || alone.source === 'written-code') return alone;
  return givenWay(title, alone, { model, context }) ?? alone;
}

interface Known {
  readonly model: TitleModel;
  readonly context: JobContext;
}

/** Of two trades that are as good as each other, the one that the rest speaks for. */
function decidedBetween(found: PlacedTitle, other: string, { model, context }: Known): PlacedTitle {
  const speaksFor = evidenceOf(model.weights, context);
  if (speaksFor(other) <= speaksFor(found.code)) return found;
  return { ...found, code: other, runnerUp: found.code, source: 'context', elsewhere: found.code };
}

/**
 * What the model takes a title for in the light of the rest, where that is much surer than what the rules say, so that a
 * title that is sure by itself stays so; null where it is not.
 */
function givenWay(title: string, { code, probability }: PlacedTitle, known: Known): PlacedTitle | null {
  const { weights } = known.model;
  const alone = rankAgain(weights, title);
  if (alone.ranked[0]?.code !== code) return null;
  const { defended: other } = defendedInContext(weights, alone, known.context);
  if (other === null || other.code === code || other.code.length !== code.length) return null;
  if (1 - other.probability > (1 - probability) / SURER) return null;
  return {
    code: other.code,
    probability: rounded(other.probability),
    runnerUp: code,
    source: 'context',
    elsewhere: code,
  };
}
