import type { FeedId } from '../../model/submission.ts';
import type { Definition } from '../report.ts';

/** The feeds behind several definitions, each once, in code-point order. */
export function feedsOf(definitions: readonly Definition[]): FeedId[] {
  return [...new Set(definitions.flatMap((definition) => definition.feeds))].sort();
}
