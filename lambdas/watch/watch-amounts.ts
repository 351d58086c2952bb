import { type AmountSteps, STEPS_A_UNIT, type TopCounts } from '../model/monthly-profile.ts';
import type { Candidate } from './candidate.ts';
import type { History } from './history.ts';
import { type Apart, judge, type Series } from './judge.ts';
import { amountsIn, logQuantile, quantileDeviation } from './quantile.ts';
import { watchShares } from './watch-shares.ts';

/** Percents below which quantiles lie. */
const QUANTILES = [10, 25, 50, 75, 90];
/** Amounts that a month must have for its quantiles to be compared. */
const FEWEST_AMOUNTS = 100;
/** Share by which a quantile must move to be told of; twice that where no season is known. */
const SMALLEST_MOVE = 0.05;
/** Steps of a band: each twice as high as the one below it. */
const BAND = Math.round(Math.LN2 * STEPS_A_UNIT);

/** Judges the amounts of a field: where their quantiles lie, and how many fall into each band. */
export function watchAmounts(history: History, field: string): Candidate[] {
  const amounts = (place: number) => history.at(place)?.amounts[field];
  const counts = (place: number) => bandsOf(amounts(place));
  const bands = watchShares(history, { code: 'anomaly.wages', aspect: 'band', field, counts });
  return [...QUANTILES.flatMap((percent) => watchQuantile(history, { field, amounts, percent })), ...bands];
}

interface Quantile {
  readonly field: string;
  readonly amounts: (place: number) => AmountSteps | undefined;
  readonly percent: number;
}

function watchQuantile(history: History, quantile: Quantile): Candidate[] {
  const { field, amounts, percent } = quantile;
  const judgement = judge(quantileSeries(quantile), history);
  const [before, now] = [amounts(history.newest[0] ?? -1), amounts(0)];
  if (judgement === null || before === undefined || now === undefined) return [];
  const amount = (of: AmountSteps) => Math.round(Math.exp(logQuantile(of, percent / 100)));
  const numberAt = (place: number) => {
    const month = amounts(place);
    return month === undefined ? null : { number: amount(month), whole: amountsIn(month) };
  };
  const moved = Math.abs(Math.log(amount(now) / judgement.expected));
  return [
    {
      code: 'anomaly.wages',
      aspect: 'quantile',
      field,
      category: String(percent),
      before: amount(before),
      now: amount(now),
      wholeBefore: amountsIn(before),
      wholeNow: amountsIn(now),
      judgement,
      at: numberAt,
      large: moved >= Math.log(1 + SMALLEST_MOVE) * (history.knowsSeasons ? 1 : 2),
    },
  ];
}

/** Moves are ratios: the same raise for everybody moves every quantile alike. */
function quantileSeries({ amounts, percent }: Quantile): Series {
  const at = (place: number) => {
    const month = amounts(place);
    return month === undefined || amountsIn(month) < FEWEST_AMOUNTS ? null : month;
  };
  const between = (from: number, to: number) => {
    const [a, b] = [at(from), at(to)];
    return a === null || b === null ? null : logQuantile(b, percent / 100) - logQuantile(a, percent / 100);
  };
  return {
    apart({ from, to }, as): Apart | null {
      const [month, start, move] = [at(to), at(from), between(from, to)];
      const season = as === undefined ? 0 : between(as.from, as.to);
      if (month === null || start === null || move === null || season === null) return null;
      const deviations = (move - season) / (Math.SQRT2 * quantileDeviation(month, percent / 100));
      return { deviations, expected: Math.exp(logQuantile(start, percent / 100) + season) };
    },
    raised(deviations) {
      const month = at(0);
      if (month === null) throw new Error('A month without amounts is not judged by them.');
      const by = deviations * Math.SQRT2 * quantileDeviation(month, percent / 100);
      return Math.exp(logQuantile(month, percent / 100) + by);
    },
  };
}

/** Rows by the lowest amount of their band; `zero` has what is not above it. */
function bandsOf(amounts: AmountSteps | undefined): TopCounts | undefined {
  if (amounts === undefined) return undefined;
  const bands = new Map<string, number>(amounts.zero > 0 ? [['0', amounts.zero]] : []);
  for (const [step, rows] of Object.entries(amounts.steps)) {
    const lowest = Math.floor(Number(step) / BAND) * BAND;
    const name = String(Math.round(Math.exp(lowest / STEPS_A_UNIT)));
    bands.set(name, (bands.get(name) ?? 0) + rows);
  }
  return { largest: Object.fromEntries(bands), others: 0, otherRows: 0, empty: amounts.empty };
}
