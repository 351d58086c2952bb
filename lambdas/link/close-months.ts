import { canonicalJson } from '../model/fingerprint.ts';
import { BucketAccount, type RowsRead } from '../model/month-account.ts';
import { monthAccountKey, spellAccountKey } from '../model/month-keys.ts';
import type { Period } from '../model/period.ts';
import { type MonthPrint, ReleaseManifest } from '../model/release.ts';
import { inputOf, linkedKey, planKey } from '../model/release-keys.ts';
import { ReleasePlan } from '../model/release-plan.ts';
import { rowsMissing } from '../model/rows-missing.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { sumMonths, sumSpells } from './sum-accounts.ts';

/**
 * Closes the months that were linked, and the spells that were extended: sums what the buckets read and found, holds the
 * rows against those that were accepted, and writes each month's account. A month without an account counts as not
 * linked, so what a release read while an object of the lake was lost is never used. Throws when the lake lacks rows.
 *
 *   bucket 0 … bucket n  ->  rows = accepted?  ->  account.json  ->  the month is kept
 *                              no: throws, and the next release links the month again
 */
export async function closeMonths(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const plan = ReleasePlan.parse(await readJson(runtime.objects, planKey(manifest.id)));
  const accounts = await bucketAccounts(runtime, manifest.id);
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

async function bucketAccounts(runtime: Runtime, release: string): Promise<BucketAccount[]> {
  const buckets = Array.from({ length: runtime.profile.buckets }, (_, bucket) => bucket);
  return Promise.all(
    buckets.map(async (bucket) =>
      BucketAccount.parse(await readJson(runtime.objects, linkedKey(release, bucket))),
    ),
  );
}

/** What each bucket says of the month. Throws when one did not link it: the plan was written anew meanwhile. */
function partsOf<T extends { readonly month: Period }>({ month }: MonthPrint, buckets: readonly T[][]): T[] {
  const parts = buckets.flatMap((accounts) => accounts.filter((account) => account.month === month));
  if (parts.length === buckets.length) return parts;
  throw new Error(`${parts.length} of ${buckets.length} buckets linked ${month}. Run the release again.`);
}

function expectEveryRow(manifest: ReleaseManifest, read: readonly RowsRead[]): void {
  for (const each of read) {
    const missing = rowsMissing(each, inputOf(manifest, each.feed, each.month));
    if (missing !== null) throw new Error(missing);
  }
}
