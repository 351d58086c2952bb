import { z } from 'zod';
import { canonicalJson } from '../model/fingerprint.ts';
import { MonthAccount } from '../model/month-account.ts';
import { monthAccountKey } from '../model/month-keys.ts';
import { type MonthPrint, ReleaseManifest } from '../model/release.ts';
import { inputOf, linkedKey, planKey } from '../model/release-keys.ts';
import { ReleasePlan } from '../model/release-plan.ts';
import { rowsMissing } from '../model/rows-missing.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';

/**
 * Closes the months that were linked: sums what the buckets read and found, holds the rows against those that were
 * accepted, and writes each month's account. A month without an account counts as not linked, so what a release read
 * while an object of the lake was lost is never used. Throws when the lake lacks rows.
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
  if (plan.link.length === 0) return {};
  const accounts = await bucketAccounts(runtime, manifest.id);
  const closing = manifest.prints.filter(({ month }) => plan.link.includes(month));
  const sums = closing.map((print) => ({ print, account: sumOf(print, accounts, runtime.profile.buckets) }));
  for (const { account } of sums) expectEveryRow(manifest, account);
  for (const { print, account } of sums)
    await runtime.objects.write(monthAccountKey(print), canonicalJson(account));
  return {};
}

async function bucketAccounts(runtime: Runtime, release: string): Promise<MonthAccount[]> {
  const buckets = Array.from({ length: runtime.profile.buckets }, (_, bucket) => bucket);
  const lists = await Promise.all(
    buckets.map(async (bucket) =>
      z.array(MonthAccount).parse(await readJson(runtime.objects, linkedKey(release, bucket))),
    ),
  );
  return lists.flat();
}

/** Throws when a bucket did not link the month: the plan was written anew meanwhile, and a retry reads it. */
function sumOf({ month }: MonthPrint, accounts: readonly MonthAccount[], buckets: number): MonthAccount {
  const parts = accounts.filter((account) => account.month === month);
  if (parts.length !== buckets)
    throw new Error(`${parts.length} of ${buckets} buckets linked ${month}. Run the release again.`);
  const conflicts: Record<string, number> = {};
  for (const part of parts)
    for (const [kind, count] of Object.entries(part.conflicts))
      conflicts[kind] = (conflicts[kind] ?? 0) + count;
  const read = new Map<string, number>();
  for (const { feed, rows } of parts.flatMap((part) => part.read))
    read.set(feed, (read.get(feed) ?? 0) + rows);
  return {
    month,
    persons: parts.reduce((sum, { persons }) => sum + persons, 0),
    conflicts,
    read: [...read].map(([feed, rows]) => ({ feed, month, rows })),
  };
}

function expectEveryRow(manifest: ReleaseManifest, { month, read }: MonthAccount): void {
  for (const each of read) {
    const missing = rowsMissing(each, inputOf(manifest, each.feed, month));
    if (missing !== null) throw new Error(missing);
  }
}
