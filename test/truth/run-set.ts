import { resolve } from 'node:path';
import { openDirectoryWorld } from '../../bin/local/directory-world.ts';
import { type InboxFile, readInbox } from '../../bin/local/inbox.ts';
import { localPseudonymKey } from '../../bin/local/local-pseudonym-key.ts';
import { type PipelineOutcome, runPipeline } from '../../bin/local/run-pipeline.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';

export interface SetRun {
  readonly from: string;
  readonly out: string;
  readonly partBytes?: number;
  /** Which of the files, and in which order; the inbox as it is when absent. */
  readonly choose?: (files: readonly InboxFile[]) => readonly InboxFile[];
  /** Puts something between the pipeline and its stores. */
  readonly around?: (runtime: Runtime) => Runtime;
  /** Looks at the stores before they close. */
  readonly look?: (runtime: Runtime, outcome: PipelineOutcome) => Promise<void>;
}

/** Runs the whole pipeline over a folder of files, as `maharat run` does, quietly. */
export async function runSet({
  from,
  out,
  partBytes = DEFAULT_PART_BYTES,
  choose = (files) => files,
  around = (runtime) => runtime,
  look,
}: SetRun): Promise<PipelineOutcome> {
  const inbox = await readInbox(resolve(from));
  const period = inbox.files.at(-1)?.period;
  if (period === undefined) throw new Error(`${from} is empty.`);
  const files = choose(inbox.files);
  const settings = { partBytes, key: localPseudonymKey(undefined), log: () => {}, now: () => new Date() };
  const world = await openDirectoryWorld(out, settings);
  try {
    const outcome = await runPipeline({
      runtime: around(world.runtime),
      inbox: { ...inbox, files },
      period,
      concurrency: 2,
      progress: { working: () => {}, done: () => {} },
      clock: () => performance.now(),
    });
    await look?.(world.runtime, outcome);
    return outcome;
  } finally {
    await world.close();
  }
}
