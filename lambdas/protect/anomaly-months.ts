import type { Anomaly, Carriers, ComparedMonth } from '../model/anomaly.ts';
import type { RuleSet } from '../model/rule-set.ts';

/** The number of a month that a finding is told with, and who is behind it. */
export interface MonthBehind extends Pick<ComparedMonth, 'number' | 'whole'> {
  readonly carriers: Carriers;
}

/**
 * Whether a month’s number may be shown, rounded: enough persons and employers are behind it, and enough rows behind
 * what is left of a whole, or enough persons beyond a quantile. Never of employers by themselves.
 */
export function isShowable(
  { aspect, category }: Pick<Anomaly, 'aspect' | 'category'>,
  month: MonthBehind,
  rules: RuleSet,
): boolean {
  switch (aspect) {
    case 'one':
    case 'several':
      return false;
    case 'rows':
    case 'count':
      return areEnough(month.carriers, rules);
    case 'quantile':
      return areBeyond(month, Number(category), rules);
    default:
      return isPart(month, rules);
  }
}

function isPart({ number, whole, carriers }: MonthBehind, rules: RuleSet): boolean {
  const rest = whole - number;
  const enough = number === 0 || (areEnough(carriers, rules) && number >= rules.persons);
  return enough && (rest === 0 || rest >= rules.persons);
}

function areBeyond({ whole, carriers }: MonthBehind, percentile: number, rules: RuleSet): boolean {
  const outside = Math.min(percentile, 100 - percentile) / 100;
  const behind = Math.min(carriers.persons ?? whole, whole);
  return areEnough(carriers, rules) && behind * outside >= rules.persons;
}

/** Nobody at all, or as many as stand behind any published count. */
export function areEnough({ persons, employers }: Carriers, rules: RuleSet): boolean {
  return (
    (persons === null || persons === 0 || persons >= rules.persons) &&
    (employers === null || employers === 0 || employers >= rules.employers)
  );
}
