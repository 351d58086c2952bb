import type { ProtectedCell } from '../model/cell.ts';
import { flatTree, leavesOf, TOTAL } from './category-tree.ts';
import { countTable, totalCell } from './count-table.ts';
import { partCell, restOf } from './part-cell.ts';
import { type PublishedClass, partition } from './partition.ts';
import { percentage } from './percentage.ts';
import {
  type Dimensions,
  type PeriodCells,
  publishedCount,
  suppressed,
  suppressedWithParts,
} from './period-cells.ts';
import { combine, judgeAll } from './tally.ts';

const ALL = 'civil-servants';

/** Parts of the civil servants; their share of all goes by the name with `-share` behind it. */
const PARTS = ['remote-workers', 'telework-trained'] as const;

/**
 * Civil servants, those working remotely and those trained for it: in total, and by entity where each of them, and the
 * others of the entity, are enough or none. Entities are no persons, and one that stands for itself may be told of;
 * their staff are. How somebody works and whether they are trained are never crossed (see crossed-table.ts).
 */
export function civilServiceTables(cells: PeriodCells): ProtectedCell[] {
  const totals = [totalCell(cells, ALL), ...PARTS.map((part) => partCell(cells, part, [ALL]))];
  return [
    ...totals,
    ...PARTS.map((part) => totalShare(cells, part, totals)),
    ...arrangements(cells, totals),
    ...entityCells(cells),
  ];
}

function totalShare(cells: PeriodCells, part: string, totals: readonly ProtectedCell[]): ProtectedCell {
  const place = { period: cells.period, indicator: `${part}-share`, dimensions: {} };
  const isShown = [ALL, part].every((id) =>
    totals.some((cell) => cell.indicator === id && cell.status === 'published'),
  );
  if (!isShown) return suppressedWithParts(place);
  return percentage(cells, place, { part: cells.tally(part, {}).value, whole: cells.tally(ALL, {}).value });
}

/** All of the week or part of it: parts of a total, and withheld with it. */
function arrangements(cells: PeriodCells, totals: readonly ProtectedCell[]): ProtectedCell[] {
  const [indicator, dimension] = ['remote-workers', 'work_arrangement'];
  const ids = ['hybrid', 'remote'];
  const total = totals.find((cell) => cell.indicator === indicator);
  if (total?.status === 'published') return countTable(cells, { indicator, dimension, tree: flatTree(ids) });
  return ids.map((id) => suppressed({ period: cells.period, indicator, dimensions: { [dimension]: id } }));
}

function entityCells(cells: PeriodCells): ProtectedCell[] {
  const entities = cells.categories(ALL, 'entity');
  const classes = entityClasses(cells, entities).filter(({ id }) => id !== TOTAL);
  const shown = classes.flatMap((each) => classCells(cells, each));
  const hidden = entities.filter((id) => !classes.some((each) => each.id === id));
  return [...shown, ...hidden.flatMap((entity) => hiddenCells(cells, { entity }))];
}

function entityClasses(cells: PeriodCells, entities: readonly string[]): PublishedClass[] {
  return partition(flatTree(entities), {
    verdict: (categories) => {
      const dimensions = categories.flatMap(leavesOf).map(({ id }) => ({ entity: id }));
      const sum = (id: string) => combine(dimensions.map((at) => cells.tally(id, at)));
      const rests = PARTS.map((part) => restOf(cells, { whole: ALL, part, dimensions }));
      return judgeAll([sum(ALL), ...PARTS.map(sum), ...rests], cells.rules);
    },
    weight: ({ id }) => cells.tally(ALL, { entity: id }).value,
  });
}

function classCells(cells: PeriodCells, { id, members }: PublishedClass): ProtectedCell[] {
  const placeOf = (indicator: string) => ({ period: cells.period, indicator, dimensions: { entity: id } });
  const sum = (indicator: string) =>
    combine(members.map((member) => cells.tally(indicator, { entity: member.id }))).value;
  const counts = [ALL, ...PARTS].map((each) => publishedCount(placeOf(each), sum(each), cells.rules));
  const shares = PARTS.map((part) =>
    percentage(cells, placeOf(`${part}-share`), { part: sum(part), whole: sum(ALL) }),
  );
  return [...counts, ...shares];
}

function hiddenCells({ period }: PeriodCells, dimensions: Dimensions): ProtectedCell[] {
  return [
    ...[ALL, ...PARTS].map((indicator) => suppressed({ period, indicator, dimensions })),
    ...PARTS.map((part) => suppressedWithParts({ period, indicator: `${part}-share`, dimensions })),
  ];
}
