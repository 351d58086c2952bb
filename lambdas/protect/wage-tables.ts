import { isco08 } from '../contracts/codelists/isco-08.ts';
import { isic } from '../contracts/codelists/isic.ts';
import type { ProtectedCell } from '../model/cell.ts';
import { CATEGORIES } from './categories.ts';
import { type Dimensions, type PeriodCells, publishedValue, suppressed } from './period-cells.ts';

/** Quantiles of wages, in whole units of currency. */
export const QUANTILES = ['wage-p25', 'wage-p50', 'wage-p75'] as const;

const { sector, nationality_group: nationality, sex } = CATEGORIES;
/** What the medians of nationals and non-nationals are compared by, beside the sector. */
export const COMPARED: Readonly<Record<'activity' | 'occupation_major', readonly string[]>> = {
  activity: [...isic.codes.map(({ code }) => code).filter((code) => /^[A-Z]$/.test(code)), 'unknown'],
  occupation_major: [...isco08.codes.map(({ code }) => code).filter((code) => code.length === 1), 'uncoded'],
};

/**
 * Wage quantiles of every group that has them; medians alone where nationality is crossed with activity or occupation, and
 * by occupation, where they stand at every level of ISCO-08, so that those of two months can be compared wherever both are
 * published.
 */
export function wageTables(cells: PeriodCells): ProtectedCell[] {
  const occupations = cells.categories('wage-p50', 'occupation').map((occupation) => ({ occupation }));
  return [
    ...groups().flatMap((dimensions) => QUANTILES.flatMap((id) => quantileCell(cells, id, dimensions))),
    ...[...occupations, ...comparedGroups()].flatMap((dimensions) =>
      medianCell(cells, 'wage-p50', dimensions),
    ),
  ];
}

/** The worst-case bounds of the median wage. */
export const WAGE_BOUNDS = ['wage-p50-least', 'wage-p50-most'] as const;

/**
 * Bounds of the median, where it is published itself: the width between them tells how many are not in the register, and
 * how many have no wage, so each of these is enough persons or nobody.
 */
export function wageBounds(cells: PeriodCells): ProtectedCell[] {
  const all = cells.tally('employed', {}).value;
  const unlinked = all - cells.tally('register-coverage.numerator', {}).value;
  const unpaid = all - (cells.tally('wage-p50', {}).persons ?? 0);
  const few = (persons: number) => persons > 0 && persons < cells.rules.persons;
  return WAGE_BOUNDS.flatMap((id) => medianCell(cells, id, {})).map((cell) =>
    few(unlinked) || few(unpaid) ? suppressed(cell) : cell,
  );
}

/** A median as it may be published: from twenty persons. */
export function medianCell(cells: PeriodCells, indicator: string, dimensions: Dimensions): ProtectedCell[] {
  return judged(cells, { indicator, dimensions, least: cells.rules.median });
}

/** A quantile as it may be published: a median from twenty persons, a quartile from forty. */
export function quantileCell(cells: PeriodCells, indicator: string, dimensions: Dimensions): ProtectedCell[] {
  if (indicator.endsWith('-p50')) return medianCell(cells, indicator, dimensions);
  return judged(cells, { indicator, dimensions, least: cells.rules.quartile });
}

/**
 * Quantiles do not add up, so each is judged by itself: by the persons with an amount, and three employers. Nothing is
 * said where nobody has one.
 */
function judged(
  cells: PeriodCells,
  { indicator, dimensions, least }: { indicator: string; dimensions: Dimensions; least: number },
): ProtectedCell[] {
  const { value, persons, employers } = cells.tally(indicator, dimensions);
  if (persons === null || persons === 0) return [];
  const place = { period: cells.period, indicator, dimensions };
  const enough = persons >= least && (employers ?? 0) >= cells.rules.employers;
  return [enough ? publishedValue(place, value) : suppressed(place)];
}

function groups(): Dimensions[] {
  return [
    {},
    ...sector.map((id) => ({ sector: id })),
    ...nationality.map((id) => ({ nationality_group: id })),
    ...sector.flatMap((row) => nationality.map((column) => ({ sector: row, nationality_group: column }))),
    ...sex.map((id) => ({ sex: id })),
  ];
}

function comparedGroups(): Dimensions[] {
  return Object.entries(COMPARED).flatMap(([dimension, ids]) =>
    ids.flatMap((id) => nationality.map((group) => ({ [dimension]: id, nationality_group: group }))),
  );
}
