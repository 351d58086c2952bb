import { codeByRules } from '../code-by-rules.ts';
import type { JobContext } from '../context/job-context.ts';
import type { Judged } from './calibrate.ts';
import { atLevel, LEVELS } from './defend.ts';
import { type ModelWeights, rank } from './title-model.ts';

/** A title whose unit groups are known: one, or several that it may as well mean. */
export interface KnownTitle {
  readonly title: string;
  readonly codes: ReadonlySet<string>;
  /** What else is known of the job, where anything is. */
  readonly context?: JobContext;
}

/**
 * What a model makes of those titles that no rule knows, as mostly those are asked of it, at every level; and whether it is right.
 *
 * @param ranked how it is asked: by itself, or together with the built-in one
 */
export function judge(model: ModelWeights, titles: readonly KnownTitle[], ranked = rank): Judged[] {
  return titles
    .filter(({ title }) => codeByRules(title) === null)
    .flatMap(({ title, codes }) => {
      const units = ranked(model, title);
      return LEVELS.map((level) => {
        const guesses = atLevel(units, level);
        const first = guesses.ranked[0]?.code ?? '';
        return { guesses, right: [...codes].some((code) => code.slice(0, level) === first) };
      });
    });
}
