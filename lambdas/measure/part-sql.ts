import { categoriesText, categoryColumns, type DimensionId } from './dimensions.ts';
import { type NamedTally, type Tally, talliesOf } from './indicator.ts';
import { INDICATORS } from './indicator-catalogue.ts';

/** The aggregates a bucket is measured into, one Parquet file each; all of them merge over buckets. */
export const AGGREGATES = ['counts', 'employers', 'wages', 'titles'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** Suffix of the tally used where no row of a month meets the indicator's own predicate. */
export const OTHERWISE = '~otherwise';

interface CellQuery {
  readonly id: string;
  readonly table: readonly DimensionId[];
  readonly tally: Tally;
}

/** Every table of every tally, once more under another name where it has a second predicate. */
export function cellQueries(): CellQuery[] {
  return INDICATORS.flatMap(talliesOf).flatMap((named) =>
    named.tables.flatMap((table) => withOtherwise(named, table)),
  );
}

function withOtherwise({ id, tally }: NamedTally, table: readonly DimensionId[]): CellQuery[] {
  const first = { id, table, tally };
  if (tally.otherwise === undefined) return [first];
  return [first, { id: `${id}${OTHERWISE}`, table, tally: { ...tally, where: tally.otherwise } }];
}

/** `indicator, month, categories, value`: what a bucket adds to each cell. */
export function countsSql(): string {
  return cellQueries().map(countSql).join('\n UNION ALL ');
}

function countSql({ id, table, tally }: CellQuery): string {
  return `SELECT '${id}' AS indicator, month, ${categoriesText(table)} AS categories, (${tally.value})::BIGINT AS value
    FROM ${rowsSql(tally, table)} GROUP BY ALL`;
}

/** `indicator, month, categories, employer`: which employers a bucket adds to each cell. */
export function employersSql(): string {
  const wages = wageTables().map(
    (table) => `SELECT DISTINCT 'wage' AS indicator, month, ${categoriesText(table)} AS categories, employer
      FROM ${rowsSql(WAGES, table)}`,
  );
  const tallies = cellQueries().flatMap(({ id, table, tally }) =>
    tally.employer === null
      ? []
      : `SELECT DISTINCT '${id}' AS indicator, month, ${categoriesText(table)} AS categories, ${tally.employer} AS employer
        FROM ${rowsSql(tally, table)} WHERE ${tally.employer} IS NOT NULL`,
  );
  return [...wages, ...tallies].join('\n UNION ALL ');
}

/**
 * `month, categories, units, persons`: how many of the bucket earn each whole unit of currency.
 *
 * @param minor minor units in one unit of currency
 */
export function wagesSql(minor: number): string {
  return wageTables()
    .map(
      (
        table,
      ) => `SELECT month, ${categoriesText(table)} AS categories, wage // ${minor} AS units, count(*) AS persons
        FROM ${rowsSql(WAGES, table)} GROUP BY ALL`,
    )
    .join('\n UNION ALL ');
}

/** `title, persons`: job titles without a code and the persons of the bucket who carry them. */
export const TITLES_SQL = `SELECT occupation_title AS title, count(DISTINCT person) AS persons
  FROM titles WHERE occupation IS NULL AND occupation_title IS NOT NULL GROUP BY occupation_title`;

const WAGES: Pick<Tally, 'rows' | 'where'> = { rows: 'persons', where: 'employed AND wage IS NOT NULL' };

/** The quantiles share one distribution, so their tables are measured once. */
function wageTables(): (readonly DimensionId[])[] {
  const quantile = INDICATORS.find((indicator) => indicator.method.by === 'quantile');
  return [...(quantile?.tables ?? [])];
}

function rowsSql({ rows, where }: Pick<Tally, 'rows' | 'where'>, table: readonly DimensionId[]): string {
  const columns = ['*', ...categoryColumns(table)].join(', ');
  const known = table.map((id) => ` WHERE in_${id} IS NOT NULL`).slice(0, 1);
  return `(SELECT * FROM (SELECT ${columns} FROM ${rows} WHERE ${where})${known.join('')})`;
}
