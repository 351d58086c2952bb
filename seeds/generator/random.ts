/** Mixes text or a number into 32 bits (FNV-1a, finished by murmur3's avalanche). */
function mix(hash: number, part: string | number): number {
  const text = String(part);
  let h = hash;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A stream of pseudo-random numbers (sfc32), the same for the same names: a person's stream depends on the
 * seed and the person alone, so people can be made one by one. Not for secrets.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  private constructor(a: number, b: number, c: number) {
    this.a = a;
    this.b = b;
    this.c = c;
    for (let round = 0; round < 12; round++) this.next();
  }

  /** The stream of these names, such as `Random.of(7, 'person', 12)`. */
  static of(...names: readonly (string | number)[]): Random {
    const start = names.reduce<number>((hash, name) => mix(hash, name), 0x811c9dc5);
    return new Random(start, mix(start, 'b'), mix(start, 'c'));
  }

  /** 32 random bits. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A number from 0 up to, without, 1. */
  unit(): number {
    return this.next() / 0x1_0000_0000;
  }

  /** An integer from 0 up to, without, `count`. */
  below(count: number): number {
    return Math.floor(this.unit() * count);
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** Nearly standard normal (Irwin-Hall, six uniform numbers), within ±4.3: additions only, so exact everywhere. */
  normal(): number {
    let sum = 0;
    for (let i = 0; i < 6; i++) sum += this.unit();
    return (sum - 3) * Math.SQRT2;
  }
}
