import { z } from 'zod';
import { TitleSource } from '../../model/coded-title.ts';
import { codeByRules } from '../code-by-rules.ts';
import { builtInModel } from './built-in-model.ts';
import { LEAST_SURE } from './code-by-model.ts';
import type { TitleModel } from './model-file.ts';
import { calibrated, type Guess, type Guesses, rank, rounded } from './title-model.ts';
import { codeByWeighedRules } from './weigh-rule.ts';

/** What a title is taken for, at the deepest level of ISCO-08 that can be defended. */
export const TitleAnswer = z.object({
  title: z.string(),
  isco: z.string().nullable().describe('ISCO-08 code of one to four digits; null: nothing can be said'),
  level: z.int().min(0).max(4).describe('digits of the code; 0: none'),
  probability: z
    .number()
    .min(0)
    .max(1)
    .describe('calibrated, that the code is right at its level; of no code, that the likeliest is'),
  runner_up: z.string().nullable().describe('the unit group that comes next'),
  source: TitleSource.nullable().describe('how the code was found; null where there is none'),
});
export type TitleAnswer = z.infer<typeof TitleAnswer>;

const LEVELS = [4, 3, 2, 1] as const;

/**
 * What a title means by the rules, else by the model: the unit group, or the group above it that is sure enough. `imported`
 * as in code-title.ts.
 */
export function answerTitle(title: string, imported?: TitleModel): TitleAnswer {
  const coded = codeByWeighedRules(title, imported);
  if (coded !== null) {
    const { code, probability, runnerUp, source } = coded;
    return { title, isco: code, level: 4, probability, runner_up: runnerUp, source };
  }
  const { weights } = imported ?? builtInModel();
  const guesses = rank(weights, title);
  const probabilities = LEVELS.map((level) => ({
    level,
    probability: calibrated(weights.calibration, atLevel(guesses, level)),
  }));
  const deepest = probabilities.find(({ probability }) => probability >= LEAST_SURE);
  return {
    title,
    isco: deepest === undefined ? null : codeAt(guesses, deepest.level),
    level: deepest?.level ?? 0,
    probability: rounded(deepest?.probability ?? calibrated(weights.calibration, guesses)),
    runner_up: guesses.ranked[1]?.code ?? null,
    source: deepest === undefined ? null : 'model',
  };
}

/** The unit groups that a title may mean, the likeliest first: that of the rules, then the model's. */
export function rankedGroups(title: string, imported?: TitleModel): string[] {
  const byRules = codeByRules(title);
  const groups = rank((imported ?? builtInModel()).weights, title).ranked.map(({ code }) => code);
  return byRules === null ? groups : [byRules.code, ...groups.filter((code) => code !== byRules.code)];
}

/** The guesses added up over the groups of a level. */
function atLevel({ ranked, known }: Guesses, level: number): Guesses {
  const sums = new Map<string, number>();
  for (const { code, probability } of ranked) {
    const group = code.slice(0, level);
    sums.set(group, (sums.get(group) ?? 0) + probability);
  }
  const groups: Guess[] = [...sums].map(([code, probability]) => ({ code, probability }));
  return { ranked: groups.sort((a, b) => b.probability - a.probability), known };
}

function codeAt(guesses: Guesses, level: number): string | null {
  return atLevel(guesses, level).ranked[0]?.code ?? null;
}
