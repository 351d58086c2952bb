import { z } from 'zod';
import { LinkedRows } from '../model/linked-rows.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { inputOf, linkedRowsKey } from '../model/release-keys.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';

/**
 * Holds what link read of all buckets against the rows that were accepted: a bucket without an object has no rows of a
 * feed, unless the object is lost. Throws when a feed and month of the release has fewer or more.
 */
export async function expectEveryRow(runtime: Runtime, manifest: ReleaseManifest): Promise<void> {
  const read = new Map<string, LinkedRows>();
  for (let bucket = 0; bucket < runtime.profile.buckets; bucket++) {
    const linked = await readJson(runtime.objects, linkedRowsKey(manifest.id, bucket));
    for (const { feed, period, rows } of z.array(LinkedRows).parse(linked)) {
      const name = `${feed} ${period}`;
      read.set(name, { feed, period, rows: rows + (read.get(name)?.rows ?? 0) });
    }
  }
  for (const { feed, period, rows } of read.values()) {
    const accepted = inputOf(manifest, feed, period)?.rows.accepted;
    if (accepted !== rows)
      throw new Error(
        `The lake holds ${rows} of ${accepted} accepted rows of ${feed} ${period}. Restore its objects, or replay the feed.`,
      );
  }
}
