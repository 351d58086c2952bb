import type { CountryProfile } from '../profile/profile.ts';
import { type DimensionId, groupingOf } from './dimensions.ts';
import type { Distribution } from './distributions.ts';
import { EMPLOYER_ROWS, JOBS_COLUMNS, JOBS_SELECT } from './employer-sql.ts';
import { type NamedTally, type Tally, talliesOf } from './indicator.ts';
import { INDICATORS } from './indicator-catalogue.ts';
import type { RelationId } from './relation-catalogue.ts';

/** The aggregates a bucket is measured into and their columns, one Parquet file each; all of them merge over buckets. */
export const AGGREGATES = {
  counts: 'indicator VARCHAR, month VARCHAR, categories VARCHAR, value BIGINT, employers VARCHAR[]',
  employers: 'distribution VARCHAR, month VARCHAR, categories VARCHAR, employers VARCHAR[]',
  histograms: 'distribution VARCHAR, month VARCHAR, categories VARCHAR, units BIGINT, rows BIGINT',
  jobs: JOBS_COLUMNS,
  titles: 'title VARCHAR, persons BIGINT',
} as const;
export type Aggregate = keyof typeof AGGREGATES;

/** The total order of each aggregate's rows within a part: of cells their names alone, for lists are dear to order by. */
export const PART_ORDER: Readonly<Record<Aggregate, string>> = {
  counts: 'indicator, month, categories',
  employers: 'distribution, month, categories',
  histograms: 'ALL',
  jobs: 'ALL',
  titles: 'ALL',
};
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
  const measured = distributions().filter(({ tally }) => relations.includes(tally.rows));
  return [
    { aggregate: 'counts', select: countsSql(tallies) },
    { aggregate: 'employers', select: employersSql(measured) },
    { aggregate: 'histograms', select: histogramsSql(measured, 10 ** currency.decimals) },
    { aggregate: 'jobs', select: relations.includes(EMPLOYER_ROWS) ? JOBS_SELECT : '' },
  ].filter((part): part is PartSelect => part.select !== '');
}

/** How many lists of employers there are of a row of the relation at most: one a table that tells of employers. */
export function employerListsOf(relation: RelationId): number {
  const tallies = namedTallies().filter(({ tally }) => tally.rows === relation && tally.employer !== null);
  const measured = distributions().filter(({ tally }) => tally.rows === relation);
  return [...tallies, ...measured].reduce((sum, { tables }) => sum + tables.length, 0);
}

/** `indicator, month, categories, value, employers`: what a batch adds to each cell, and the employers it adds. */
function countsSql(tallies: readonly NamedTally[]): string {
  const selects = tallies.map(({ id, tables, tally }) => {
    const { categories, sets, known } = groupingOf(tables);
    return `SELECT '${id}' AS indicator, month, ${categories} AS categories, (${tally.value})::BIGINT AS value,
        ${tally.employer === null ? 'NULL' : employersOf(tally.employer)} AS employers
      FROM ${rowsSql(tally, tables)} GROUP BY ${sets(['month'])} HAVING ${known}`;
  });
  return selects.join('\n UNION ALL ');
}

/** `distribution, month, categories, employers`: which employers a batch adds to each cell. */
function employersSql(measured: readonly MeasuredDistribution[]): string {
  const selects = measured.map(({ id, tables, tally }) => {
    const { categories, sets, known } = groupingOf(tables);
    return `SELECT '${id}' AS distribution, month, ${categories} AS categories,
        ${employersOf(tally.employer)} AS employers
      FROM ${rowsSql(tally, tables)} GROUP BY ${sets(['month'])} HAVING ${known}`;
  });
  return selects.join('\n UNION ALL ');
}

/**
 * The employers of a cell as one list: a row an employer would make the parts, and their order, many times as large.
 */
function employersOf(column: string): string {
  return `list_sort(list(DISTINCT ${column}) FILTER (${column} IS NOT NULL))`;
}

/**
 * `distribution, month, categories, units, rows`: how many of the bucket's rows have each whole number.
 *
 * @param minor minor units in one unit of currency
 */
function histogramsSql(measured: readonly MeasuredDistribution[], minor: number): string {
  const selects = measured.map(({ id, tables, tally }) => {
    const { categories, sets, known } = groupingOf(tables);
    const rows = `(SELECT *, ${minor} AS minor FROM ${rowsSql(tally, tables)})`;
    return `SELECT '${id}' AS distribution, month, ${categories} AS categories, units, count(*) AS rows
      FROM (SELECT *, (${tally.units})::BIGINT AS units FROM ${rows})
      GROUP BY ${sets(['month', 'units'])} HAVING ${known}`;
  });
  return selects.join('\n UNION ALL ');
}

interface MeasuredDistribution extends Pick<NamedTally, 'id' | 'tables'> {
  readonly tally: Distribution;
}

/** Each distribution once, over the tables of all its quantiles, and by who is linked where its median has bounds. */
function distributions(): MeasuredDistribution[] {
  const found = new Map<string, MeasuredDistribution>();
  for (const { method, tables: own } of INDICATORS) {
    if (method.by !== 'quantile' && method.by !== 'median-bound') continue;
    const tables: NamedTally['tables'] = method.by === 'quantile' ? own : [['linked']];
    const { id } = method.of;
    const known = found.get(id)?.tables ?? [];
    const added = tables.filter((table) => !known.some((each) => each.join() === table.join()));
    found.set(id, { id, tables: [...known, ...added], tally: method.of });
  }
  return [...found.values()];
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
