import { watchFeed } from '../../../lambdas/watch/watch-feed.ts';
import { type Country, trueHistory } from './true-history.ts';

/** What was found where nothing was planted. */
export interface FalseAlarms {
  readonly persons: number;
  readonly seeds: readonly number[];
  readonly months: number;
  /** Months of feeds that were judged. */
  readonly feedMonths: number;
  /** Of these without an earlier year to know seasons by. */
  readonly withoutYear: number;
  readonly findings: number;
  readonly findingsWithoutYear: number;
  /** Months of feeds that had any finding. */
  readonly told: number;
  /** Findings by feed, code and field, such as `sio/contributions anomaly.employer`. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Judges every month of clean histories as if it were the newest, from the first that can be judged. */
export function falseAlarms(seeds: readonly number[], country: Omit<Country, 'seed'>): FalseAlarms {
  const kinds: Record<string, number> = {};
  const sum = { feedMonths: 0, withoutYear: 0, findings: 0, findingsWithoutYear: 0, told: 0 };
  for (const seed of seeds)
    for (const [feed, all] of trueHistory({ ...country, seed }))
      for (const [at, { period }] of all.entries()) {
        const { watched, anomalies } = watchFeed({ feed, period, months: all.slice(0, at + 1) });
        if (watched.standing === 'short') continue;
        const isWithoutYear = watched.standing === 'without-year';
        sum.feedMonths += 1;
        sum.findings += anomalies.length;
        sum.told += anomalies.length > 0 ? 1 : 0;
        sum.withoutYear += isWithoutYear ? 1 : 0;
        sum.findingsWithoutYear += isWithoutYear ? anomalies.length : 0;
        for (const { code, field } of anomalies) {
          const kind = [feed, code, field].filter((part) => part !== null).join(' ');
          kinds[kind] = (kinds[kind] ?? 0) + 1;
        }
      }
  return { persons: country.persons, seeds: [...seeds], months: country.months, ...sum, kinds };
}
