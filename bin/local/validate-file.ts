import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FEEDBACK_FILES } from '../../lambdas/feedback/feedback-folder.ts';
import type { Period } from '../../lambdas/model/period.ts';
import type { Taxonomy } from '../../lambdas/model/taxonomy.ts';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { type ObjectStore, readJson } from '../../lambdas/stores/object-store.ts';
import { bringTaxonomy } from './bring-taxonomy.ts';
import { openDirectoryWorld } from './directory-world.ts';
import type { InboxFile } from './inbox.ts';
import { loadHandler, localInvoke } from './invoke-step.ts';
import type { RejectedTarget } from './rejected-file.ts';
import { StepClock } from './step-clock.ts';
import { submitFile } from './submit-file.ts';
import type { ValidateProgress } from './validate-progress.ts';
import { ValidateSummary } from './validate-summary.ts';
import type { World, WorldSettings } from './world.ts';

/** A file, and what it is said to be. */
export interface Claim {
  readonly path: string;
  readonly agency: string;
  readonly feed: string;
  readonly period: Period;
}

/** What the check works with. */
export interface Check {
  readonly settings: Omit<WorldSettings, 'log'>;
  readonly progress: ValidateProgress;
  /** Where the rows that would be set aside go; null where nobody asked for them. */
  readonly rejected: RejectedTarget | null;
  /** Folder of runs, whose imported taxonomy codes the file where it has one. */
  readonly run: string;
}

/** What came out, whether rows were written where they were asked for, and by what taxonomy. */
export interface Checked {
  readonly summary: ValidateSummary;
  readonly written: boolean;
  /** What was in force; null for the built-in lexicon alone. */
  readonly taxonomy: Taxonomy | null;
}

/** Takes the file through the same flow as a submission, in a folder that is gone afterwards, and says what came out. */
export async function validateFile(claim: Claim, check: Check): Promise<Checked> {
  const folder = await mkdtemp(join(tmpdir(), 'maharat-validate-'));
  try {
    const world = await openDirectoryWorld(folder, { ...check.settings, log: check.progress.log }, false);
    try {
      const taxonomy = await bringTaxonomy(new DirectoryObjectStore(check.run), world.runtime.objects);
      return { ...(await outcomeOf(world, claim, check)), taxonomy };
    } finally {
      await world.close();
    }
  } finally {
    check.progress.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function outcomeOf(
  world: World,
  claim: Claim,
  { progress, rejected }: Check,
): Promise<Omit<Checked, 'taxonomy'>> {
  const runtime = { ...world.runtime, objects: progress.watching(world.runtime.objects) };
  const clock = new StepClock(() => performance.now());
  const invoke = progress.telling(localInvoke({ runtime, clock, load: loadHandler }));
  const { objects, engine } = runtime;
  await submitFile(asInboxFile(claim), { invoke, objects, scratch: engine.scratch, concurrency: 2 });
  const folder = await feedbackIn(objects);
  const summary = ValidateSummary.parse(await readJson(objects, `${folder}/${FEEDBACK_FILES.defects}`));
  const rows = rejected === null ? null : `${folder}/${rejected.name}`;
  const written = rows !== null && (await objects.size(rows)) !== null;
  if (written && rejected !== null)
    await copyFile(await objects.materialise(rows, engine.scratch), rejected.path);
  return { summary, written };
}

/** Nothing else was ever submitted here, so the one feedback is about the file. */
async function feedbackIn(objects: ObjectStore): Promise<string> {
  const keys = await objects.list('feedback/');
  const key = keys.find((each) => each.endsWith(`/${FEEDBACK_FILES.defects}`));
  if (key === undefined)
    throw new Error('The steps left no feedback for the file. Run again with the steps of one version.');
  return dirname(key);
}

function asInboxFile({ path, agency, feed, period }: Claim): InboxFile {
  const file = basename(path);
  const landing = `landing/${agency}/${feed}/${period}/${file}`;
  return { path, agency, feed, period, kind: 'full', file, landing, receivedAt: null };
}
