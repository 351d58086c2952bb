import { type AmountSteps, STEPS_A_UNIT } from '../model/monthly-profile.ts';

/** In steps. */
const LEAST_DEVIATION = 0.2;

/** Rows with an amount above zero. */
export function amountsIn({ steps }: AmountSteps): number {
  return Object.values(steps).reduce((sum, rows) => sum + rows, 0);
}

/** Natural logarithm of the amount below which a share of the amounts lies, by the line through its step; 0 of none. */
export function logQuantile(amounts: AmountSteps, share: number): number {
  const wanted = amountsIn(amounts) * share;
  let below = 0;
  let end = 0;
  for (const [step, rows] of ordered(amounts)) {
    if (below + rows >= wanted) return (step + (wanted - below) / rows) / STEPS_A_UNIT;
    below += rows;
    end = step + 1;
  }
  return end / STEPS_A_UNIT;
}

/**
 * The standard deviation of that logarithm in a sample: half the distance between the quantiles that lie a deviation of
 * the binomial below and above (Woodruff, “Confidence Intervals for Medians and Other Position Measures”, 1952). At least
 * a part of a step, for within a step nothing is known.
 */
export function quantileDeviation(amounts: AmountSteps, share: number): number {
  const reach = Math.sqrt((share * (1 - share)) / amountsIn(amounts));
  const apart =
    logQuantile(amounts, Math.min(1, share + reach)) - logQuantile(amounts, Math.max(0, share - reach));
  return Math.max(apart / 2, LEAST_DEVIATION / STEPS_A_UNIT);
}

const ORDERED = new WeakMap<AmountSteps, [number, number][]>();

function ordered(amounts: AmountSteps): [number, number][] {
  const known = ORDERED.get(amounts);
  if (known !== undefined) return known;
  const steps = Object.entries(amounts.steps)
    .map(([step, rows]): [number, number] => [Number(step), rows])
    .sort(([a], [b]) => a - b);
  ORDERED.set(amounts, steps);
  return steps;
}
