import { z } from 'zod';
import { TitleSource } from '../../model/coded-title.ts';
import type { JobContext } from '../context/job-context.ts';
import { builtInModel } from './built-in-model.ts';
import { guessTitle } from './guess-title.ts';
import type { TitleModel } from './model-file.ts';
import { codeReading, readTitle } from './read-title.ts';
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
  const coded = codeReading(reading, imported, context);
  const answer = {
    title,
    isco: coded?.code ?? null,
    level: coded?.code.length ?? 0,
    source: coded?.source ?? null,
  };
  if (coded !== null && codeByWeighedRules(reading.title, imported, context) !== null)
    return { ...answer, probability: coded.probability, runner_up: coded.runnerUp };
  const model = imported ?? builtInModel();
  const { guesses } = guessTitle(model, reading.title, context);
  return {
    ...answer,
    probability:
      coded?.probability ?? rounded(calibrated(model.weights.calibration, guesses) * reading.sureness),
    runner_up: guesses.ranked[1]?.code ?? null,
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
