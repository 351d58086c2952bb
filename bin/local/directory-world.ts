import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryObjectStore, PARTIAL } from '../../lambdas/stores/directory-object-store.ts';
import { lockFolder } from './folder-lock.ts';
import { type LocalDynamo, startLocalDynamo } from './local-dynamo.ts';
import { runtimeOver, type World, type WorldSettings } from './world.ts';

const TABLES = { ledger: 'maharat-ledger', unprotected: 'maharat-unprotected', cells: 'maharat-cells' };

/**
 * A world in one folder: the areas are folders in it, `state/` is DynamoDB. With `keep` false DynamoDB stays in
 * memory. Temporary files lie in the folder too, and what an interrupted run left of them is removed. Throws
 * FolderInUse.
 */
export async function openDirectoryWorld(
  folder: string,
  settings: WorldSettings,
  keep = true,
): Promise<World> {
  const unlock = await lockFolder(folder);
  const dynamo = await start(keep ? join(folder, 'state') : null, unlock);
  const scratch = join(folder, PARTIAL);
  const sweep = () => rm(scratch, { recursive: true, force: true });
  await sweep();
  const close = async () => {
    await sweep();
    await dynamo.close();
    await unlock();
  };
  const objects = new DirectoryObjectStore(folder);
  const stores = { objects, dynamo: dynamo.client, tables: TABLES, scratch };
  return { runtime: runtimeOver(stores, settings), close };
}

async function start(state: string | null, unlock: () => Promise<void>): Promise<LocalDynamo> {
  try {
    return await startLocalDynamo(state, Object.values(TABLES));
  } catch (error) {
    await unlock();
    throw error;
  }
}
