import { canonicalJson } from '../model/fingerprint.ts';
import {
  linkedMonthPrefix,
  linkedSpellsPrefix,
  monthAccountKey,
  spellAccountKey,
} from '../model/month-keys.ts';
import type { Period } from '../model/period.ts';
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
 * made from, and of the months these look at those that are not linked; link's account of every month is told of as
 * well. What was kept and has expired is planned again.
 */
export async function planRelease(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const keys = monthCells(runtime.profile, manifest);
  const absent = async (key: string) => (await runtime.objects.size(key)) === null;
  const measure: ReleasePlan['measure'] = [];
  const needed = { persons: new Map<string, MonthPrint>(), spells: new Map<string, MonthPrint>() };
  for (const reading of READINGS) {
    const missing = await which(manifest.months, (month) => absent(keys.cells(reading, month)));
    measure.push(...missing.map((month) => ({ month, reading: reading.name })));
    const { persons, spells } = readingInputs(reading, manifest, missing);
    for (const print of persons) needed.persons.set(print.month, print);
    for (const print of spells) needed.spells.set(print.month, print);
  }
  for (const print of await which(manifest.prints, (each) => absent(monthAccountKey(each))))
    needed.persons.set(print.month, print);
  for (const print of await which(manifest.prints, (each) => absent(spellAccountKey(each))))
    needed.spells.set(print.month, print);
  const extend = await toExtend(runtime, manifest, needed.spells);
  for (const print of extend) needed.persons.set(print.month, print);
  const link = await which([...needed.persons.values()], async (print) => !(await areLinked(runtime, print)));
  const plan: ReleasePlan = {
    link: monthsOf(link),
    spells: monthsOf(extend),
    measure,
    titles: await absent(keys.titles),
  };
  await runtime.objects.write(planKey(manifest.id), canonicalJson(plan));
  runtime.log('measure', { release: manifest.id, toLink: link.length, toMeasure: measure.length });
  return {};
}

/** The months whose spells are missing, and for each those since the last month whose spells are kept. */
async function toExtend(
  runtime: Runtime,
  { prints }: ReleaseManifest,
  needed: ReadonlyMap<string, MonthPrint>,
): Promise<MonthPrint[]> {
  const newest = prints.findLastIndex(({ month }) => needed.has(month));
  const extend: MonthPrint[] = [];
  let wanted = false;
  for (const print of prints.slice(0, newest + 1).reverse()) {
    wanted ||= needed.has(print.month);
    if (!wanted) continue;
    wanted = !(await areExtended(runtime, print)); // if so, the month before must be there to extend
    if (wanted) extend.push(print);
  }
  return extend.reverse();
}

/** A month is linked when its account and the rows of every bucket are there: objects expire one by one. */
async function areLinked(runtime: Runtime, print: MonthPrint): Promise<boolean> {
  return isWhole(runtime, linkedMonthPrefix(print), monthAccountKey(print));
}

async function areExtended(runtime: Runtime, print: MonthPrint): Promise<boolean> {
  return isWhole(runtime, linkedSpellsPrefix(print), spellAccountKey(print));
}

async function isWhole({ objects, profile }: Runtime, prefix: string, account: string): Promise<boolean> {
  const keys = await objects.list(prefix);
  return keys.includes(account) && keys.length === profile.buckets + 1;
}

function monthsOf(prints: readonly MonthPrint[]): Period[] {
  return prints.map(({ month }) => month).sort();
}

async function which<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T[]> {
  const answers = await Promise.all(items.map(test));
  return items.filter((_, index) => answers[index]);
}
