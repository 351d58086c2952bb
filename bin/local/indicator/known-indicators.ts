import { distance } from 'fastest-levenshtein';
import { contractFeed } from '../../../lambdas/contracts/contract.ts';
import { contracts } from '../../../lambdas/contracts/index.ts';
import { indicatorDefinitions } from '../../../lambdas/measure/indicator-catalogue.ts';
import { compare } from '../../../lambdas/model/compare.ts';
import type { IndicatorDefinition } from '../../../lambdas/model/indicator.ts';
import { same } from '../../../lambdas/page/language.ts';
import type { CountryProfile } from '../../../lambdas/profile/profile.ts';
import { definitionOf } from '../../../lambdas/publish/definitions/of-indicator.ts';
import { UsageError } from '../usage-error.ts';
import { disclosureNote } from './disclosure-note.ts';
import type { IndicatorList, IndicatorShown } from './outputs.ts';

/** Every indicator of the house, with its unit in the words of the country. */
export function indicatorList(profile: CountryProfile): IndicatorList {
  const indicators = indicatorDefinitions().map(({ id, title, kind, ...rest }) => ({
    ...{ id, title, kind },
    unit: unitIn({ id, title, kind, ...rest }, profile),
  }));
  return { indicators };
}

/** What is told of one indicator. */
export function shownIndicator(indicator: IndicatorDefinition, profile: CountryProfile): IndicatorShown {
  const titles = new Map(contracts.map((contract) => [contractFeed(contract), contract.title]));
  const { id, title, definition, formula, source, caveats, kind, feeds } = indicator;
  return {
    ...{ id, title, definition, formula, source, caveats, kind },
    unit: unitIn(indicator, profile),
    tables: publishedTables(indicator),
    feeds: [...feeds].sort().map((feed) => ({ id: feed, title: titles.get(feed) ?? same(feed) })),
    disclosure: disclosureNote(indicator),
  };
}

/** The unit of an indicator: its code, and its words in the country. */
export function unitIn(indicator: IndicatorDefinition, profile: CountryProfile): IndicatorShown['unit'] {
  return { code: indicator.unit, title: definitionOf(indicator, profile).unit };
}

/** Levels of the field of study that persons are counted by beside `field`, under which they are all published. */
const MEASURED_ONLY: readonly string[] = ['field_broad', 'field_narrow'];

/** The sets of dimensions an indicator may be published by; [] is the total. */
export function publishedTables({ tables }: IndicatorDefinition): string[][] {
  return tables.filter((table) => !table.some((dimension) => MEASURED_ONLY.includes(dimension)));
}

/** A set of dimensions as `get` is asked for it. */
export function tableText(table: readonly string[]): string {
  return table.length === 0 ? 'the total' : `--by ${table.join()}`;
}

/** The indicator of that id; throws UsageError, which names those of near ids, where there is none. */
export function indicatorNamed(
  id: string,
  known: readonly IndicatorDefinition[] = indicatorDefinitions(),
): IndicatorDefinition {
  const found = known.find((indicator) => indicator.id === id);
  if (found !== undefined) return found;
  const near = nearIds(
    id,
    known.map((indicator) => indicator.id),
  );
  const maybe = near.length === 0 ? '' : ` Maybe ${near.join(', ')}.`;
  throw new UsageError(`There is no indicator ${id}.${maybe} See maharat indicator list.`);
}

const NEAR = 3;

/** At most three ids that hold what was written or are no more than half of its letters away (Levenshtein), nearest first. */
function nearIds(written: string, ids: readonly string[]): string[] {
  const wanted = written.toLowerCase();
  return ids
    .map((id) => ({ id, apart: wanted !== '' && id.includes(wanted) ? 0 : distance(wanted, id) }))
    .filter(({ apart }) => apart <= wanted.length / 2)
    .sort((a, b) => a.apart - b.apart || compare(a.id, b.id))
    .slice(0, NEAR)
    .map(({ id }) => id);
}
