import type { ProtectedCell } from '../model/cell.ts';
import { type Category, TOTAL } from './category-tree.ts';
import { majorGroups } from './major-groups.ts';
import { partCell, restOf } from './part-cell.ts';
import type { PublishedClass } from './partition.ts';
import { percentage } from './percentage.ts';
import {
  type CellPlace,
  type PeriodCells,
  publishedCount,
  suppressed,
  suppressedWithParts,
} from './period-cells.ts';
import { combine, judgeAll } from './tally.ts';
import { uniteClasses } from './unite-classes.ts';

const REMOTE = 'vacancies-remote';
const SHARE = 'vacancies-remote-share';
const OPEN = 'vacancies-open';

/**
 * Open vacancies that can be done remotely and their share of all open ones: in total, and by major group of occupations
 * where they and the others pass or are none. Major groups are joined of the groups that open vacancies are published
 * for, so that nothing else follows from both.
 */
export function remoteVacancies(cells: PeriodCells, skills: readonly PublishedClass[]): ProtectedCell[] {
  const total = partCell(cells, REMOTE, [OPEN]);
  const at = { period: cells.period, indicator: SHARE, dimensions: {} };
  const groups = majorGroups(skills);
  const classes = total.status === 'published' ? joinedGroups(cells, groups) : [];
  const shown = classes.filter(({ id }) => id !== TOTAL);
  const hidden = groups.filter(({ id }) => !shown.some((each) => each.id === id));
  return [
    total,
    total.status === 'published' ? shareCell(cells, at, [{}]) : suppressedWithParts(at),
    ...shown.flatMap((each) => groupCells(cells, each)),
    ...hidden.flatMap(({ id }) => [
      suppressed(placeOf(cells, REMOTE, id)),
      suppressedWithParts(placeOf(cells, SHARE, id)),
    ]),
  ];
}

function joinedGroups(cells: PeriodCells, groups: readonly PublishedClass[]): readonly PublishedClass[] {
  return uniteClasses(groups, {
    safe: (members) => {
      const dimensions = members.map(dimensionsOf);
      const remote = combine(dimensions.map((at) => cells.tally(REMOTE, at)));
      const others = restOf(cells, { whole: OPEN, part: REMOTE, dimensions });
      return judgeAll([remote, others], cells.rules) !== 'fails';
    },
    weight: (members) => combine(members.map((each) => cells.tally(OPEN, dimensionsOf(each)))).value,
  });
}

function groupCells(cells: PeriodCells, { id, members }: PublishedClass): ProtectedCell[] {
  const dimensions = members.map(dimensionsOf);
  const { value } = combine(dimensions.map((at) => cells.tally(REMOTE, at)));
  return [
    publishedCount(placeOf(cells, REMOTE, id), value, cells.rules),
    shareCell(cells, placeOf(cells, SHARE, id), dimensions),
  ];
}

function shareCell(
  cells: PeriodCells,
  place: CellPlace,
  dimensions: readonly Record<string, string>[],
): ProtectedCell {
  const sum = (indicator: string) => combine(dimensions.map((at) => cells.tally(indicator, at))).value;
  return percentage(cells, place, { part: sum(REMOTE), whole: sum(OPEN) });
}

function dimensionsOf({ id }: Category): Record<string, string> {
  return { occupation: id };
}

function placeOf({ period }: PeriodCells, indicator: string, id: string): CellPlace {
  return { period, indicator, dimensions: { occupation: id } };
}
