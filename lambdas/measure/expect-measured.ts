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

/**
 * Holds what the buckets measured against the plan, and the rows of feeds they read against those that were accepted.
 * Throws when a bucket measured other months (the plan was written anew meanwhile) or the lake lacks rows.
 */
export async function expectMeasured(
  runtime: Runtime,
  { manifest, plan }: { readonly manifest: ReleaseManifest; readonly plan: ReleasePlan },
): Promise<void> {
  const read = new Map<string, number>();
  for (let bucket = 0; bucket < runtime.profile.buckets; bucket++) {
    const account = MeasuredAccount.parse(await readJson(runtime.objects, measuredKey(manifest.id, bucket)));
    expectPlanned(plan, account, bucket);
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
}

function expectPlanned(plan: ReleasePlan, account: MeasuredAccount, bucket: number): void {
  const measured = new Set(account.measured.map(({ month, reading }) => `${reading} ${month}`));
  const all = plan.measure.every(({ month, reading }) => measured.has(`${reading} ${month}`));
  if (all && (account.titles || !plan.titles)) return;
  throw new Error(`Bucket ${bucket} did not measure all the months of the plan. Run the release again.`);
}
