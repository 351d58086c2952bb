/** How often each whole number occurs: wages in whole dinars, or days. */
export class Histogram {
  private readonly counts = new Map<number, number>();
  private total = 0;

  add(value: number, times = 1): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + times);
    this.total += times;
  }

  merge(other: Histogram): void {
    for (const [value, times] of other.counts) this.add(value, times);
  }

  get size(): number {
    return this.total;
  }

  /** Lower quantile: the smallest value with at least `quarters` of four at or under it. */
  quantile(quarters: 1 | 2 | 3): number {
    let upTo = 0;
    for (const [value, times] of [...this.counts].sort(([a], [b]) => a - b)) {
      upTo += times;
      if (upTo * 4 >= this.total * quarters) return value;
    }
    throw new Error('No values, no quantile.');
  }
}
