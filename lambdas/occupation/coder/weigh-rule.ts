import type { CodedTitle } from '../../model/coded-title.ts';
import { codeByRules } from '../code-by-rules.ts';
import type { JobContext } from '../context/job-context.ts';
import { evidenceOf, weighContext } from '../context/weigh-context.ts';
import { builtInModel } from './built-in-model.ts';
import { deepestDefended } from './defend.ts';
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
 * What the rules code a title to, as sure as the model of an imported taxonomy leaves it, where there is one. What else is
 * known of the job decides between two trades that are as good as each other; and a title that the rules know gives way
 * where the model takes it for the same group by itself, and in the light of the rest can defend another unit group.
 */
export function codeByWeighedRules(
  title: string,
  imported?: TitleModel,
  context?: JobContext,
): CodedTitle | null {
  const found = codeByRules(title);
  if (found === null) return null;
  const coded = context === undefined ? found : inContext(title, found, { imported, context });
  return imported === undefined || coded.source === 'model'
    ? coded
    : weighRule(coded, rank(imported.weights, title));
}

interface Known {
  readonly imported: TitleModel | undefined;
  readonly context: JobContext;
}

function inContext(title: string, found: CodedTitle, { imported, context }: Known): CodedTitle {
  const { weights } = imported ?? builtInModel();
  const { code, runnerUp, source } = found;
  if (source === 'written-code') return found;
  if (runnerUp !== null) {
    const speaksFor = evidenceOf(weights, context);
    return speaksFor(runnerUp) > speaksFor(code) ? { ...found, code: runnerUp, runnerUp: code } : found;
  }
  const alone = rank(weights, title);
  if (alone.ranked[0]?.code !== code) return found;
  const other = deepestDefended(weighContext(weights, alone, context), weights);
  if (other === null || other.code === code || other.code.length !== code.length) return found;
  return { code: other.code, probability: rounded(other.probability), runnerUp: code, source: 'model' };
}
