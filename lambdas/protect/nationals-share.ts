import type { ProtectedCell } from '../model/cell.ts';
import { activityCounts } from './activity-table.ts';
import { leavesOf, TOTAL } from './category-tree.ts';
import { type CountTable, classesOf } from './count-table.ts';
import type { CrossedClasses } from './crossed-table.ts';
import { flatTable } from './flat-table.ts';
import type { PublishedClass } from './partition.ts';
import { percentage } from './percentage.ts';
import {
  type CellPlace,
  type Dimensions,
  type PeriodCells,
  suppressed,
  suppressedWithParts,
} from './period-cells.ts';
import { combine, judge, type Tally } from './tally.ts';
import { uniteClasses } from './unite-classes.ts';

const INDICATOR = 'nationals-share';

/**
 * Nationals as a share of the employed: in total and by sector where the counts themselves are published, by activity
 * and size band in the classes of the employed, united until nationals and the others of each pass or are none. Of
 * nationality and any one side a reader then knows sums over classes that pass, and of two sides at once no more than
 * Fréchet's interval (see crossed-table.ts).
 */
export function nationalsShare(cells: PeriodCells, crossed: CrossedClasses): ProtectedCell[] {
  const alone = crossed.columns.some(({ id }) => id === 'national');
  const total = alone ? shareCell(cells, {}, [{}]) : suppressedWithParts(placeOf(cells, {}));
  return [
    total,
    ...bySector(cells, crossed, alone),
    ...byClass(cells, activityCounts(cells, 'employed'), alone),
    ...byClass(cells, flatTable(cells, 'employed', 'size_band'), alone),
  ];
}

function bySector(cells: PeriodCells, { rows, crossed }: CrossedClasses, alone: boolean): ProtectedCell[] {
  return rows
    .filter(
      ({ id, members }) => id !== TOTAL && partOf(cells, 'denominator', keysOf('sector', members)).value > 0,
    )
    .map(({ id, members }) =>
      crossed && alone
        ? shareCell(cells, { sector: id }, keysOf('sector', members))
        : suppressedWithParts(placeOf(cells, { sector: id })),
    );
}

function byClass(cells: PeriodCells, table: CountTable, alone: boolean): ProtectedCell[] {
  const { dimension } = table;
  const classes = alone ? sharedClasses(cells, table) : [];
  const shown = classes.map(({ id, members }) =>
    shareCell(cells, { [dimension]: id }, keysOf(dimension, members)),
  );
  const hidden = leavesOf(table.tree)
    .filter(({ id }) => id !== TOTAL && !classes.some((found) => found.id === id))
    .filter(({ id }) => partOf(cells, 'denominator', [{ [dimension]: id }]).value > 0)
    .map(({ id }) => suppressed(placeOf(cells, { [dimension]: id })));
  return [...shown, ...hidden];
}

function sharedClasses(cells: PeriodCells, table: CountTable): readonly PublishedClass[] {
  const part = (name: Part, members: PublishedClass['members']) =>
    partOf(cells, name, keysOf(table.dimension, members));
  const counted = classesOf(cells, table).filter(
    ({ id, members }) => id !== TOTAL && part('denominator', members).value > 0,
  );
  return uniteClasses(counted, {
    safe: (members) =>
      (['numerator', 'rest'] as const).every((name) => judge(part(name, members), cells.rules) !== 'fails'),
    weight: (members) => part('denominator', members).value,
  });
}

type Part = 'numerator' | 'denominator' | 'rest';

/** Dimensions of the measured cells that make up a class. */
function keysOf(dimension: string, members: PublishedClass['members']): Dimensions[] {
  return members.flatMap(leavesOf).map(({ id }) => ({ [dimension]: id }));
}

function partOf(cells: PeriodCells, part: Part, keys: readonly Dimensions[]): Tally {
  return combine(keys.map((at) => cells.tally(`${INDICATOR}.${part}`, at)));
}

function shareCell(cells: PeriodCells, dimensions: Dimensions, keys: readonly Dimensions[]): ProtectedCell {
  const [nationals, all] = [partOf(cells, 'numerator', keys), partOf(cells, 'denominator', keys)];
  return percentage(cells, placeOf(cells, dimensions), { part: nationals.value, whole: all.value });
}

function placeOf({ period }: PeriodCells, dimensions: Dimensions): CellPlace {
  return { period, indicator: INDICATOR, dimensions };
}
