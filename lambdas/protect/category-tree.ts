/** A category and the categories it falls into without overlap; a leaf has none. */
export interface Category {
  readonly id: string;
  readonly children: readonly Category[];
}

/** Id of the root of every tree: the total. */
export const TOTAL = '';

/** The total over a flat list of categories. */
export function flatTree(ids: readonly string[]): Category {
  return { id: TOTAL, children: ids.map((id) => ({ id, children: [] })) };
}

/**
 * The total over codes whose prefixes are the groups above them (ISCO-08): `2512` under `251`, `25` and `2`.
 * Codes are those given; groups above them need not be. What is not made of digits stands under the total.
 */
export function digitTree(codes: readonly string[]): Category {
  const known = new Set<string>();
  for (const code of codes) {
    if (!/^\d+$/.test(code)) known.add(code);
    else for (let digits = 1; digits <= code.length; digits++) known.add(code.slice(0, digits));
  }
  const all = [...known].sort();
  const under = (parent: string, digits: number): Category[] =>
    all
      .filter((code) => /^\d+$/.test(code) && code.length === digits && code.startsWith(parent))
      .map((code) => ({ id: code, children: under(code, digits + 1) }));
  const others = all.filter((code) => !/^\d+$/.test(code)).map((id) => ({ id, children: [] }));
  return { id: TOTAL, children: [...under('', 1), ...others] };
}

/** The leaves under a category; itself when it is one. */
export function leavesOf(category: Category): Category[] {
  return category.children.length === 0 ? [category] : category.children.flatMap(leavesOf);
}
