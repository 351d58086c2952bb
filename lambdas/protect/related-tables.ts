import { occupationsOfField } from '../contracts/codelists/field-occupation.ts';
import type { ProtectedCell } from '../model/cell.ts';
import { compare } from '../model/compare.ts';
import { type Category, leavesOf } from './category-tree.ts';
import { type FieldClasses, fieldOf, type Learners } from './field-tables.ts';
import { fewestOnlyIn } from './overlapping.ts';
import type { PublishedClass } from './partition.ts';
import { type CellPlace, type PeriodCells, publishedCount, suppressed } from './period-cells.ts';
import { type Pieces, refine } from './refinement.ts';

/** Digits of ISCO-08 at which fields of study are related to occupations. */
const RELATED_DIGITS = 3;

/**
 * Learners by the occupations their field prepares for, at the occupation groups of the skills gap, or the nearest
 * group above that may be shown, each with its own distinct persons. Larger groups go first. Groups share fields and
 * persons may have several, so figures overlap each other and the table of fields. A figure is published only while
 *
 * 1. of each of the finest pieces of fields that all published figures tell apart (see refinement.ts), enough
 *    persons have fields in that piece only; and
 * 2. it tells a piece apart that was one before, unless nobody has two fields or the same fields are published
 *    already.
 *
 * Whatever a reader works out by adding and subtracting either counts the persons of some piece only, enough by 1; or
 * it counts nobody who is in one piece only, and then it is nothing: by 2, figures are independent of each other as
 * sums over pieces. The one exception is the sum of fields less the total, which overlapping.ts bounds.
 */
export function relatedTables(
  cells: PeriodCells,
  learners: Learners,
  classes: { readonly fields: FieldClasses; readonly occupations: readonly PublishedClass[] },
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
  input: { readonly wanted: readonly string[]; readonly fields: FieldClasses },
): Set<string> {
  const size = (group: string) => cells.tally(`${learners}-related`, { occupation: group }).value;
  const chosen = new Set<string>();
  let told = toldByFields(input.fields);
  if (told === null) return chosen;
  for (const group of [...input.wanted].sort((a, b) => size(b) - size(a) || compare(a, b))) {
    for (let digits = group.length; digits > 0; digits--) {
      const above = group.slice(0, digits);
      const after = tell(told, input.fields, above);
      if (after === null) continue;
      told = after;
      chosen.add(above);
      break;
    }
  }
  return chosen;
}

/** What published figures tell apart, in leaves of the tree of fields. */
interface Told {
  readonly pieces: Pieces;
  /** The sets of leaves whose persons are published, each as its ids in order. */
  readonly sets: ReadonlySet<string>;
  /** Whether nobody has two fields. */
  readonly disjoint: boolean;
}

/** What the table of fields tells; null where so many have several fields that no group may be added. */
function toldByFields(fields: FieldClasses): Told | null {
  const { root, shown, count } = fields;
  const idsOf = (category: Category) => leavesOf(category).map(({ id }) => id);
  if (root.children.length === 0 || count(root) < fields.least) return null;
  const apart = shown.map(idsOf);
  const rest = idsOf(root).filter((id) => !apart.flat().includes(id));
  const pieces = rest.length === 0 ? apart : [...apart, rest];
  if (!pieces.every((piece) => isEnough(fields, piece))) return null;
  return {
    pieces,
    sets: new Set([root, ...shown].map((category) => setName(idsOf(category)))),
    disjoint: leavesOf(root).reduce((sum, leaf) => sum + count(leaf), 0) === count(root),
  };
}

/** What is told once a group is published too; null where it must stay back. */
function tell(told: Told, fields: FieldClasses, group: string): Told | null {
  const related = leavesOf(fields.root).filter((leaf) => isRelated(fieldOf(leaf), group));
  if (related.length === 0) return null;
  const ids = new Set(related.map(({ id }) => id));
  const pieces = refine(
    told.pieces,
    (leaf) => ids.has(leaf),
    (piece) => isEnough(fields, piece),
  );
  if (pieces === null) return null;
  const set = setName([...ids]);
  const isNew = pieces.length > told.pieces.length;
  if (!isNew && !told.disjoint && !told.sets.has(set)) return null;
  return { ...told, pieces, sets: new Set([...told.sets, set]) };
}

function isEnough(fields: FieldClasses, piece: readonly string[]): boolean {
  return fewestOnlyIn(fields, new Set(piece)) >= fields.least;
}

function setName(ids: readonly string[]): string {
  return [...ids].sort().join();
}

function isRelated(field: string, group: string): boolean {
  return occupationsOfField(field).some((occupation) => occupation.startsWith(group));
}
