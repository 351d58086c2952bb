import type { Coded } from './loop-record.ts';

/** What the rules of the feed look at. */
export interface RuledValues {
  readonly digits: string;
  readonly start: string;
  readonly end: string;
  readonly wage: string;
}

const PERIOD_END = '2026-09-30';

/** The rules of sio/contributions that set a row aside, as its contract states them in SQL. */
export function brokenRules({ start, end }: RuledValues): Coded[] {
  const broken = end !== '' && start !== '' && end < start;
  return broken ? [{ code: 'rule.ended-before-started', field: 'end_date' }] : [];
}

/** The rules that warn. */
export function warningRules({ digits, start, wage }: RuledValues): Coded[] {
  const found: Coded[] = [];
  if (start > PERIOD_END) found.push({ code: 'rule.date-after-period', field: 'start_date' });
  if (digits !== '' && start !== '' && !worksAt(digits, start))
    found.push({ code: 'rule.age-at-hire', field: 'start_date' });
  if (wage === '0') found.push({ code: 'rule.wage-zero', field: 'wage' });
  return found;
}

/** Whether somebody of the year and month of birth at the front of the number is 15 to 90 years old on the day. */
function worksAt(digits: string, day: string): boolean {
  const months = (year: string, month: string) => Number(year) * 12 + Number(month);
  const lived =
    months(day.slice(2, 4), day.slice(5, 7)) - months(digits.slice(0, 2), digits.slice(2, 4)) + 1200;
  const age = Math.floor((lived % 1200) / 12);
  return age >= 15 && age <= 90;
}
