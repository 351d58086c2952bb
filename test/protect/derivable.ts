/** Published sums and the groups they must not tell of, over atoms named by text. */
export interface Publication {
  /** Atoms of each published sum. */
  readonly sums: readonly ReadonlySet<string>[];
  /** Atoms a reader knows to be empty, because a 0 was shown for a group they are in. */
  readonly empty: ReadonlySet<string>;
  readonly atoms: readonly string[];
}

/** A prime below 2^26, so that products stay exact; a chance agreement has odds of one in sixty million. */
const PRIME = 67_108_859;

/**
 * Whether a group's count can be worked out exactly by adding and subtracting published sums: whether its vector
 * lies in the row space of theirs (Gaussian elimination over a prime field), empty atoms left out.
 */
export function derivable({ sums, empty, atoms }: Publication, group: ReadonlySet<string>): boolean {
  const open = atoms.filter((atom) => !empty.has(atom));
  const vector = (set: ReadonlySet<string>) => open.map((atom) => (set.has(atom) ? 1 : 0));
  const basis: { pivot: number; row: number[] }[] = [];
  for (const sum of sums) {
    const row = reduce(vector(sum), basis);
    const pivot = row.findIndex((entry) => entry !== 0);
    if (pivot < 0) continue;
    const inverse = power(row[pivot] ?? 0, PRIME - 2);
    basis.push({ pivot, row: row.map((entry) => (entry * inverse) % PRIME) });
  }
  return reduce(vector(group), basis).every((entry) => entry === 0);
}

function reduce(vector: number[], basis: readonly { pivot: number; row: number[] }[]): number[] {
  let rest = vector;
  for (const { pivot, row } of basis) {
    const factor = rest[pivot] ?? 0;
    if (factor !== 0) rest = rest.map((entry, at) => (entry + (PRIME - factor) * (row[at] ?? 0)) % PRIME);
  }
  return rest;
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
