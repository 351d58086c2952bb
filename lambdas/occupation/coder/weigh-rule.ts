import type { CodedTitle } from '../../model/coded-title.ts';
import { codeByRules } from '../code-by-rules.ts';
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

/** What the rules code a title to, as sure as the model of an imported taxonomy leaves it, where there is one. */
export function codeByWeighedRules(title: string, imported?: TitleModel): CodedTitle | null {
  const coded = codeByRules(title);
  return coded === null || imported === undefined ? coded : weighRule(coded, rank(imported.weights, title));
}
