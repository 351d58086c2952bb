/** Persons by wage in whole dinars. */
export class WageHistogram {
  private readonly counts: number[] = [];
  private total = 0;

  add(dinars: number, persons = 1): void {
    this.counts[dinars] = (this.counts[dinars] ?? 0) + persons;
    this.total += persons;
  }

  merge(other: WageHistogram): void {
    other.counts.forEach((persons, dinars) => {
      this.add(dinars, persons);
    });
  }

  /** Lower quantile: the smallest wage with at least `quarters` of four persons at or under it. */
  quantile(quarters: 1 | 2 | 3): number {
    let upTo = 0;
    for (const [dinars, persons] of this.counts.entries()) {
      upTo += persons ?? 0;
      if (upTo * 4 >= this.total * quarters) return dinars;
    }
    throw new Error('No wages, no quantile.');
  }
}
