import { measuredTitlesKey, UncodedTitle } from '../model/indicator.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import { roundCount } from './rounding.ts';

/** The raw titles that may be shown: those enough persons carry to be a trade rather than somebody, counts rounded. */
export async function showableTitles(
  objects: ObjectStore,
  release: string,
  rules: RuleSet,
): Promise<UncodedTitle[]> {
  const text = Buffer.from(await objects.read(measuredTitlesKey(release))).toString('utf8');
  const titles = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => UncodedTitle.parse(JSON.parse(line)));
  return titles
    .filter(({ persons }) => persons >= rules.persons)
    .map(({ title, persons }) => ({ title, persons: roundCount(persons, rules.base) }));
}
