import type { CellSlice } from '../../../lambdas/model/cell.ts';
import type { IndicatorDefinition } from '../../../lambdas/model/indicator.ts';
import { UsageError } from '../usage-error.ts';
import { publishedTables, tableText } from './known-indicators.ts';

/** Which cells of a month are asked for. */
export interface SliceOptions {
  /** Dimensions of which one category is asked for. */
  readonly where?: Readonly<Record<string, string>>;
  /** Dimensions of which all are. */
  readonly by?: readonly string[];
}

/**
 * The dimensions of the slice that is asked for; the total where nothing is said, or the first table of an indicator that
 * has none. Throws UsageError, which names the indicator's tables, for a slice of none of them.
 */
export function wantedDimensions(
  indicator: IndicatorDefinition,
  { where = {}, by = [] }: SliceOptions,
): CellSlice['dimensions'] {
  const twice = by.find((dimension) => dimension in where);
  if (twice !== undefined)
    throw new UsageError(`${twice} stands in --by and in --where. Leave it out of one of them.`);
  const tables = publishedTables(indicator);
  const asked = [...by, ...Object.keys(where)];
  const names = asked.length === 0 ? (totalOf(tables) ?? tables[0] ?? []) : asked;
  if (!tables.some((table) => isSame(table, names))) throw new UsageError(noTable(indicator, names));
  return Object.fromEntries(names.map((name) => [name, where[name] ?? null]));
}

function totalOf(tables: readonly string[][]): string[] | undefined {
  return tables.find((table) => table.length === 0);
}

function isSame(table: readonly string[], names: readonly string[]): boolean {
  return table.length === names.length && table.every((dimension) => names.includes(dimension));
}

function noTable(indicator: IndicatorDefinition, names: readonly string[]): string {
  const tables = publishedTables(indicator).map(tableText);
  return `${indicator.id} is not published by ${names.join(' and ')}. There are: ${tables.join(' · ')}.`;
}
