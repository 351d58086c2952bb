import { canonicalJson } from '../model/fingerprint.ts';
import type { Period } from '../model/period.ts';
import type { FeedId } from '../model/submission.ts';
import type { Catalog } from './catalog.ts';
import type { ObjectStore } from './object-store.ts';

/** The catalogue as small JSON objects in the lake, where there is no Glue: `lake/_catalog/<agency>/<feed>/<period>.json`. */
export class LakeCatalog implements Catalog {
  readonly #objects: ObjectStore;

  constructor(objects: ObjectStore) {
    this.#objects = objects;
  }

  async point(feed: FeedId, period: Period, lake: string | null): Promise<void> {
    const key = `lake/_catalog/${feed}/${period}.json`;
    if (lake === null) await this.#objects.remove(key);
    else await this.#objects.write(key, `${canonicalJson({ feed, period, lake })}\n`);
  }
}
