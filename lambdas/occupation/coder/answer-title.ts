import { z } from 'zod';
import { TitleSource } from '../../model/coded-title.ts';
import type { JobContext } from '../context/job-context.ts';
import { builtInModel } from './built-in-model.ts';
import { codeByModel } from './code-by-model.ts';
import { guessTitle } from './guess-title.ts';
import type { TitleModel } from './model-file.ts';
import { asRead, readTitle } from './read-title.ts';
import { calibrated, rounded } from './title-model.ts';
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

/**
 * What a title means by the rules, else by the model: the unit group, or the group above it that is sure enough. `imported`
 * and `context` as in code-title.ts.
 */
export function answerTitle(title: string, imported?: TitleModel, context?: JobContext): TitleAnswer {
  const reading = readTitle(title, imported);
  const read = reading.title;
  const coded = asRead(reading, codeByWeighedRules(read, imported, context));
  if (coded !== null) {
    const { code, probability, runnerUp, source } = coded;
    return { title, isco: code, level: 4, probability, runner_up: runnerUp, source };
  }
  const model = imported ?? builtInModel();
  const guessed = asRead(reading, codeByModel(read, model, context));
  const { guesses } = guessTitle(model, read, context);
  return {
    title,
    isco: guessed?.code ?? null,
    level: guessed?.code.length ?? 0,
    probability:
      guessed?.probability ?? rounded(calibrated(model.weights.calibration, guesses) * reading.sureness),
    runner_up: guesses.ranked[1]?.code ?? null,
    source: guessed?.source ?? null,
  };
}

/** The unit groups that a title may mean, the likeliest first: that of the rules, then the model's. */
export function rankedGroups(title: string, imported?: TitleModel, context?: JobContext): string[] {
  const read = readTitle(title, imported).title;
  const byRules = codeByWeighedRules(read, imported, context);
  const { guesses } = guessTitle(imported ?? builtInModel(), read, context);
  const groups = guesses.ranked.map(({ code }) => code);
  return byRules === null ? groups : [byRules.code, ...groups.filter((code) => code !== byRules.code)];
}
