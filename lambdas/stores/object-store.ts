import type { Readable } from 'node:stream';

/** Thrown by reads of a key that is not there. */
export class ObjectMissing extends Error {
  constructor(key: string) {
    super(`No object ${key}.`);
    this.name = 'ObjectMissing';
  }
}

/**
 * Objects by key. The first segment of a key is its area (`landing`, `work`, …): a bucket in the cloud, a
 * folder locally. Writes are whole or not at all, and a write of the same key replaces it.
 */
export interface ObjectStore {
  /** The whole object; for small ones. Throws ObjectMissing. */
  read(key: string): Promise<Uint8Array>;
  /** The object as a stream of buffers. Throws ObjectMissing. */
  stream(key: string): Promise<Readable>;
  /** Bytes of the object; null when it is missing. */
  size(key: string): Promise<number | null>;
  write(key: string, body: Uint8Array | string): Promise<void>;
  /** Writes the bytes of another object under the key. Throws ObjectMissing. */
  copy(key: string, from: string): Promise<void>;
  /** Moves a local file into the store; the file is gone afterwards. */
  upload(key: string, file: string): Promise<void>;
  /** A local path with the object's bytes, in `scratch` unless the store is local. Read only. Throws ObjectMissing. */
  materialise(key: string, scratch: string): Promise<string>;
  /** Keys that start with the prefix, in code-point order. */
  list(prefix: string): Promise<string[]>;
  /** Removes every object whose key starts with the prefix; nothing there is no error. */
  remove(prefix: string): Promise<void>;
}

/** The object parsed as JSON; throws ObjectMissing. The caller parses it with its schema. */
export async function readJson(store: ObjectStore, key: string): Promise<unknown> {
  return JSON.parse(Buffer.from(await store.read(key)).toString('utf8'));
}
