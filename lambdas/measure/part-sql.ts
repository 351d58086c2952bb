import type { CountryProfile } from '../profile/profile.ts';
import { type DimensionId, groupingOf } from './dimensions.ts';
import { type NamedTally, type Tally, talliesOf } from './indicator.ts';
import { INDICATORS } from './indicator-catalogue.ts';
import type { RelationId } from './relation-catalogue.ts';

/** The aggregates a bucket is measured into and their columns, one Parquet file each; all of them merge over buckets. */
export const AGGREGATES = {
  counts: 'indicator VARCHAR, month VARCHAR, categories VARCHAR, value BIGINT',
  employers: 'indicator VARCHAR, month VARCHAR, categories VARCHAR, employer VARCHAR',
  wages: 'month VARCHAR, categories VARCHAR, units BIGINT, persons BIGINT',
  titles: 'title VARCHAR, persons BIGINT',
} as const;
export type Aggregate = keyof typeof AGGREGATES;
export const AGGREGATE_NAMES = Object.keys(AGGREGATES) as Aggregate[]; // the keys of the very record

/** A query whose rows are added to an aggregate. */
export interface PartSelect {
  readonly aggregate: Aggregate;
  readonly select: string;
}

/** What a bucket adds to the cells that are measured over the relations. */
export function partSelects(
  relations: readonly RelationId[],
  { currency }: Pick<CountryProfile, 'currency'>,
): PartSelect[] {
  const tallies = namedTallies().filter(({ tally }) => relations.includes(tally.rows));
  const wages = relations.includes(WAGES.rows);
  return [
    { aggregate: 'counts', select: countsSql(tallies) },
    { aggregate: 'employers', select: employersSql(wages ? [wageTally(), ...tallies] : tallies) },
    { aggregate: 'wages', select: wages ? wagesSql(10 ** currency.decimals) : '' },
  ].filter((part): part is PartSelect => part.select !== '');
}

/** `indicator, month, categories, value`: what a bucket adds to each cell. */
function countsSql(tallies: readonly NamedTally[]): string {
  const selects = tallies.map(({ id, tables, tally }) => {
    const { categories, sets, known } = groupingOf(tables);
    return `SELECT '${id}' AS indicator, month, ${categories} AS categories, (${tally.value})::BIGINT AS value
      FROM ${rowsSql(tally, tables)} GROUP BY ${sets(['month'])} HAVING ${known}`;
  });
  return selects.join('\n UNION ALL ');
}

/** `indicator, month, categories, employer`: which employers a bucket adds to each cell. */
function employersSql(tallies: readonly Counted[]): string {
  const selects = tallies.flatMap(({ id, tables, tally }) => {
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
function wagesSql(minor: number): string {
  const { categories, sets, known } = groupingOf(wageTables());
  return `SELECT month, ${categories} AS categories, units, count(*) AS persons
    FROM (SELECT *, wage // ${minor} AS units FROM ${rowsSql(WAGES, wageTables())})
    GROUP BY ${sets(['month', 'units'])} HAVING ${known}`;
}

/** Rows behind the wage quantiles. */
export const WAGES: Pick<Tally, 'rows' | 'where'> = {
  rows: 'persons',
  where: 'employed AND wage IS NOT NULL',
};

/** What is needed of a tally to know the employers behind its cells. */
interface Counted extends Pick<NamedTally, 'id' | 'tables'> {
  readonly tally: Pick<Tally, 'rows' | 'where' | 'employer'>;
}

function wageTally(): Counted {
  return { id: 'wage', tables: wageTables(), tally: { ...WAGES, employer: 'employer' } };
}

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
