import { occupationsOfField } from '../contracts/codelists/field-occupation.ts';
import type { ProtectedCell } from '../model/cell.ts';
import { leavesOf } from './category-tree.ts';
import { fieldOf, type Learners } from './field-tables.ts';
import type { PublishedClass } from './partition.ts';
import { type CellPlace, type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { type Pieces, refine } from './refinement.ts';
import { combine, judge } from './tally.ts';

/** Digits of ISCO-08 at which fields of study are related to occupations. */
const RELATED_DIGITS = 3;

/**
 * Learners by the occupations their field prepares for, at the occupation groups of the skills gap, or the nearest
 * group above that may be shown. Groups share fields, so figures overlap each other and the table of fields: a
 * figure is published only while the finest pieces of fields that all published figures tell apart pass or are
 * empty (see refinement.ts). Larger groups go first. Persons with two fields count in both pieces.
 */
export function relatedTables(
  cells: PeriodCells,
  learners: Learners,
  classes: { readonly fields: readonly PublishedClass[]; readonly occupations: readonly PublishedClass[] },
): ProtectedCell[] {
  const indicator = `${learners}-related`;
  const placeOf = (occupation: string): CellPlace => ({
    period: cells.period,
    indicator,
    dimensions: { occupation },
  });
  const wanted = groupsOf(classes.occupations);
  const chosen = chooseGroups(cells, learners, { wanted, fields: classes.fields });
  const shown = [...chosen].sort().map((group) => {
    const { value } = cells.tally(indicator, { occupation: group });
    return publishedCount(placeOf(group), value, cells.rules);
  });
  const hidden = wanted.filter((group) => !chosen.has(group)).map((group) => suppressed(placeOf(group)));
  return [...shown, ...hidden];
}

/** The groups of the skills gap, no deeper than fields are related to. */
function groupsOf(occupations: readonly PublishedClass[]): string[] {
  const groups = occupations
    .filter(({ id }) => /^\d+$/.test(id))
    .map(({ id }) => id.slice(0, RELATED_DIGITS));
  return [...new Set(groups)].sort();
}

function chooseGroups(
  cells: PeriodCells,
  learners: Learners,
  input: { readonly wanted: readonly string[]; readonly fields: readonly PublishedClass[] },
): Set<string> {
  const size = (group: string) => cells.tally(`${learners}-related`, { occupation: group }).value;
  const safe = (fields: readonly string[]) =>
    judge(combine(fields.map((field) => cells.tally(learners, { field }))), cells.rules) !== 'fails';
  const chosen = new Set<string>();
  let pieces: Pieces = input.fields.map(({ members }) => members.flatMap(leavesOf).map(fieldOf));
  if (pieces.length === 0) return chosen;
  for (const group of [...input.wanted].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))) {
    for (let digits = group.length; digits > 0; digits--) {
      const above = group.slice(0, digits);
      const refined = refine(pieces, (field) => isRelated(field, above), safe);
      if (refined === null) continue;
      pieces = refined;
      chosen.add(above);
      break;
    }
  }
  return chosen;
}

function isRelated(field: string, group: string): boolean {
  return occupationsOfField(field).some((occupation) => occupation.startsWith(group));
}
