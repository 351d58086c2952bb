import { BucketBatches } from '../model/bucket-batch.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { BatchAccount, type RowsRead } from '../model/month-account.ts';
import { monthAccountKey, spellAccountKey } from '../model/month-keys.ts';
import type { Period } from '../model/period.ts';
import { type MonthPrint, ReleaseManifest } from '../model/release.ts';
import { batchesKey, inputOf, linkedKey, planKey } from '../model/release-keys.ts';
import { ReleasePlan } from '../model/release-plan.ts';
import { rowsMissing } from '../model/rows-missing.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { sumMonths, sumSpells } from './sum-accounts.ts';

/**
 * Closes the months that were linked, and the spells that were extended: sums what the batches read and found, holds the
 * rows against those that were accepted, and writes each month's account. A month without an account counts as not
 * linked, so what a release read while an object of the lake was lost is never used. Throws when the lake lacks rows.
 *
 *   batch 0 … batch n  ->  rows = accepted?  ->  account.json  ->  the month is kept
 *                            no: throws, and the next release links the month again
 */
export async function closeMonths(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const plan = ReleasePlan.parse(await readJson(runtime.objects, planKey(manifest.id)));
  const accounts = await batchAccounts(runtime, manifest.id);
  const of = (months: readonly Period[]) => manifest.prints.filter(({ month }) => months.includes(month));
  const closing = [
    ...of(plan.link).map((print) => {
      const parts = partsOf(
        print,
        accounts.map(({ months }) => months),
      );
      return { key: monthAccountKey(print), account: sumMonths(print.month, parts) };
    }),
    ...of(plan.spells).map((print) => {
      const parts = partsOf(
        print,
        accounts.map(({ spells }) => spells),
      );
      return { key: spellAccountKey(print), account: sumSpells(print.month, parts) };
    }),
  ];
  for (const { account } of closing) expectEveryRow(manifest, account.read);
  for (const { key, account } of closing) await runtime.objects.write(key, canonicalJson(account));
  return {};
}

async function batchAccounts({ objects }: Runtime, release: string): Promise<BatchAccount[]> {
  const batches = BucketBatches.parse(await readJson(objects, batchesKey(release)));
  return Promise.all(
    batches.map(async (batch) => BatchAccount.parse(await readJson(objects, linkedKey(release, batch)))),
  );
}

/** What each batch says of the month. Throws when one did not link it: the plan was written anew meanwhile. */
function partsOf<T extends { readonly month: Period }>({ month }: MonthPrint, batches: readonly T[][]): T[] {
  const parts = batches.flatMap((accounts) => accounts.filter((account) => account.month === month));
  if (parts.length === batches.length) return parts;
  throw new Error(
    `${parts.length} of ${batches.length} batches of buckets linked ${month}. Run the release again.`,
  );
}

function expectEveryRow(manifest: ReleaseManifest, read: readonly RowsRead[]): void {
  for (const each of read) {
    const missing = rowsMissing(each, inputOf(manifest, each.feed, each.month));
    if (missing !== null) throw new Error(missing);
  }
}
