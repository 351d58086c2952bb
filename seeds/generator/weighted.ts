import type { Random } from './random.ts';

/** Items drawn in proportion to their weights. */
export class Weighted<T> {
  private readonly items: readonly T[];
  private readonly upTo: Float64Array;

  constructor(items: readonly T[], weight: (item: T) => number) {
    this.items = items.filter((item) => weight(item) > 0);
    this.upTo = new Float64Array(this.items.length);
    let sum = 0;
    this.items.forEach((item, at) => {
      sum += weight(item);
      this.upTo[at] = sum;
    });
  }

  get empty(): boolean {
    return this.items.length === 0;
  }

  /** One item; throws when nothing has a weight. */
  draw(random: Random): T {
    const total = this.upTo[this.upTo.length - 1] ?? 0;
    const item = this.items[this.position(random.unit() * total)];
    if (item === undefined) throw new Error('Nothing to draw from.');
    return item;
  }

  private position(target: number): number {
    let low = 0;
    let high = this.upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.upTo[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Draws the items of `[item, weight]` pairs in proportion to their weights. */
export function weighted<T>(pairs: readonly (readonly [T, number])[]): (random: Random) => T {
  const drawn = new Weighted(pairs, (pair) => pair[1]);
  return (random) => drawn.draw(random)[0];
}
