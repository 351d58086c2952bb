import type { Environment } from '../../lambdas/stores/runtime-from-environment.ts';
import { openDirectoryWorld } from './directory-world.ts';
import type { World, WorldSettings } from './world.ts';

/** A world whose reports and feedback can be brought into the folder of a run. */
export interface RunWorld extends World {
  /** Does nothing where the store is the folder. */
  readonly copyOut: () => Promise<void>;
}

/** Opens the world a run asks for. The cloud's clients are loaded only where they are used. */
export async function openWorld(
  where: { readonly store: 'directory' | 'aws'; readonly out: string },
  settings: WorldSettings,
  env: Environment,
): Promise<RunWorld> {
  if (where.store === 'directory') {
    return { ...(await openDirectoryWorld(where.out, settings)), copyOut: async () => undefined };
  }
  const [{ openAwsWorld }, { copyOut }] = await Promise.all([
    import('./aws-world.ts'),
    import('./out-copy.ts'),
  ]);
  const world = await openAwsWorld(env, settings);
  const prefixes = ['feedback/', 'reports/'];
  return { ...world, copyOut: () => copyOut(world.runtime.objects, prefixes, where.out) };
}
