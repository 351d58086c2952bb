import { z } from 'zod';
import type { JobContext } from '../context/job-context.ts';
import { weighContext } from '../context/weigh-context.ts';
import { titleOf } from '../isco-tree.ts';
import { alternativesIn, partsOf } from '../title-parts.ts';
import { answerTitle, TitleAnswer } from './answer-title.ts';
import { builtInModel } from './built-in-model.ts';
import { guessTitle } from './guess-title.ts';
import type { TitleModel } from './model-file.ts';
import type { NearestLabels } from './nearest-labels.ts';
import { readTitle } from './read-title.ts';
import { type Guess, type Guesses, rounded } from './title-model.ts';

/** An answer with its reasons and its rivals. */
export const ExplainedAnswer = TitleAnswer.extend({
  why: z
    .array(z.string())
    .describe(
      'entries of the group, from the lexicon or the taxonomy, that are nearest to the title, the nearest first: one of a rule, ' +
        'up to three of the model; none without a code',
    ),
  runners_up: z
    .array(z.object({ isco: z.string(), probability: z.number().min(0).max(1) }))
    .describe(
      'up to four unit groups that the title may mean, the likeliest first: beside the one it was given, with what is left of ' +
        'its probability; all of them where it was given none, with what the model makes of them',
    ),
});
export type ExplainedAnswer = z.infer<typeof ExplainedAnswer>;

/** What titles are explained by. */
export interface Explaining {
  /** As in code-title.ts. */
  readonly imported?: TitleModel;
  readonly nearest: NearestLabels;
}

/** Digits of a unit group. */
const WHOLE = 4;
const RIVALS = 4;
const REASONS = 3;
/** Unit groups of a shorter code whose entries are looked through. */
const GROUPS = 3;

/** What a title means, why, and what else it may mean. */
export function explainTitle(title: string, by: Explaining, context?: JobContext): ExplainedAnswer {
  const { imported, nearest } = by;
  const answer = answerTitle(title, imported, context);
  const read = { ...answer, title: readTitle(title, imported).title };
  const guesses = guessesOf(read, imported ?? builtInModel(), context);
  return {
    ...answer,
    why: reasonsOf(read, guesses, nearest),
    runners_up: rivalsOf(answer, guesses),
  };
}

/** The guesses behind an answer: of a title that the rules know and that gave way, those in the light of the rest. */
function guessesOf({ title, isco, source }: TitleAnswer, model: TitleModel, context?: JobContext): Guesses {
  const { guesses } = guessTitle(model, title, context);
  const isBehind = source !== 'context' || isco === null || guesses.ranked[0]?.code.startsWith(isco);
  return isBehind || context === undefined ? guesses : weighContext(model.weights, guesses, context);
}

function isByModel(source: TitleAnswer['source']): boolean {
  return source === 'model' || source === 'context';
}

function reasonsOf(
  { title, isco, source }: TitleAnswer,
  { ranked }: Guesses,
  nearest: NearestLabels,
): string[] {
  if (isco === null) return [];
  const inside = ranked.filter(({ code }) => code.startsWith(isco)).slice(0, GROUPS);
  const groups = inside.map(({ code }) => code);
  if (isByModel(source))
    return nearest(title, groups)
      .slice(0, REASONS)
      .map(({ text }) => text);
  const wordings = [title, ...partsOf(title), ...alternativesIn(title)];
  const [found] = wordings
    .flatMap((wording) => nearest(wording, groups).slice(0, 1))
    .sort((a, b) => b.likeness - a.likeness);
  return [found?.text ?? titleOf(isco).en]; // a written code is like no entry
}

/**
 * Beside a unit group, what is left of its probability: to the rival that a rule names, else as the model shares it out; where
 * there is no unit group, all that the model makes of them.
 */
function rivalsOf(answer: TitleAnswer, { ranked }: Guesses): ExplainedAnswer['runners_up'] {
  const { isco, level, probability, source, runner_up } = answer;
  if (source !== null && !isByModel(source) && runner_up !== null)
    return [{ isco: runner_up, probability: rounded(1 - probability) }];
  const rivals =
    level < WHOLE
      ? ranked
      : share(
          ranked.filter(({ code }) => code !== isco),
          1 - probability,
        );
  return rivals
    .slice(0, RIVALS)
    .map((each) => ({ isco: each.code, probability: rounded(each.probability) }))
    .filter((each) => each.probability > 0);
}

function share(guesses: readonly Guess[], left: number): Guess[] {
  const sum = guesses.reduce((total, { probability }) => total + probability, 0);
  return sum === 0 ? [] : guesses.map((each) => ({ ...each, probability: (each.probability / sum) * left }));
}
