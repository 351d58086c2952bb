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

/** Of records that name a group and nothing deeper; the group comes before it. */
export const UNSPECIFIED = '-unspecified';

/** The group that the rest of records without anything deeper is of: `25` of `25-unspecified`; null for other categories. */
export function groupOfRest(id: string): string | null {
  return id.endsWith(UNSPECIFIED) ? id.slice(0, -UNSPECIFIED.length) : null;
}

/**
 * The total over codes whose prefixes are the groups above them (ISCO-08): `2512` under `251`, `25` and `2`, beside them
 * `25-unspecified` for what is of `25` and nothing deeper. Codes are those given; groups above them need not be. What is
 * not made of digits stands under the total.
 */
export function digitTree(codes: readonly string[]): Category {
  const known = new Set<string>();
  for (const code of codes) {
    const group = groupOfRest(code) ?? code;
    if (!/^\d+$/.test(group)) known.add(code);
    else for (let digits = 1; digits <= group.length; digits++) known.add(group.slice(0, digits));
  }
  const all = [...known].sort();
  const rests = new Set(codes.filter((code) => groupOfRest(code) !== null));
  const under = (parent: string, digits: number): Category[] => {
    const rest = `${parent}${UNSPECIFIED}`;
    return [
      ...all
        .filter((code) => /^\d+$/.test(code) && code.length === digits && code.startsWith(parent))
        .map((code) => ({ id: code, children: under(code, digits + 1) })),
      ...(rests.has(rest) ? [{ id: rest, children: [] }] : []),
    ];
  };
  const others = all.filter((code) => !/^\d+$/.test(code)).map((id) => ({ id, children: [] }));
  return { id: TOTAL, children: [...under('', 1), ...others] };
}

/** Whether records stand under this occupation themselves, rather than in the categories below it. */
export function isRecorded(occupation: string): boolean {
  return !/^\d{1,3}$/.test(occupation);
}

/** The leaves under a category; itself when it is one. */
export function leavesOf(category: Category): Category[] {
  return category.children.length === 0 ? [category] : category.children.flatMap(leavesOf);
}
