import {
  type Anomaly,
  type Carriers,
  MeasuredAnomalies,
  measuredAnomaliesKey,
  type ShownAnomalies,
  type ShownAnomaly,
} from '../model/anomaly.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { type ObjectStore, readJson } from '../stores/object-store.ts';
import { roundCount, roundRatio } from './rounding.ts';

type Found = MeasuredAnomalies['anomalies'][number];
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
export function showable({ anomaly, carriers, titles }: Found, rules: RuleSet): ShownAnomaly {
  const { code, aspect, feed, period, against, field, category, seasons, more, before, now, score } = anomaly;
  return {
    ...{ code, aspect, feed, period, against, field, category, seasons, more },
    ...figuresOf(anomaly, carriers, rules),
    rises: now > before,
    score: Math.min(99, Math.round(Math.abs(score))),
    titles: titles.filter((each) => areEnough(each.carriers, rules)).map(({ title }) => title),
  };
}

function figuresOf(anomaly: Anomaly, carriers: Found['carriers'], rules: RuleSet): Figures {
  switch (anomaly.aspect) {
    case 'rows':
    case 'count':
      return counted(anomaly, carriers, rules);
    case 'quantile':
      return quantile(anomaly, carriers, rules);
    case 'one':
      return { unit: 'percent', before: null, now: null };
    case 'several':
      return ofEmployers(anomaly, rules);
    default:
      return shares(anomaly, carriers, rules);
  }
}

function counted(anomaly: Anomaly, carriers: Found['carriers'], rules: RuleSet): Figures {
  const of = (side: Side) =>
    areEnough(carriers[side], rules) ? roundCount(anomaly[side], rules.base) : null;
  return { unit: 'number', before: of('before'), now: of('now') };
}

function shares(anomaly: Anomaly, carriers: Found['carriers'], rules: RuleSet): Figures {
  const of = (side: Side) => {
    const whole = wholeOf(anomaly, side);
    const rest = whole - anomaly[side];
    const enough =
      anomaly[side] === 0 || (areEnough(carriers[side], rules) && anomaly[side] >= rules.persons);
    return enough && (rest === 0 || rest >= rules.persons) ? percent(anomaly[side], whole, rules) : null;
  };
  return { unit: 'percent', before: of('before'), now: of('now') };
}

/** The month before is 100; amounts themselves are told of elsewhere, under the rules of their indicator. */
function quantile(anomaly: Anomaly, carriers: Found['carriers'], rules: RuleSet): Figures {
  const percentile = Number(anomaly.category);
  const outside = Math.min(percentile, 100 - percentile) / 100;
  const enough = (['before', 'now'] as const).every((side) => {
    const { persons } = carriers[side];
    const behind = Math.min(persons ?? anomaly[wholeName(side)], anomaly[wholeName(side)]);
    return areEnough(carriers[side], rules) && behind * outside >= rules.persons;
  });
  const now = enough ? roundRatio(100 * Math.round(anomaly.now), Math.round(anomaly.before), 0) : null;
  return { unit: 'of-before', before: now === null ? null : 100, now };
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

function wholeName(side: Side): 'wholeBefore' | 'wholeNow' {
  return side === 'before' ? 'wholeBefore' : 'wholeNow';
}

function wholeOf(anomaly: Anomaly, side: Side): number {
  return anomaly[wholeName(side)];
}

/** Nobody at all, or as many as stand behind any published count. */
function areEnough({ persons, employers }: Carriers, rules: RuleSet): boolean {
  return (
    (persons === null || persons === 0 || persons >= rules.persons) &&
    (employers === null || employers === 0 || employers >= rules.employers)
  );
}
