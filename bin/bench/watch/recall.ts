import type { Anomaly, AnomalyCode } from '../../../lambdas/model/anomaly.ts';
import { byRank, watchFeed } from '../../../lambdas/watch/watch-feed.ts';
import { anomalies, type PlantedAnomaly } from '../../../seeds/generator/parameters/anomalies.ts';
import { plantAnomalies } from '../../../seeds/generator/plant-anomaly.ts';
import { type Country, trueHistory } from './true-history.ts';

/** How many of what was planted were found. */
export interface Recall {
  readonly persons: number;
  readonly seeds: readonly number[];
  readonly months: number;
  /** Of what is planted usually: 0.5 is half the rows, or half the raise. */
  readonly strength: number;
  readonly found: Readonly<Record<AnomalyCode, number>>;
  /** Findings in feeds into which nothing was planted. */
  readonly elsewhere: number;
}

/** What is found in the last month of a country with planted shifts, over all feeds, the most unusual first. */
export function foundIn(country: Country, planted: readonly PlantedAnomaly[]): Anomaly[] {
  const { seed, end } = country;
  return [...trueHistory(country, plantAnomalies(planted, { seed, period: end }))]
    .flatMap(([feed, months]) => watchFeed({ feed, period: end, months }).anomalies)
    .sort(byRank);
}

/** Plants every kind into countries of several seeds, and counts which are found where they were planted. */
export function recall(
  seeds: readonly number[],
  { strength, ...country }: Omit<Country, 'seed'> & { readonly strength: number },
): Recall {
  const planted = anomalies.map((each) => weaker(each, strength));
  const found = Object.fromEntries(anomalies.map(({ code }) => [code, 0])) as Record<AnomalyCode, number>; // one a code
  let elsewhere = 0;
  for (const seed of seeds) {
    const all = foundIn({ ...country, seed }, planted);
    for (const each of planted) if (all.some((one) => isOf(one, each))) found[each.code] += 1;
    elsewhere += all.filter(({ feed }) => planted.every((each) => each.feed !== feed)).length;
  }
  const { persons, months } = country;
  return { persons, seeds: [...seeds], months, strength, found, elsewhere };
}

/** Whether a finding is that of a planted shift: its feed and kind, and the category where it is one of a field. */
export function isOf({ feed, code, field, category }: Anomaly, planted: PlantedAnomaly): boolean {
  if (feed !== planted.feed || code !== planted.code) return false;
  if (planted.code === 'anomaly.wages') return planted.fields.includes(field ?? '');
  if (planted.code !== 'anomaly.share') return true;
  return field === planted.field && [planted.from, planted.to].includes(category ?? '');
}

function weaker(planted: PlantedAnomaly, strength: number): PlantedAnomaly {
  return planted.code === 'anomaly.wages'
    ? { ...planted, factor: 1 + (planted.factor - 1) * strength }
    : { ...planted, share: planted.share * strength };
}
