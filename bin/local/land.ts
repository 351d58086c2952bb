import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import { withScratch } from './scratch-space.ts';

/**
 * Puts a copy of a file into the landing area unless the same bytes are there under the key; the file itself
 * stays as it is. Returns the SHA-256 of the bytes.
 */
export async function land(
  { objects, scratch: root }: { readonly objects: ObjectStore; readonly scratch: string },
  file: { path: string; landing: string },
): Promise<string> {
  const hash = await hashOf(createReadStream(file.path));
  if (await isThere(objects, file, hash)) return hash;
  await withScratch({ name: 'landing', ephemeralMiB: Number.POSITIVE_INFINITY, root }, async (scratch) => {
    const copy = join(scratch, 'copy');
    await copyFile(file.path, copy);
    await objects.upload(file.landing, copy);
  });
  return hash;
}

async function isThere(objects: ObjectStore, file: { path: string; landing: string }, hash: string) {
  const [{ size }, there] = [await stat(file.path), await objects.size(file.landing)];
  return size === there && (await hashOf(await objects.stream(file.landing))) === hash;
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}
