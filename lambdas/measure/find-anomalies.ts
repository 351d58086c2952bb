import { contractFeed } from '../contracts/contract.ts';
import { contracts } from '../contracts/index.ts';
import { type MeasuredAnomalies, measuredAnomaliesKey, type WatchedFeed } from '../model/anomaly.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { MonthlyProfile, profileKey } from '../model/monthly-profile.ts';
import { shiftPeriod } from '../model/period.ts';
import type { ReleaseInput, ReleaseManifest } from '../model/release.ts';
import { latestInputOf } from '../model/release-keys.ts';
import type { FeedId } from '../model/submission.ts';
import { type ObjectStore, readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import type { ProfiledMonth } from '../watch/history.ts';
import { byRank, watchFeed } from '../watch/watch-feed.ts';
import { byCause } from './by-cause.ts';
import { type Carried, countCarriers } from './count-carriers.ts';

/**
 * Judges the newest month of every feed of a release by the months that stand in it, and notes what is found, with who is
 * behind it and what shows in other feeds too, for protect to show what may be shown. Rows settled before there were profiles have none, and are no
 * history.
 */
export async function findAnomalies(runtime: Runtime, manifest: ReleaseManifest): Promise<void> {
  const all: WatchedFeed[] = [];
  const carried: Carried[] = [];
  for (const feed of contracts.map(contractFeed)) {
    const newest = latestInputOf(manifest, feed, manifest.period);
    if (newest === undefined) continue;
    const months = await profiledMonths(runtime.objects, inputsOf(manifest, feed, newest));
    const { watched, anomalies } = watchFeed({ feed, period: newest.period, months });
    all.push(watched);
    if (anomalies.length > 0) carried.push(...(await countCarriers(runtime, manifest, anomalies)));
  }
  carried.sort((a, b) => byRank(a.anomaly, b.anomaly));
  const found: MeasuredAnomalies = { watched: all, anomalies: byCause(carried) };
  await runtime.objects.write(measuredAnomaliesKey(manifest.id), `${canonicalJson(found, 1)}\n`);
  runtime.log('measure', { release: manifest.id, anomalies: found.anomalies.length });
}

/** Months that a history reaches back: three years, and one to move from. */
const REACH = 37;

function inputsOf({ inputs }: ReleaseManifest, feed: FeedId, newest: ReleaseInput): ReleaseInput[] {
  const first = shiftPeriod(newest.period, -REACH);
  return inputs.filter((each) => each.feed === feed && each.period >= first && each.period <= newest.period);
}

async function profiledMonths(
  objects: ObjectStore,
  inputs: readonly ReleaseInput[],
): Promise<ProfiledMonth[]> {
  const read = inputs.map(async ({ period, lake }): Promise<ProfiledMonth[]> => {
    const key = profileKey(lake);
    if ((await objects.size(key)) === null) return [];
    return [{ period, profile: MonthlyProfile.parse(await readJson(objects, key)) }];
  });
  return (await Promise.all(read)).flat();
}
