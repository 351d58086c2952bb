import { codeByRules } from '../code-by-rules.ts';
import type { JobContext } from '../context/job-context.ts';
import type { Judged } from './calibrate.ts';
import { type ModelWeights, rank } from './title-model.ts';

/** A title whose unit groups are known: one, or several that it may as well mean. */
export interface KnownTitle {
  readonly title: string;
  readonly codes: ReadonlySet<string>;
  /** What else is known of the job, where anything is. */
  readonly context?: JobContext;
}

/** What a model makes of those titles that no rule knows, as only those are asked of it; and whether it is right. */
export function judge(model: ModelWeights, titles: readonly KnownTitle[]): Judged[] {
  return titles
    .filter(({ title }) => codeByRules(title) === null)
    .map(({ title, codes }) => {
      const guesses = rank(model, title);
      return { guesses, right: codes.has(guesses.ranked[0]?.code ?? '') };
    });
}
