import { isco08 } from '../../contracts/codelists/isco-08.ts';
import type { Decision, MappingEntry } from '../../model/review.ts';
import type { Label } from '../coder/train-model.ts';

/** What a person decided of a country's own title tells more of its like than a title of a classification does. */
const DECIDED_WEIGHT = 3;

/**
 * What stewards decided of job titles, as labels to learn from: of each title the newest decision, where it gives a unit
 * group. The log's order, so that the same log gives the same labels.
 */
export function decidedLabels(log: readonly MappingEntry[]): Label[] {
  const newest = new Map<string, Decision>();
  for (const { decisions } of log)
    for (const decision of decisions) if (decision.list === isco08.id) newest.set(decision.key, decision);
  return [...newest.values()].flatMap(({ code, text }) =>
    code !== null && code.length === 4 ? [{ code, text, weight: DECIDED_WEIGHT }] : [],
  );
}
