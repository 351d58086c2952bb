import { isicHighLevel } from '../contracts/codelists/isic-high-level.ts';
import { sector } from '../contracts/codelists/sector.ts';
import { sex } from '../contracts/codelists/sex.ts';
import { sizeBand } from '../contracts/codelists/size-band.ts';
import type { CodeList } from '../model/code-list.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { type Category, flatTree, TOTAL } from './category-tree.ts';

const UNKNOWN = 'unknown';

/** The categories of a dimension that a reader expects in every country, whether anybody is in them or not. */
export const CATEGORIES = {
  sector: codes(sector),
  nationality_group: ['national', 'non-national', UNKNOWN],
  sex: [...codes(sex), UNKNOWN],
  /** Those of the commercial register, and public employers that it does not have. */
  size_band: [...codes(sizeBand), 'government', UNKNOWN],
  age_band: ['0-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65+', UNKNOWN],
} as const satisfies Record<string, readonly string[]>;

export type FlatDimension = keyof typeof CATEGORIES | 'governorate';

/**
 * What is combined first where something must be: of nationality groups the unknown and the non-national, so that
 * the figure of nationals, which policy is made on, stands as long as possible.
 */
export const COMBINED_FIRST: Readonly<Partial<Record<FlatDimension, readonly string[]>>> = {
  nationality_group: [UNKNOWN, 'non-national'],
};

/** The tree of a flat dimension in the country, with categories that only the data have. */
export function treeOf(
  dimension: FlatDimension,
  found: readonly string[],
  { lists }: CountryProfile,
): Category {
  const expected: readonly string[] =
    dimension === 'governorate' ? [...codes(lists.governorate), UNKNOWN] : CATEGORIES[dimension];
  return flatTree([...expected, ...found.filter((id) => !expected.includes(id))]);
}

/**
 * ISIC sections under the ten groups in which national accounts show them (SNA A*10). A group's id is the letters it
 * takes in, such as `GHI`; a group of one section is that section.
 */
export const ACTIVITY_TREE: Category = {
  id: TOTAL,
  children: [
    ...isicHighLevel.codes.map(({ sections }) => ({
      id: sections.join(''),
      children: sections.length === 1 ? [] : sections.map((id) => ({ id, children: [] })),
    })),
    { id: UNKNOWN, children: [] },
  ],
};

/** Levels of education (ISCED 2011) under low, medium and high, as Eurostat groups them. */
export const EDUCATION_TREE = grouped({
  '0-2': ['0', '1', '2'],
  '3-4': ['3', '4'],
  '5-8': ['5', '6', '7', '8'],
  [UNKNOWN]: [],
});

/** Completed months of job search, under less than a year and long-term (resolution of the 19th ICLS, 2013). */
export const DURATION_TREE = grouped({ '0-11': ['0-2', '3-5', '6-11'], '12+': ['12-23', '24+'] });

function grouped(groups: Readonly<Record<string, readonly string[]>>): Category {
  return {
    id: TOTAL,
    children: Object.entries(groups).map(([id, leaves]) => ({
      id,
      children: leaves.map((leaf) => ({ id: leaf, children: [] })),
    })),
  };
}

function codes(list: CodeList): string[] {
  return list.codes.map(({ code }) => code);
}
