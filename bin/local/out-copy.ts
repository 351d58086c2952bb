import { tmpdir } from 'node:os';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import { withScratch } from './scratch-space.ts';

/** Copies the objects under the prefixes into a folder, so that they can be opened where the store is elsewhere. */
export async function copyOut(
  objects: ObjectStore,
  prefixes: readonly string[],
  folder: string,
): Promise<void> {
  const out = new DirectoryObjectStore(folder);
  for (const prefix of prefixes) {
    for (const key of await objects.list(prefix)) {
      await withScratch(
        { name: 'copy', ephemeralMiB: Number.POSITIVE_INFINITY, root: tmpdir() },
        async (scratch) => {
          await out.upload(key, await objects.materialise(key, scratch));
        },
      );
    }
  }
}
