import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Period } from '../../../lambdas/model/period.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';

/** How a month's objects are spread over the buckets. */
export interface BucketSizes {
  /** Bytes of the largest bucket of persons over the mean. */
  readonly ratio: number;
  /** Of a month, over all buckets. */
  readonly personMonthBytes: number;
  readonly spellBytes: number;
  readonly lakeBytes: number;
}

/** Sizes the objects that are kept of a month. */
export async function bucketSizes(
  { objects, profile }: Runtime,
  root: string,
  month: Period,
): Promise<BucketSizes> {
  const bytesOf = async (prefix: string) => {
    const keys = (await objects.list(prefix)).filter((key) => key.endsWith('.parquet'));
    return keys.map((key) => statSync(join(root, key)).size);
  };
  const sum = (bytes: readonly number[]) => bytes.reduce((all, each) => all + each, 0);
  const persons = await bytesOf(`lake/maharat/person-months/${month}/`);
  const lake = (await objects.list('lake/')).filter(
    (key) => key.includes(`/${month}/`) && !key.includes('/maharat/'),
  );
  return {
    ratio: (Math.max(...persons) * profile.buckets) / sum(persons),
    personMonthBytes: sum(persons),
    spellBytes: sum(await bytesOf(`lake/maharat/spells/${month}/`)),
    lakeBytes: sum(lake.map((key) => statSync(join(root, key)).size)),
  };
}
