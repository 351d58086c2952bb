import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FEEDBACK_FILES } from '../../lambdas/feedback/feedback-folder.ts';
import type { Period } from '../../lambdas/model/period.ts';
import { type ObjectStore, readJson } from '../../lambdas/stores/object-store.ts';
import { openDirectoryWorld } from './directory-world.ts';
import type { InboxFile } from './inbox.ts';
import { loadHandler, localInvoke } from './invoke-step.ts';
import { StepClock } from './step-clock.ts';
import { submitFile } from './submit-file.ts';
import { ValidateSummary } from './validate-summary.ts';
import type { World, WorldSettings } from './world.ts';

/** A file, and what it is said to be. */
export interface Claim {
  readonly path: string;
  readonly agency: string;
  readonly feed: string;
  readonly period: Period;
}

/** Takes the file through the same flow as a submission, in a folder that is gone afterwards, and says what came out. */
export async function validateFile(claim: Claim, settings: WorldSettings): Promise<ValidateSummary> {
  const folder = await mkdtemp(join(tmpdir(), 'maharat-validate-'));
  try {
    const world = await openDirectoryWorld(folder, settings, false);
    try {
      return await outcomeOf(world, claim);
    } finally {
      await world.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function outcomeOf(world: World, claim: Claim): Promise<ValidateSummary> {
  const { runtime } = world;
  const clock = new StepClock(() => performance.now());
  const invoke = localInvoke({ runtime, clock, load: loadHandler });
  const { objects, engine } = runtime;
  await submitFile(asInboxFile(claim), { invoke, objects, scratch: engine.scratch, concurrency: 2 });
  return ValidateSummary.parse(await feedbackIn(runtime.objects));
}

/** Nothing else was ever submitted here, so the one feedback is about the file. */
async function feedbackIn(objects: ObjectStore): Promise<unknown> {
  const keys = await objects.list('feedback/');
  const key = keys.find((each) => each.endsWith(`/${FEEDBACK_FILES.defects}`));
  if (key === undefined)
    throw new Error('The steps left no feedback for the file. Run again with the steps of one version.');
  return readJson(objects, key);
}

function asInboxFile({ path, agency, feed, period }: Claim): InboxFile {
  const file = basename(path);
  const landing = `landing/${agency}/${feed}/${period}/${file}`;
  return { path, agency, feed, period, kind: 'full', file, landing, receivedAt: null };
}
