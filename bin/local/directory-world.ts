import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { lockFolder } from './folder-lock.ts';
import { type LocalDynamo, startLocalDynamo } from './local-dynamo.ts';
import { runtimeOver, type World, type WorldSettings } from './world.ts';

const TABLES = { ledger: 'maharat-ledger', unprotected: 'maharat-unprotected', cells: 'maharat-cells' };

/**
 * A world in one folder: the areas are folders in it, `state/` is DynamoDB. With `keep` false DynamoDB stays in
 * memory. What an interrupted run left half written is
 * removed. Throws FolderInUse.
 */
export async function openDirectoryWorld(
  folder: string,
  settings: WorldSettings,
  keep = true,
): Promise<World> {
  const unlock = await lockFolder(folder);
  const dynamo = await start(keep ? join(folder, 'state') : null, unlock);
  await rm(join(folder, '.partial'), { recursive: true, force: true });
  const objects = new DirectoryObjectStore(folder);
  const close = async () => {
    await dynamo.close();
    await unlock();
  };
  return { runtime: runtimeOver({ objects, dynamo: dynamo.client, tables: TABLES }, settings), close };
}

async function start(state: string | null, unlock: () => Promise<void>): Promise<LocalDynamo> {
  try {
    return await startLocalDynamo(state, Object.values(TABLES));
  } catch (error) {
    await unlock();
    throw error;
  }
}
