import type { Engine } from '../engine/engine.ts';
import { type LakeColumns, loadLakeTable } from '../engine/lake-table.ts';
import { type BucketBatch, bucketsOf } from '../model/bucket-batch.ts';
import { bucketKey } from '../model/object-keys.ts';
import type { ReleaseManifest } from '../model/release.ts';
import type { Runtime } from '../stores/runtime.ts';
import { titleInputs } from './title-inputs.ts';

const COLUMNS: LakeColumns = { person: 'VARCHAR', occupation: 'VARCHAR', occupation_title: 'VARCHAR' };

/** Adds the batch's job titles without a code, and the persons who carry them, to `part_titles`. */
export async function addTitles(
  engine: Engine,
  runtime: Runtime,
  { manifest, batch }: { readonly manifest: ReleaseManifest; readonly batch: BucketBatch },
): Promise<void> {
  const pieces = titleInputs(manifest).flatMap(({ lake }) =>
    bucketsOf(batch).map((bucket) => ({ key: bucketKey(lake, bucket), month: manifest.period })),
  );
  await loadLakeTable(engine, runtime.objects, { table: 'titles', columns: COLUMNS, pieces });
  await engine.run(`INSERT INTO part_titles SELECT occupation_title, count(DISTINCT person) FROM titles
    WHERE occupation IS NULL AND occupation_title IS NOT NULL GROUP BY occupation_title`);
}
