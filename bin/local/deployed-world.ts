import { setTimeout } from 'node:timers/promises';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { type Environment, runtimeFromEnvironment } from '../../lambdas/stores/runtime-from-environment.ts';
import { deployedExecutions } from '../../lambdas/stores/sfn-executions.ts';
import { silentLog } from './json-log.ts';
import type { RunWorld } from './open-world.ts';

/**
 * The deployed pipeline of this state machine as an officer reaches it, each by the role they take: the ledger and its questions, names of
 * landed files, executions, and taxonomies of the lake.
 * No row of a file comes to this machine, and nothing is copied out of the buckets.
 */
export function openDeployedWorld(machine: string, env: Environment): RunWorld {
  const runtime = runtimeFromEnvironment(env, silentLog);
  const wait = (seconds: number) => setTimeout(seconds * 1000);
  return {
    runtime,
    deployed: true,
    executions: async () => deployedExecutions({ machine, wait }),
    originalOf: (record) => landedOriginal(runtime, record),
    copyOut: async () => undefined,
    close: async () => undefined,
  };
}

/** The landing key where something lies under it; whether it is the same file, intake finds out. Null where nothing does. */
async function landedOriginal(
  { objects }: Pick<Runtime, 'objects'>,
  { landing }: Pick<SubmissionRecord, 'landing'>,
): Promise<string | null> {
  return (await objects.list(landing)).includes(landing) ? landing : null;
}
