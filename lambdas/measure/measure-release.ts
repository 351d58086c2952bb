import { z } from 'zod';
import { Engine } from '../engine/engine.ts';
import { BucketBatches } from '../model/bucket-batch.ts';
import { Cell } from '../model/cell.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { indicatorsKey, measuredTitlesKey } from '../model/indicator.ts';
import { ListedSkill, skillsKey } from '../model/listed-skill.ts';
import { ReleaseManifest } from '../model/release.ts';
import { batchesKey, planKey } from '../model/release-keys.ts';
import { ReleasePlan } from '../model/release-plan.ts';
import { importedSkills } from '../skills/imported-skills.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { findAnomalies } from './find-anomalies.ts';
import { indicatorDefinitions } from './indicator-catalogue.ts';
import { linkCells } from './link-cells.ts';
import { mergeMonths } from './merge-months.ts';
import { type MonthCells, monthCells } from './month-cells.ts';
import { READINGS } from './reading.ts';

/**
 * Merges the parts of all batches into the cells of the months that were measured, and puts the cells of all months of
 * the series together: in the unprotected store, with the indicator definitions, the uncoded titles and
 * what watching the feeds found beside them. The order and the number of parts do not matter. Throws when the lake lacks rows that were accepted.
 */
export async function measureRelease(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const plan = ReleasePlan.parse(await readJson(runtime.objects, planKey(manifest.id)));
  const keys = monthCells(runtime.profile, manifest);
  if (plan.measure.length > 0 || plan.titles) await merge(runtime, { manifest, plan, keys });
  const cells = [...(await keptCells(runtime, manifest, keys)), ...(await linkCells(runtime, manifest))];
  await runtime.unprotected.write(manifest.id, cells);
  await runtime.objects.write(indicatorsKey(manifest.id), canonicalJson(indicatorDefinitions(), 2));
  const { skills } = await importedSkills(runtime.objects, manifest.skills);
  await runtime.objects.write(skillsKey(manifest.id), canonicalJson(z.array(ListedSkill).parse(skills)));
  await runtime.objects.write(measuredTitlesKey(manifest.id), await runtime.objects.read(keys.titles));
  await findAnomalies(runtime, manifest);
  runtime.log('measure', { release: manifest.id, cells: cells.length });
  return {};
}

async function merge(
  runtime: Runtime,
  merging: { readonly manifest: ReleaseManifest; readonly plan: ReleasePlan; readonly keys: MonthCells },
): Promise<void> {
  const batches = BucketBatches.parse(await readJson(runtime.objects, batchesKey(merging.manifest.id)));
  const engine = await Engine.open(runtime.engine);
  try {
    await mergeMonths({ engine, runtime, batches, ...merging });
  } finally {
    await engine.close();
  }
}

/** The cells of every month, by reading then month. */
async function keptCells(
  { objects }: Runtime,
  { months }: ReleaseManifest,
  keys: MonthCells,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const reading of READINGS) {
    const read = months.map(async (month) =>
      z.array(Cell).parse(await readJson(objects, keys.cells(reading, month))),
    );
    for (const cell of (await Promise.all(read)).flat()) cells.push(cell); // more than a call takes as arguments
  }
  return cells;
}
