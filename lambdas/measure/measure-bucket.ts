import { join } from 'node:path';
import { Engine } from '../engine/engine.ts';
import { ReleaseManifest } from '../model/release.ts';
import { measurePartKey } from '../model/release-keys.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { loadBucket } from './load-bucket.ts';
import { type Aggregate, countsSql, employersSql, TITLES_SQL, wagesSql } from './part-sql.ts';

/**
 * Measures one bucket: writes what it adds to each cell as Parquet parts (counts, employers, wage histograms,
 * uncoded titles), each in a total order, so that the same rows give the same bytes.
 */
export async function measureBucket(
  runtime: Runtime,
  event: { manifest: string; bucket: number },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const engine = await Engine.open(runtime.engine);
  try {
    await loadBucket(engine, runtime, { manifest, bucket: event.bucket });
    for (const [aggregate, select] of aggregatesOf(runtime)) {
      const file = join(engine.scratch, `${aggregate}.parquet`);
      await engine.copyOrdered(`SELECT * FROM (${select}) ORDER BY ALL`, file);
      await runtime.objects.upload(measurePartKey(manifest.id, event.bucket, aggregate), file);
    }
  } finally {
    await engine.close();
  }
  return {};
}

function aggregatesOf(runtime: Runtime): [Aggregate, string][] {
  return [
    ['counts', countsSql()],
    ['employers', employersSql()],
    ['wages', wagesSql(10 ** runtime.profile.currency.decimals)],
    ['titles', TITLES_SQL],
  ];
}
