import { Engine } from '../engine/engine.ts';
import type { BucketBatch } from '../model/bucket-batch.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { MeasuredAccount } from '../model/month-account.ts';
import { ReleaseManifest } from '../model/release.ts';
import { measuredKey, planKey } from '../model/release-keys.ts';
import { ReleasePlan } from '../model/release-plan.ts';
import { importedSkills } from '../skills/imported-skills.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { addParts, type PartsSoFar } from './add-parts.ts';
import { addTitles } from './add-titles.ts';
import { dropRelations } from './create-relations.ts';
import { fillReferences } from './fill-references.ts';
import { loadReading, type ReadingLoad } from './load-reading.ts';
import { readingNamed } from './reading.ts';
import { emptyParts, storeParts } from './store-parts.ts';

/** Months measured by one query; as many again may be in view for a reading that looks back a year. */
const MONTHS_AT_ONCE = 12;

/**
 * Measures a batch of person buckets in the months of the plan: writes what it adds to each cell as Parquet parts
 * (counts, employers, histograms, uncoded titles), each in a total order, so that the same rows give the same bytes;
 * last the account of what was measured and read.
 */
export async function measureBatch(
  runtime: Runtime,
  event: { manifest: string; batch: BucketBatch },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const plan = ReleasePlan.parse(await readJson(runtime.objects, planKey(manifest.id)));
  if (plan.measure.length === 0 && !plan.titles) return {};
  const engine = await Engine.open(runtime.engine);
  try {
    const load = { engine, runtime, manifest, batch: event.batch, kept: new Map() };
    const parts: PartsSoFar = { engine, runtime, release: manifest.id, batch: event.batch, stored: 0 };
    await emptyParts(parts);
    const read = await addReadings(load, plan, parts);
    if (plan.titles) await addTitles(engine, runtime, { manifest, batch: event.batch });
    await storeParts(parts, parts.stored);
    const account: MeasuredAccount = {
      measured: plan.measure,
      titles: plan.titles,
      parts: parts.stored + 1,
      read,
    };
    await runtime.objects.write(measuredKey(manifest.id, event.batch), canonicalJson(account));
  } finally {
    await engine.close();
  }
  return {};
}

type BatchLoad = Omit<ReadingLoad, 'reading' | 'months'>;

/** Adds every reading to the parts; returns the rows of feeds that took. */
async function addReadings(
  load: BatchLoad,
  { measure }: ReleasePlan,
  parts: PartsSoFar,
): Promise<MeasuredAccount['read']> {
  const { engine, runtime, manifest } = load;
  const skills = await importedSkills(runtime.objects, manifest.skills);
  await fillReferences(engine, { profile: runtime.profile, skills });
  const read = new Map<string, MeasuredAccount['read'][number]>();
  for (const [name, wanted] of furthestFirst(measure)) {
    const reading = readingNamed(name);
    const months = wanted.map(({ month }) => month);
    for (let from = 0; from < months.length; from += MONTHS_AT_ONCE) {
      const some = months.slice(from, from + MONTHS_AT_ONCE);
      for (const rows of await loadReading({ ...load, reading, months: some }))
        read.set(`${name} ${rows.feed} ${rows.month}`, { ...rows, reading: name }); // within reach of two spans it is read twice
      await addParts(parts, reading.relations, some);
      await dropRelations(load.engine, reading.relations);
    }
  }
  const inOrder = [...read].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([, rows]) => rows);
}

/** What is to be measured by reading; what one reaches for is kept for those that reach less far. */
function furthestFirst(measure: ReleasePlan['measure']): [name: string, wanted: ReleasePlan['measure']][] {
  const furthest = (name: string) => {
    const { reach, ahead } = readingNamed(name);
    return reach + ahead;
  };
  const wanted = [...Map.groupBy(measure, ({ reading }) => reading)];
  return wanted.sort(([a], [b]) => furthest(b) - furthest(a));
}
