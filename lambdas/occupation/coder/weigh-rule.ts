import type { CodedTitle } from '../../model/coded-title.ts';
import { codeByRules } from '../code-by-rules.ts';
import type { JobContext } from '../context/job-context.ts';
import { evidenceOf } from '../context/weigh-context.ts';
import { builtInModel } from './built-in-model.ts';
import type { TitleModel } from './model-file.ts';
import { type Guesses, rank, rounded } from './title-model.ts';

/** How much of the model's doubt counts: measured on an index of ISCO-08, so that what is said comes true. */
const SHARE = 0.3;

/**
 * A code of the rules, as sure as the model of an imported taxonomy leaves it: a title that the lexicon has under one group,
 * and the taxonomy mostly under others, is a doubtful one. The model's own first guess is then the runner-up.
 */
export function weighRule(coded: CodedTitle, { ranked: [first, ...others] }: Guesses): CodedTitle {
  if (first === undefined || coded.source === 'written-code') return coded;
  const own = [first, ...others].find(({ code }) => code === coded.code)?.probability ?? 0;
  const runnerUp = coded.runnerUp ?? (first.code === coded.code ? null : first.code);
  return { ...coded, probability: rounded(coded.probability * own ** SHARE), runnerUp };
}

/**
 * What the rules code a title to, as sure as the model of an imported taxonomy leaves it, where there is one. Of two trades
 * that are as good as each other, the one that what else is known of the job speaks for.
 */
export function codeByWeighedRules(
  title: string,
  imported?: TitleModel,
  context?: JobContext,
): CodedTitle | null {
  const found = codeByRules(title);
  if (found === null) return null;
  const coded = context === undefined ? found : betterTrade(found, imported ?? builtInModel(), context);
  return imported === undefined ? coded : weighRule(coded, rank(imported.weights, title));
}

function betterTrade(coded: CodedTitle, { weights }: TitleModel, context: JobContext): CodedTitle {
  const { code, runnerUp } = coded;
  if (runnerUp === null) return coded;
  const speaksFor = evidenceOf(weights, context);
  return speaksFor(runnerUp) > speaksFor(code) ? { ...coded, code: runnerUp, runnerUp: code } : coded;
}
