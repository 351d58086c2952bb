/** What a piece of work took: seconds by the clock, and of processors, which others on the machine do not disturb. */
export interface Spent {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

export const NOTHING_SPENT: Spent = { seconds: 0, cpuSeconds: 0 };

/** Starts now; each call tells what this process spent since. */
export function stopwatch(): () => Spent {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { seconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 };
  };
}

/** The sum of several. */
export function together(all: readonly Spent[]): Spent {
  return all.reduce<Spent>(
    (sum, each) => ({
      seconds: sum.seconds + each.seconds,
      cpuSeconds: sum.cpuSeconds + each.cpuSeconds,
    }),
    NOTHING_SPENT,
  );
}
