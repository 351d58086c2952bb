import type { Period } from '../../../lambdas/model/period.ts';
import { ReleaseManifest } from '../../../lambdas/model/release.ts';
import { manifestKey } from '../../../lambdas/model/release-keys.ts';
import { readJson } from '../../../lambdas/stores/object-store.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { UsageError } from '../usage-error.ts';

/** What a release is looked for in. */
export type ReleaseStores = Pick<Runtime, 'ledger' | 'objects'>;

/** Which release is asked for; without either, the newest month's current one. */
export interface WantedRelease {
  readonly release?: string;
  readonly period?: Period;
}

/** A release, and the month in it that is asked for. */
export interface FoundRelease {
  readonly manifest: ReleaseManifest;
  readonly month: Period;
}

/**
 * The release that is asked for; null where none was made yet. A month without a release of its own is looked for in the
 * newest that holds it. Throws UsageError, which names what there is, for a release or month that is not there.
 */
export async function findRelease(
  stores: ReleaseStores,
  wanted: WantedRelease,
): Promise<FoundRelease | null> {
  const current = (await stores.ledger.releases()).reverse();
  const newest = current[0];
  if (newest === undefined) return null;
  if (wanted.release !== undefined) {
    const manifest = await releaseNamed(stores, wanted.release);
    return { manifest, month: monthIn(manifest, wanted.period ?? manifest.period) };
  }
  const { period = newest.period } = wanted;
  const own = current.filter((release) => release.period === period);
  const later = current.filter((release) => release.period > period);
  for (const { id } of [...own, ...later]) {
    const manifest = await manifestOf(stores, id);
    if (manifest?.months.includes(period)) return { manifest, month: period };
  }
  const there = current.map((release) => release.period).join(', ');
  throw new UsageError(`No release holds ${period}. There are releases of ${there}: give one of these.`);
}

async function releaseNamed(stores: ReleaseStores, id: string): Promise<ReleaseManifest> {
  const current = await stores.ledger.release(id.slice(0, 'YYYY-MM'.length));
  const newest = current === null ? null : await manifestOf(stores, current.id);
  const chain = newest === null ? [] : [newest, ...(await releasesBefore(stores, newest))];
  const found = chain.find((manifest) => manifest.id === id);
  if (found !== undefined) return found;
  const others = chain.length > 0 ? chain : await stores.ledger.releases();
  throw new UsageError(`There is no release ${id}. There are: ${others.map((each) => each.id).join(', ')}.`);
}

function monthIn({ id, months }: ReleaseManifest, month: Period): Period {
  if (months.includes(month)) return month;
  throw new UsageError(`The release ${id} does not hold ${month}. It holds: ${months.join(', ')}.`);
}

/** The releases of the same period that were current before, newest first, as far back as their manifests are kept. */
export async function releasesBefore(
  stores: Pick<ReleaseStores, 'objects'>,
  { id, previous }: ReleaseManifest,
): Promise<ReleaseManifest[]> {
  const before: ReleaseManifest[] = [];
  const seen = new Set([id]);
  for (let next = previous; next !== null && !seen.has(next); ) {
    seen.add(next);
    const manifest = await manifestOf(stores, next);
    if (manifest === null) break;
    before.push(manifest);
    next = manifest.previous;
  }
  return before;
}

async function manifestOf(
  { objects }: Pick<ReleaseStores, 'objects'>,
  id: string,
): Promise<ReleaseManifest | null> {
  const key = manifestKey(id);
  if ((await objects.size(key)) === null) return null;
  return ReleaseManifest.parse(await readJson(objects, key));
}
