import {
  type Anomaly,
  MeasuredAnomalies,
  measuredAnomaliesKey,
  type ShownAnomalies,
  type ShownAnomaly,
} from '../model/anomaly.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { type ObjectStore, readJson } from '../stores/object-store.ts';
import { areEnough, isShowable } from './anomaly-months.ts';
import { roundCount, roundRatio } from './rounding.ts';
import { usualRange } from './usual-range.ts';

type Found = MeasuredAnomalies['anomalies'][number];
type Numbers = Pick<Found, 'anomaly' | 'carriers'>;
type Figures = Pick<ShownAnomaly, 'unit' | 'before' | 'now'>;
type Side = 'before' | 'now';

/** The findings of a release as they may be shown, the most unusual first. */
export async function showableAnomalies(
  objects: ObjectStore,
  release: string,
  rules: RuleSet,
): Promise<ShownAnomalies> {
  const found = MeasuredAnomalies.parse(await readJson(objects, measuredAnomaliesKey(release)));
  return { watched: found.watched, anomalies: found.anomalies.map((each) => showable(each, rules)) };
}

/**
 * A finding with the figures that may be shown of it: counts as multiples of the base, shares of such counts, amounts as
 * a percentage of what they were. Withheld where fewer persons or employers are behind a side than behind any published
 * count, or behind what is left of the whole. Of one employer nothing is shown but that there is one: no count of its
 * rows, however rounded, is of three employers. The employer and the measured size stay where they are measured.
 */
export function showable({ anomaly, carriers, titles, ...together }: Found, rules: RuleSet): ShownAnomaly {
  const { seenIn, follows } = together;
  const { code, aspect, feed, period, against, field, category, seasons, more, before, now, score } = anomaly;
  const figures = figuresOf({ anomaly, carriers }, rules);
  return {
    ...{ code, aspect, feed, period, against, field, category, seasons, more, seenIn, follows },
    ...figures,
    usual: usualRange({ anomaly, carriers }, figures, rules),
    rises: now > before,
    score: Math.min(99, Math.round(Math.abs(score))),
    titles: titles.filter((each) => areEnough(each.carriers, rules)).map(({ title }) => title),
  };
}

function figuresOf({ anomaly, carriers }: Numbers, rules: RuleSet): Figures {
  if (anomaly.aspect === 'several') return ofEmployers(anomaly, rules);
  const of = (side: Side, figure: (part: number, whole: number) => number | null) => {
    const month = { number: anomaly[side], whole: wholeOf(anomaly, side), carriers: carriers[side] };
    return isShowable(anomaly, month, rules) ? figure(month.number, month.whole) : null;
  };
  const both = (figure: (part: number, whole: number) => number | null) => ({
    before: of('before', figure),
    now: of('now', figure),
  });
  switch (anomaly.aspect) {
    case 'rows':
    case 'count':
      return { unit: 'number', ...both((count) => roundCount(count, rules.base)) };
    case 'quantile':
      return ofBefore(
        anomaly,
        both((amount) => amount),
      );
    default:
      return { unit: 'percent', ...both((part, whole) => percent(part, whole, rules)) };
  }
}

/** The month before is 100; amounts themselves are told of elsewhere, under the rules of their indicator. */
function ofBefore({ before, now }: Anomaly, may: Pick<Figures, Side>): Figures {
  const enough = may.before !== null && may.now !== null;
  const ratio = enough ? roundRatio(100 * Math.round(now), Math.round(before), 0) : null;
  return { unit: 'of-before', before: ratio === null ? null : 100, now: ratio };
}

/** Withheld where one of them could work out another from the sum: the p% rule, in both months. */
function ofEmployers(anomaly: Anomaly, rules: RuleSet): Figures {
  const of = (side: Side) => {
    const rows = anomaly.members.map((member) => member[side]).sort((a, b) => b - a);
    const [largest = 0, second = 0] = rows;
    const sum = rows.reduce((total, each) => total + each, 0);
    const safe = (sum - largest - second) * 100 >= rules.dominance * largest;
    return rows.length >= rules.employers && safe ? percent(sum, wholeOf(anomaly, side), rules) : null;
  };
  const [before, now] = [of('before'), of('now')];
  return before === null || now === null
    ? { unit: 'percent', before: null, now: null }
    : { unit: 'percent', before, now };
}

/** With one decimal, of rounded counts. */
function percent(part: number, whole: number, { base }: RuleSet): number | null {
  return roundRatio(100 * roundCount(part, base), roundCount(whole, base), 1);
}

function wholeOf(anomaly: Anomaly, side: Side): number {
  return side === 'before' ? anomaly.wholeBefore : anomaly.wholeNow;
}
