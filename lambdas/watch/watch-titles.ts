import type { TopCounts } from '../model/monthly-profile.ts';
import type { Candidate } from './candidate.ts';
import { countSeries } from './count-series.ts';
import { isLarge, type SmallestEffect } from './effect.ts';
import type { History } from './history.ts';
import { judge } from './judge.ts';
import { distinct, leastKept } from './top-counts.ts';
import { watchNumber } from './watch-rows.ts';
import { partAt } from './watch-shares.ts';

/** Months whose titles are learnt before any can be said to be new. */
const LEARNT = 4;
const SMALLEST: SmallestEffect = { rows: 30, share: 0.01, times: Number.POSITIVE_INFINITY };
/** New titles that are told, those with the most rows. */
const TOLD = 5;

/** Judges how many titles a feed has, and how many rows are under titles that no earlier month had. */
export function watchTitles(history: History): Candidate[] {
  const titles = (place: number) => history.at(place)?.titles ?? undefined;
  const [last] = history.newest;
  if (last === undefined || titles(0) === undefined) return [];
  const told = { code: 'anomaly.titles', field: null } as const;
  const number = (place: number) => {
    const month = titles(place);
    return month === undefined ? null : distinct(month);
  };
  return [
    ...watchNumber(history, { ...told, aspect: 'count', at: number }),
    ...watchNew(history, newTitles(history, titles)),
  ];
}

type NewTitles = ReadonlyMap<number, ReadonlyMap<string, number>>;

function watchNew(history: History, fresh: NewTitles): Candidate[] {
  const at = (place: number) => {
    const month = fresh.get(place);
    return month === undefined ? null : [...month.values()].reduce((sum, rows) => sum + rows, 0);
  };
  const judgement = judge(countSeries({ at, growth: () => 1 }), history);
  const last = history.newest[0] ?? -1;
  const [before, now] = [at(last), at(0)];
  if (judgement === null || before === null || now === null || judgement.score < 0) return [];
  const shift = { now, expected: judgement.expected, whole: history.now.rows };
  const values = [...(fresh.get(0) ?? [])].sort(([, a], [, b]) => b - a).slice(0, TOLD);
  return [
    {
      code: 'anomaly.titles',
      aspect: 'new',
      field: null,
      category: null,
      ...{ before, now, wholeBefore: history.at(last)?.rows ?? 0, wholeNow: history.now.rows },
      // fewer new titles than usual are no finding
      judgement: {
        ...judgement,
        usual: (limit) => judgement.usual(limit).map((range) => ({ ...range, low: 0 })),
      },
      large: isLarge(shift, SMALLEST, history.knowsSeasons),
      at: partAt(history, at),
      values: values.map(([title]) => title),
    },
  ];
}

/**
 * Titles of each month that no month before it has, and their rows. Only the largest of a month are known: a title counts as
 * new where it has more than twice the rows that would have kept it among them before.
 */
function newTitles(history: History, titles: (place: number) => TopCounts | undefined): NewTitles {
  const seen = new Set<string>();
  const fresh = new Map<number, Map<string, number>>();
  let learnt = 0;
  let hidden = 0;
  for (const place of [...history.places].reverse().concat(0)) {
    const month = titles(place);
    if (month === undefined) continue;
    const rows = Object.entries(month.largest);
    if (learnt >= LEARNT)
      fresh.set(place, new Map(rows.filter(([title, count]) => !seen.has(title) && count > 2 * hidden)));
    for (const [title] of rows) seen.add(title);
    hidden = Math.max(hidden, leastKept(month));
    learnt++;
  }
  return fresh;
}
