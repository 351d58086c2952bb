import {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkKey, inCodePointOrder } from './object-key-rules.ts';
import { ObjectMissing, type ObjectStore } from './object-store.ts';

/**
 * Half-written files wait here, on the same volume, so that the rename into place is atomic, and in the work area,
 * so that what a killed process leaves behind is where identity numbers may stand.
 */
export const PARTIAL = 'work/.partial';

/** Bytes read at once: with Node's own 64 KiB a reader waits for the disk half of the time. */
const READ_BYTES = 2 ** 20;

/**
 * Objects as files under a folder. An object's key is its path, so a key may not lie below another object's
 * key. Throws on keys that could leave the folder.
 */
export class DirectoryObjectStore implements ObjectStore {
  readonly #root: string;
  #partials = 0;

  constructor(root: string) {
    this.#root = root;
  }

  async read(key: string): Promise<Uint8Array> {
    return orMissing(key, () => readFile(this.#path(key)));
  }

  async stream(key: string): Promise<Readable> {
    if ((await this.size(key)) === null) throw new ObjectMissing(key);
    const handle = await orMissing(key, () => open(this.#path(key)));
    return handle.createReadStream({ highWaterMark: READ_BYTES });
  }

  async size(key: string): Promise<number | null> {
    const found = await unlessMissing(() => stat(this.#path(key)));
    return found?.isFile() ? found.size : null;
  }

  async write(key: string, body: Uint8Array | string): Promise<void> {
    const partial = await this.#partial();
    await writeFile(partial, body);
    await this.#place(partial, key);
  }

  async copy(key: string, from: string): Promise<void> {
    const partial = await this.#partial();
    await orMissing(from, () => copyFile(this.#path(from), partial));
    await this.#place(partial, key);
  }

  async upload(key: string, file: string): Promise<void> {
    try {
      await this.#place(file, key);
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw error;
      const partial = await this.#partial();
      await copyFile(file, partial);
      await this.#place(partial, key);
      await rm(file);
    }
  }

  async materialise(key: string): Promise<string> {
    if ((await this.size(key)) === null) throw new ObjectMissing(key);
    return this.#path(key);
  }

  async list(prefix: string): Promise<string[]> {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    if (folder !== '') checkKey(folder.slice(0, -1));
    const found = await this.#walk(folder);
    return inCodePointOrder(found.filter((key) => key.startsWith(prefix)));
  }

  async remove(prefix: string): Promise<void> {
    if (prefix === '') throw new Error('Refused to remove every object: name a prefix.');
    for (const key of await this.list(prefix)) {
      await rm(this.#path(key), { force: true });
      await this.#prune(dirname(key));
    }
  }

  #path(key: string): string {
    checkKey(key);
    if (key.startsWith(`${PARTIAL}/`)) throw new Error(`The key ${key} is reserved for files half written.`);
    return join(this.#root, key);
  }

  async #partial(): Promise<string> {
    this.#partials += 1;
    const partial = join(this.#root, PARTIAL, `${process.pid}-${this.#partials}`);
    await mkdir(dirname(partial), { recursive: true });
    return partial;
  }

  async #place(file: string, key: string): Promise<void> {
    const target = this.#path(key);
    await mkdir(dirname(target), { recursive: true });
    await rename(file, target);
  }

  async #walk(folder: string): Promise<string[]> {
    const entries =
      (await unlessMissing(() => readdir(join(this.#root, folder), { withFileTypes: true }))) ?? [];
    const nested = entries
      .filter((entry) => `${folder}${entry.name}` !== PARTIAL)
      .map((entry) =>
        entry.isDirectory() ? this.#walk(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
      );
    return (await Promise.all(nested)).flat();
  }

  /** Folders left empty go too, so that a removed prefix leaves nothing behind; a refill meanwhile is kept. */
  async #prune(folder: string): Promise<void> {
    if (folder === '.' || !folder.includes('/')) return;
    try {
      await rmdir(join(this.#root, folder));
    } catch {
      return;
    }
    await this.#prune(dirname(folder));
  }
}

async function orMissing<T>(key: string, action: () => Promise<T>): Promise<T> {
  const result = await unlessMissing(action);
  if (result === null) throw new ObjectMissing(key);
  return result;
}

async function unlessMissing<T>(action: () => Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error))) return null;
    throw error;
  }
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
