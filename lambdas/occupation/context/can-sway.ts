import { codeByRules, saysTradesApart } from '../code-by-rules.ts';
import { builtInModel } from '../coder/built-in-model.ts';
import { deepestDefended } from '../coder/defend.ts';
import { isSure } from '../coder/guess-title.ts';
import type { TitleModel } from '../coder/model-file.ts';
import { rankAgain } from '../coder/rank-again.ts';
import { readTitle } from '../coder/read-title.ts';
import { codeByWeighedRules } from '../coder/weigh-rule.ts';
import type { JobContext } from './job-context.ts';
import { namesJob } from './job-nouns.ts';
import { LEAST, mostEvidence } from './weigh-context.ts';

/**
 * Whether knowledge of these kinds could change what a title is coded to. Never false where it could, so that only titles
 * that are open to it need be coded once for everything that stands beside them.
 *
 * @param imported as in code-title.ts
 */
export function canSway(
  written: string,
  kinds: readonly (keyof JobContext)[],
  imported?: TitleModel,
): boolean {
  const { title } = readTitle(written, imported);
  if ((codeByRules(title)?.runnerUp ?? null) !== null) return true;
  const { weights } = imported ?? builtInModel();
  const guesses = rankAgain(weights, title);
  const found = codeByWeighedRules(title, imported);
  if (found === null)
    return namesJob(title) && !saysTradesApart(title) && !isSure(deepestDefended(guesses, weights));
  if (found.source === 'written-code') return false;
  const [first, second] = guesses.ranked;
  if (first === undefined || second === undefined || first.code !== found.code) return false;
  return (second.probability + LEAST) * Math.exp(mostEvidence(kinds)) > first.probability + LEAST;
}
