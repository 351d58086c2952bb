/** Seconds of wall time each step was under way; invocations side by side count once. */
export class StepClock {
  readonly #now: () => number;
  readonly #steps = new Map<string, { active: number; since: number; milliseconds: number }>();

  /** Takes a monotonic clock in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  async time<T>(step: string, action: () => Promise<T>): Promise<T> {
    const entry = this.#steps.get(step) ?? { active: 0, since: 0, milliseconds: 0 };
    this.#steps.set(step, entry);
    if (entry.active === 0) entry.since = this.#now();
    entry.active += 1;
    try {
      return await action();
    } finally {
      entry.active -= 1;
      if (entry.active === 0) entry.milliseconds += this.#now() - entry.since;
    }
  }

  /** Seconds by step, in the order in which the steps first ran. */
  seconds(): Record<string, number> {
    return Object.fromEntries(
      [...this.#steps].map(([step, { milliseconds }]) => [step, seconds(milliseconds)]),
    );
  }
}

/** Milliseconds as seconds with three decimals. */
export function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
