import { type Category, groupOfRest, TOTAL } from './category-tree.ts';
import { isCombination, type PublishedClass } from './partition.ts';

/** A category tree over published classes, and the codes that each of its leaves stands for. */
export interface ClassTree {
  readonly root: Category;
  /** The codes of a leaf, or of a group above leaves, by which its cells are measured. */
  readonly codesOf: (category: Category) => readonly string[];
}

/**
 * The tree of ISCO-08 cut off at the given classes, which become its leaves, each under the group it is a class of.
 * Codes that are in none of the classes become leaves of their own, so that nothing is left out. Whatever is then
 * decided of the tree is of whole classes.
 */
export function classTree(classes: readonly PublishedClass[], codes: readonly string[]): ClassTree {
  const cut = classes.filter(({ id }) => id !== TOTAL);
  const inside = new Map(cut.map(({ id, members }) => [id, members.map((member) => member.id)]));
  const covered = [...inside.values()].flat();
  const others = codes.filter((code) => !covered.some((known) => isWithin(code, known)));
  const leaves = [...inside.keys(), ...others].sort();
  const groups = new Set(leaves.flatMap(groupsAbove));
  const under = (parent: string): Category[] => [
    ...[...groups]
      .filter((id) => parentOf(id) === parent)
      .sort()
      .map((id) => ({ id, children: under(id) })),
    ...leaves.filter((id) => parentOf(id) === parent).map((id) => ({ id, children: [] })),
  ];
  return { root: { id: TOTAL, children: under(TOTAL) }, codesOf: ({ id }) => inside.get(id) ?? [id] };
}

function isWithin(code: string, known: string): boolean {
  return code === known || (/^\d+$/.test(known) && code.startsWith(known));
}

/** The group a leaf or a group stands directly under. */
function parentOf(id: string): string {
  if (isCombination(id)) return id.slice('other-combined-'.length);
  return groupOfRest(id) ?? (/^\d+$/.test(id) ? id.slice(0, -1) : TOTAL);
}

function groupsAbove(id: string): string[] {
  const parent = parentOf(id);
  return Array.from({ length: parent.length }, (_, digits) => parent.slice(0, digits + 1));
}
