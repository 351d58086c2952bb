import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import { withScratch } from './scratch-space.ts';

/**
 * Puts a copy of a file into the landing area unless the same bytes are there under the key; the file itself
 * stays as it is. Other bytes under the key are first kept as `earlierKey` says, so that no original is lost.
 * Returns the SHA-256 of the bytes.
 */
export async function land(
  { objects, scratch: root }: { readonly objects: ObjectStore; readonly scratch: string },
  file: { path: string; landing: string },
): Promise<string> {
  const hash = await hashOf(createReadStream(file.path));
  const there = await hashThere(objects, file.landing);
  if (there === hash) return hash;
  await withScratch({ name: 'landing', ephemeralMiB: Number.POSITIVE_INFINITY, root }, async (scratch) => {
    if (there !== null) await keepEarlier(objects, { landing: file.landing, hash: there }, scratch);
    const copy = join(scratch, 'copy');
    await copyFile(file.path, copy);
    await objects.upload(file.landing, copy);
  });
  return hash;
}

/**
 * Object key under which bytes are kept that another file of the same name replaced:
 * `landing/<agency>/<feed>/<period>/[supplement/|withdraw/].earlier/<sha256>/<file name>`, which intake takes as it takes
 * the key without. No inbox takes a folder that starts with a dot.
 */
export function earlierKey(landing: string, sha256: string): string {
  const segments = landing.split('/');
  return [...segments.slice(0, -1), '.earlier', sha256, segments.at(-1)].join('/');
}

async function keepEarlier(
  objects: ObjectStore,
  { landing, hash }: { landing: string; hash: string },
  scratch: string,
): Promise<void> {
  const key = earlierKey(landing, hash);
  if ((await objects.size(key)) !== null) return;
  const copy = join(scratch, 'earlier');
  // a copy, since the store may hand out its own file and upload moves it
  await copyFile(await objects.materialise(landing, scratch), copy);
  await objects.upload(key, copy);
}

async function hashThere(objects: ObjectStore, key: string): Promise<string | null> {
  return (await objects.size(key)) === null ? null : hashOf(await objects.stream(key));
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}
