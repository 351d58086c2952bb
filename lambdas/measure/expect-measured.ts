import { type BucketBatch, batchName } from '../model/bucket-batch.ts';
import { MeasuredAccount } from '../model/month-account.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { measuredKey } from '../model/release-keys.ts';
import type { ReleasePlan } from '../model/release-plan.ts';
import { rowsMissing } from '../model/rows-missing.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { MEASURED_FEEDS } from './measured-feeds.ts';
import { readingNamed } from './reading.ts';
import { readingInputs } from './reading-inputs.ts';

interface Measured {
  readonly manifest: ReleaseManifest;
  readonly plan: ReleasePlan;
  readonly batches: readonly BucketBatch[];
}

/**
 * Holds what the batches measured against the plan, and the rows of feeds they read against those that were accepted;
 * returns how many parts each batch stored. Throws when a batch measured other months (the plan was written anew
 * meanwhile) or the lake lacks rows.
 */
export async function expectMeasured(
  runtime: Runtime,
  { manifest, plan, batches }: Measured,
): Promise<number[]> {
  const parts: number[] = [];
  const read = new Map<string, number>();
  for (const batch of batches) {
    const account = MeasuredAccount.parse(await readJson(runtime.objects, measuredKey(manifest.id, batch)));
    expectPlanned(plan, account, batch);
    parts.push(account.parts);
    for (const each of account.read) {
      const name = `${each.reading} ${each.feed} ${each.month}`;
      read.set(name, (read.get(name) ?? 0) + each.rows);
    }
  }
  for (const [name, planned] of Map.groupBy(plan.measure, ({ reading }) => reading)) {
    const months = planned.map(({ month }) => month);
    for (const { table, month, input } of readingInputs(readingNamed(name), manifest, months).feeds) {
      const { feed } = MEASURED_FEEDS[table];
      const missing = rowsMissing({ feed, month, rows: read.get(`${name} ${feed} ${month}`) ?? 0 }, input);
      if (missing !== null) throw new Error(missing);
    }
  }
  return parts;
}

function expectPlanned(plan: ReleasePlan, account: MeasuredAccount, batch: BucketBatch): void {
  const measured = new Set(account.measured.map(({ month, reading }) => `${reading} ${month}`));
  const all = plan.measure.every(({ month, reading }) => measured.has(`${reading} ${month}`));
  if (all && (account.titles || !plan.titles)) return;
  throw new Error(
    `The buckets ${batchName(batch)} did not measure all the months of the plan. Run the release again.`,
  );
}
