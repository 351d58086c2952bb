import { canonicalJson } from '../model/fingerprint.ts';
import { linkedMonthPrefix, monthAccountKey } from '../model/month-keys.ts';
import { type MonthPrint, ReleaseManifest } from '../model/release.ts';
import { planKey } from '../model/release-keys.ts';
import type { ReleasePlan } from '../model/release-plan.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { monthCells } from './month-cells.ts';
import { READINGS } from './reading.ts';
import { readingInputs } from './reading-inputs.ts';

/**
 * Plans what a release has to compute: the months whose cells are not kept under the fingerprint of what they would be
 * made from, and of the months these look at those that are not linked. What was kept and has expired is planned again.
 */
export async function planRelease(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const keys = monthCells(runtime.profile, manifest);
  const absent = async (key: string) => (await runtime.objects.size(key)) === null;
  const measure: ReleasePlan['measure'] = [];
  const needed = new Map<string, MonthPrint>();
  for (const reading of READINGS) {
    const missing = await which(manifest.months, (month) => absent(keys.cells(reading, month)));
    measure.push(...missing.map((month) => ({ month, reading: reading.name })));
    for (const print of readingInputs(reading, manifest, missing).persons) needed.set(print.month, print);
  }
  const unlinked = await which([...needed.values()], async (print) => !(await isLinked(runtime, print)));
  const link = unlinked.map(({ month }) => month).sort();
  const plan: ReleasePlan = { link, measure, titles: await absent(keys.titles) };
  await runtime.objects.write(planKey(manifest.id), canonicalJson(plan));
  runtime.log('measure', { release: manifest.id, toLink: link.length, toMeasure: measure.length });
  return {};
}

/** A month is linked when its account and the rows of every bucket are there: objects expire one by one. */
async function isLinked({ objects, profile }: Runtime, print: MonthPrint): Promise<boolean> {
  const keys = await objects.list(linkedMonthPrefix(print));
  return keys.includes(monthAccountKey(print)) && keys.length === profile.buckets + 1;
}

async function which<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const answers = await Promise.all(items.map(test));
  return items.filter((_, index) => answers[index]);
}
