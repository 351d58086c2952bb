import { titleSql } from '../accept/watched-fields.ts';
import { identifier } from '../engine/sql.ts';
import type { Anomaly } from '../model/anomaly.ts';

/** A condition over the rows of a feed and month, and the values bound to it. */
export interface Condition {
  readonly sql: string;
  readonly bound: readonly (string | number)[];
}

const ALL: Condition = { sql: 'true', bound: [] };

/** Which rows a finding is about; all where it is about the feed. `title` names the column of job titles. */
export function rowsBehind(
  { aspect, field, category, values }: Pick<Anomaly, 'aspect' | 'field' | 'category' | 'values'>,
  title: string | null,
): Condition {
  if (aspect === 'new' && title !== null) return among(titleSql(identifier(title)), values);
  if (field === null || category === null) return ALL;
  const column = identifier(field);
  if (aspect === 'code' || aspect === 'band') {
    if (category === '') return { sql: `${column} IS NULL`, bound: [] };
    return aspect === 'code' ? among(`${column}::VARCHAR`, [category]) : band(column, Number(category));
  }
  return ALL;
}

/** Rows of which an expression has one of some values; none where there are no values. */
export function among(sql: string, values: readonly string[]): Condition {
  if (values.length === 0) return { sql: 'false', bound: [] };
  return { sql: `${sql} IN (${values.map(() => '?').join(', ')})`, bound: values };
}

/** Amounts of a band reach to twice the lowest of them. */
function band(column: string, lowest: number): Condition {
  if (lowest === 0) return { sql: `${column} <= 0`, bound: [] };
  return { sql: `${column} >= ? AND ${column} < ?`, bound: [lowest, 2 * lowest] };
}
