import type { Anomaly, MeasuredAnomalies, ShownAnomaly, UsualRange } from '../model/anomaly.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { isShowable } from './anomaly-months.ts';
import { roundCount } from './rounding.ts';

type Found = MeasuredAnomalies['anomalies'][number];
type Range = NonNullable<ShownAnomaly['usual']>;

/**
 * What its history would have a finding in, as it may be shown: in the unit of the figures, rounded outward to their
 * precision, and not beyond what it is now. Withheld with the figures, and where the number of any month that it is made
 * of could not be shown itself.
 */
export function usualRange(
  { anomaly, carriers }: Pick<Found, 'anomaly' | 'carriers'>,
  { before, now }: Pick<ShownAnomaly, 'before' | 'now'>,
  rules: RuleSet,
): Range | null {
  const { usual } = anomaly;
  if (usual.length === 0 || before === null || now === null) return null;
  const showable = usual.every(({ months }) =>
    months.every((month) => {
      const behind = carriers.usual.find(({ period }) => period === month.period);
      return behind !== undefined && isShowable(anomaly, { ...month, carriers: behind }, rules);
    }),
  );
  if (!showable) return null;
  const isAbove = 2 * anomaly.now > hull(usual).low + hull(usual).high;
  return upTo(now, hull(usual.map((each) => outward(anomaly, each, rules))), isAbove);
}

function hull(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

function outward(anomaly: Anomaly, usual: UsualRange, rules: RuleSet): Range {
  if (anomaly.aspect === 'quantile') return ratios(usual, anomaly.before, 0);
  const rows = aroundPublished(usual, rules);
  if (anomaly.aspect === 'rows' || anomaly.aspect === 'count') return rows;
  const { low, high } = ratios(rows, roundCount(anomaly.wholeNow, rules.base), 1);
  return { low: Math.min(100, low), high: Math.min(100, high) };
}

/**
 * Limits lie around the number of an earlier month, by so much of its square root whatever it is. They are laid around
 * its published number instead, so that nobody learns from them where between two multiples of the base the true one lies.
 */
function aroundPublished({ low, high, months: [from] }: UsualRange, { base }: RuleSet): Range {
  const root = (count: number) => Math.sqrt(count + 3 / 8);
  const number = from?.number ?? 0;
  const shift = root(roundCount(number, base)) - root(number);
  const shifted = (count: number) => Math.max(0, Math.max(0, root(count) + shift) ** 2 - 3 / 8);
  return {
    low: Math.floor(whole(shifted(low) / base)) * base,
    high: Math.ceil(whole(shifted(high) / base)) * base,
  };
}

/** In percent of a whole. */
function ratios({ low, high }: Range, of: number, decimals: number): Range {
  const scale = 10 ** decimals;
  return {
    low: Math.floor(whole((100 * scale * low) / of)) / scale,
    high: Math.ceil(whole((100 * scale * high) / of)) / scale,
  };
}

/** The whole number that arithmetic missed by less than a billionth, so that it is not rounded away from. */
function whole(value: number): number {
  return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, value) ? Math.round(value) : value;
}

/** A finding lies outside; rounding may move the range to its figure, never beyond. */
function upTo(now: number, { low, high }: Range, isAbove: boolean): Range {
  const most = isAbove ? Math.min : Math.max;
  return { low: most(low, now), high: most(high, now) };
}
