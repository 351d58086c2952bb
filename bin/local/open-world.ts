import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import type { Executions } from '../../lambdas/stores/executions.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import type { Environment } from '../../lambdas/stores/runtime-from-environment.ts';
import { openDirectoryWorld } from './directory-world.ts';
import { originalOf } from './original-of.ts';
import type { World, WorldSettings } from './world.ts';

/** A world whose reports and feedback can be brought into the folder of a run. */
export interface RunWorld extends World {
  /** Does nothing where the store is the folder. */
  readonly copyOut: () => Promise<void>;
  /** Whether the steps run elsewhere, so that neither the pseudonym key nor a row is here. */
  readonly deployed: boolean;
  /** How submissions are taken through their flow again. */
  readonly executions: () => Promise<Executions>;
  /** Object key of a submission's original bytes; null when they are kept no longer. */
  readonly originalOf: (record: SubmissionRecord) => Promise<string | null>;
}

/** Opens the world a run asks for. The cloud's clients are loaded only where they are used. */
export async function openWorld(
  where: { readonly store: 'directory' | 'aws'; readonly out: string },
  settings: WorldSettings,
  env: Environment,
): Promise<RunWorld> {
  if (where.store === 'directory') {
    const world = await openDirectoryWorld(where.out, settings);
    return { ...world, ...runsHere(world.runtime), copyOut: async () => undefined };
  }
  const [{ openAwsWorld }, { copyOut }] = await Promise.all([
    import('./aws-world.ts'),
    import('./out-copy.ts'),
  ]);
  const world = await openAwsWorld(env, settings);
  const prefixes = ['feedback/', 'reports/'];
  const { runtime } = world;
  return { ...world, ...runsHere(runtime), copyOut: () => copyOut(runtime.objects, prefixes, where.out) };
}

/** Items of a Distributed Map under way at once. */
const CONCURRENCY = 2;

function runsHere(runtime: Runtime): Pick<RunWorld, 'deployed' | 'executions' | 'originalOf'> {
  return {
    deployed: false,
    executions: async () => {
      const { localExecutions } = await import('./local-executions.ts');
      return localExecutions(runtime, { concurrency: CONCURRENCY, clock: () => performance.now() });
    },
    originalOf: (record) => originalOf(runtime.objects, record),
  };
}
