import { z } from 'zod';
import { contracts } from '../contracts/index.ts';
import { anomaliesKey, ShownAnomalies } from '../model/anomaly.ts';
import { IndicatorDefinition, indicatorsKey, UncodedTitle, uncodedTitlesKey } from '../model/indicator.ts';
import { ListedSkill, skillsKey } from '../model/listed-skill.ts';
import { ReleaseManifest } from '../model/release.ts';
import { submissionsKey } from '../model/release-keys.ts';
import { SubmissionRecord } from '../model/submission.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { type CellTable, cellTable } from './cell-table.ts';
import { REVISED } from './data-quality/revisions-table.ts';
import { definitionOf } from './definitions/of-indicator.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { Definition, Report } from './report.ts';

/** Reads all that the reports of a release are written from; the manifest is named by its object key. */
export async function gatherFacts(
  runtime: Runtime,
  manifestKey: string,
  reports: readonly Report[],
): Promise<ReleaseFacts> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, manifestKey));
  const indicators = [...new Set(reports.flatMap((report) => report.indicators))].sort();
  const cells = await Promise.all(indicators.map((id) => runtime.cells.query(manifest.id, id)));
  return {
    manifest,
    profile: runtime.profile,
    contracts,
    cells: cellTable(manifest.period, cells.flat()),
    before: await cellsBefore(runtime, manifest),
    definition: await definitionsOf(runtime, manifest.id),
    skills: z.array(ListedSkill).parse(await readJson(runtime.objects, skillsKey(manifest.id))),
    submissions: await submissionsOf(runtime, manifest.id),
    uncodedTitles: await uncodedTitlesOf(runtime, manifest.id),
    anomalies: await anomaliesOf(runtime, manifest.id),
  };
}

async function cellsBefore({ cells }: Runtime, manifest: ReleaseManifest): Promise<CellTable | null> {
  const { previous, period } = manifest;
  if (previous === null) return null;
  const found = (await Promise.all(REVISED.map((id) => cells.query(previous, id)))).flat();
  return found.length === 0 ? null : cellTable(period, found);
}

async function definitionsOf(runtime: Runtime, release: string): Promise<ReleaseFacts['definition']> {
  const key = indicatorsKey(release);
  const found = z.array(IndicatorDefinition).parse(await readJson(runtime.objects, key));
  const byId = new Map(found.map((each) => [each.id, definitionOf(each, runtime.profile)]));
  return (id): Definition => {
    const definition = byId.get(id);
    if (definition === undefined)
      throw new Error(`${key} does not define the indicator ${id}. Measure writes it.`);
    return definition;
  };
}

/** As they were when the release was opened: the ledger goes on, the release does not. */
async function submissionsOf(runtime: Runtime, release: string): Promise<SubmissionRecord[]> {
  return z.array(SubmissionRecord).parse(await readJson(runtime.objects, submissionsKey(release)));
}

async function uncodedTitlesOf(runtime: Runtime, release: string): Promise<UncodedTitle[]> {
  const key = uncodedTitlesKey(release);
  if ((await runtime.objects.size(key)) === null) return [];
  return z.array(UncodedTitle).parse(await readJson(runtime.objects, key));
}

async function anomaliesOf(runtime: Runtime, release: string): Promise<ShownAnomalies | null> {
  const key = anomaliesKey(release);
  if ((await runtime.objects.size(key)) === null) return null;
  return ShownAnomalies.parse(await readJson(runtime.objects, key));
}
