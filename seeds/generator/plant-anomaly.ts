import type { Period } from '../../lambdas/model/period.ts';
import type { FeedId } from '../../lambdas/model/submission.ts';
import type { Row } from './feeds/seed-feed.ts';
import type { PlantedAnomaly } from './parameters/anomalies.ts';
import { Random } from './random.ts';

/** What becomes of a true row before its feed writes it; null where it is left out. */
export type Alter = (feed: FeedId, period: Period, row: Row) => Row | null;

/** Plants anomalies into one month; the same seed chooses the same persons. */
export function plantAnomalies(
  anomalies: readonly PlantedAnomaly[],
  { seed, period }: { readonly seed: number; readonly period: Period },
): Alter {
  return (feed, month, row) => {
    if (month !== period) return row;
    return anomalies
      .filter((each) => each.feed === feed)
      .reduce<Row | null>((told, each) => (told === null ? null : altered(each, told, seed)), row);
  };
}

function altered(anomaly: PlantedAnomaly, row: Row, seed: number): Row | null {
  const random = Random.of(seed, 'anomaly', anomaly.code, String(row.person ?? ''));
  if (!random.chance(anomaly.share)) return row;
  switch (anomaly.code) {
    case 'anomaly.share':
      return row[anomaly.field] === anomaly.from ? { ...row, [anomaly.field]: anomaly.to } : row;
    case 'anomaly.wages':
      return {
        ...row,
        ...Object.fromEntries(anomaly.fields.map((field) => [field, raised(row[field], anomaly.factor)])),
      };
    case 'anomaly.employer':
      return row[anomaly.field] === anomaly.employer ? null : row;
    case 'anomaly.titles':
      return { ...row, occupation_title: anomaly.title, occupation: null };
    case 'anomaly.rows':
      return null;
  }
}

/** In whole hundreds of minor units, as pay is. */
function raised(amount: Row[string] | undefined, factor: number): Row[string] {
  return typeof amount === 'number' ? Math.round((amount * factor) / 100) * 100 : (amount ?? null);
}
