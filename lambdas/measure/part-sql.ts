import { type DimensionId, groupingOf } from './dimensions.ts';
import { type NamedTally, type Tally, talliesOf } from './indicator.ts';
import { INDICATORS } from './indicator-catalogue.ts';

/** The aggregates a bucket is measured into, one Parquet file each; all of them merge over buckets. */
export const AGGREGATES = ['counts', 'employers', 'wages', 'titles'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** `indicator, month, categories, value`: what a bucket adds to each cell. */
export function countsSql(): string {
  const selects = namedTallies().map(({ id, tables, tally }) => {
    const { categories, sets, known } = groupingOf(tables);
    return `SELECT '${id}' AS indicator, month, ${categories} AS categories, (${tally.value})::BIGINT AS value
      FROM ${rowsSql(tally, tables)} GROUP BY ${sets(['month'])} HAVING ${known}`;
  });
  return selects.join('\n UNION ALL ');
}

/** `indicator, month, categories, employer`: which employers a bucket adds to each cell. */
export function employersSql(): string {
  const wages = { id: 'wage', tables: wageTables(), tally: { ...WAGES, employer: 'employer' } };
  const selects = [wages, ...namedTallies()].flatMap(({ id, tables, tally }) => {
    if (tally.employer === null) return [];
    const { categories, sets, known } = groupingOf(tables);
    return `SELECT '${id}' AS indicator, month, ${categories} AS categories, ${tally.employer} AS employer
      FROM ${rowsSql(tally, tables)} WHERE ${tally.employer} IS NOT NULL
      GROUP BY ${sets(['month', tally.employer])} HAVING ${known}`;
  });
  return selects.join('\n UNION ALL ');
}

/**
 * `month, categories, units, persons`: how many of the bucket earn each whole unit of currency.
 *
 * @param minor minor units in one unit of currency
 */
export function wagesSql(minor: number): string {
  const { categories, sets, known } = groupingOf(wageTables());
  return `SELECT month, ${categories} AS categories, units, count(*) AS persons
    FROM (SELECT *, wage // ${minor} AS units FROM ${rowsSql(WAGES, wageTables())})
    GROUP BY ${sets(['month', 'units'])} HAVING ${known}`;
}

/** `title, persons`: job titles without a code and the persons of the bucket who carry them. */
export const TITLES_SQL = `SELECT occupation_title AS title, count(DISTINCT person) AS persons
  FROM titles WHERE occupation IS NULL AND occupation_title IS NOT NULL GROUP BY occupation_title`;

const WAGES: Pick<Tally, 'rows' | 'where'> = { rows: 'persons', where: 'employed AND wage IS NOT NULL' };

/** The quantiles share one distribution, so their tables are measured once. */
function wageTables(): readonly (readonly DimensionId[])[] {
  return INDICATORS.find((indicator) => indicator.method.by === 'quantile')?.tables ?? [];
}

function namedTallies(): NamedTally[] {
  return INDICATORS.flatMap(talliesOf);
}

function rowsSql(
  { rows, where }: Pick<Tally, 'rows' | 'where'>,
  tables: readonly (readonly DimensionId[])[],
): string {
  return `(SELECT *${groupingOf(tables).columns} FROM ${rows} WHERE ${where})`;
}
