const FIRST = 10;

/** Counts what rows show, and keeps the numbers of the first ten rows, for rows that come in order. */
export class RowTally {
  count = 0;
  readonly rows: number[] = [];

  add(row: number): void {
    this.count += 1;
    if (this.rows.length < FIRST && this.rows.at(-1) !== row) this.rows.push(row);
  }
}

/** Adds a row to the tally of that name, a new one where there is none. */
export function addRow(tallies: Map<string, RowTally>, name: string, row: number): void {
  const tally = tallies.get(name) ?? new RowTally();
  tally.add(row);
  tallies.set(name, tally);
}

/** The first ten of row numbers in any order, each once, ascending. */
export function firstRows(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b).slice(0, FIRST);
}
