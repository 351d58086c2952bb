import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { startLocalDynamo } from './local-dynamo.ts';
import { runtimeOver, type World, type WorldSettings } from './world.ts';

const TABLES = { ledger: 'maharat-ledger', unprotected: 'maharat-unprotected', cells: 'maharat-cells' };

/**
 * A world in one folder: the areas are folders in it, `state/` is DynamoDB. With `keep` false DynamoDB stays in
 * memory. What an interrupted run left half written is removed.
 */
export async function openDirectoryWorld(
  folder: string,
  settings: WorldSettings,
  keep = true,
): Promise<World> {
  await mkdir(folder, { recursive: true });
  const state = keep ? join(folder, 'state') : null;
  const { client, close } = await startLocalDynamo(state, Object.values(TABLES));
  await rm(join(folder, '.partial'), { recursive: true, force: true });
  const objects = new DirectoryObjectStore(folder);
  return { runtime: runtimeOver({ objects, dynamo: client, tables: TABLES }, settings), close };
}
