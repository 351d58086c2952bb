import { stat } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile as YauzlFile } from 'yauzl';
import { expansionLimit, type Limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { memberBytes } from './zip-member.ts';

/** A zip file on the local disk, read member by member in any order. */
export class ZipFile {
  readonly #file: YauzlFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(file: YauzlFile, entries: ReadonlyMap<string, Entry>) {
    this.#file = file;
    this.#entries = entries;
  }

  /** Throws a Refusal where the file is no zip, is encrypted, or unfolds beyond the limit. */
  static async open(path: string, limits: Limits): Promise<ZipFile> {
    return refusing(async () => {
      const limit = expansionLimit(limits, (await stat(path)).size);
      const file = await openPromise(path, { autoClose: false, lazyEntries: true });
      const entries = new Map<string, Entry>();
      let bytes = 0;
      for await (const entry of file.eachEntry()) {
        bytes += entry.uncompressedSize;
        entries.set(entry.fileName, entry);
      }
      if (bytes <= limit && ![...entries.values()].some((entry) => entry.isEncrypted()))
        return new ZipFile(file, entries);
      file.close();
      throw new Refusal(bytes > limit ? 'file.too-large' : 'file.encrypted');
    });
  }

  /** Names of the members, in the archive's order. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A member's bytes, decompressed; nothing where there is no such member. Throws a Refusal where they are damaged. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    const packed = entry.compressionMethod !== 0;
    const stored = await refusing(() =>
      this.#file.openReadStreamPromise(entry, packed ? { decompress: false } : {}),
    );
    try {
      yield* memberBytes(stored, entry);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  close(): void {
    this.#file.close();
  }
}

async function refusing<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What the reader says of the bytes refuses the file; what the disk says is an error. */
function refusalOf(error: unknown): unknown {
  const disk = typeof error === 'object' && error !== null && 'syscall' in error;
  return disk || error instanceof Refusal ? error : new Refusal('file.not-as-claimed');
}
