/**
 * The finest pieces a reader can tell apart once several overlapping sums over the same atoms are published: atoms
 * that are in exactly the same sums fall into one piece.
 *
 * Whatever can be worked out by adding and subtracting published sums counts all atoms of a piece equally often, so
 * a group that can be worked out is a union of pieces. While each piece passes or is empty, so does every such
 * group: that is the condition under which another sum is taken in. Where somebody may be in several atoms, pieces
 * are counted by those in one piece only, and sums must be independent besides (see related-tables.ts).
 */
export type Pieces = readonly (readonly string[])[];

/**
 * The pieces after one more sum is published, or null when some piece would then fail: the sum must stay back.
 *
 * @param inside whether an atom is in the sum
 * @param safe whether a group of atoms may be known: it passes, or is empty
 */
export function refine(
  pieces: Pieces,
  inside: (atom: string) => boolean,
  safe: (atoms: readonly string[]) => boolean,
): Pieces | null {
  const refined = pieces
    .flatMap((piece) => [piece.filter(inside), piece.filter((atom) => !inside(atom))])
    .filter((piece) => piece.length > 0);
  return refined.every(safe) ? refined : null;
}
