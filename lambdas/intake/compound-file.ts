import { Refusal } from './refusal.ts';

/** Sector numbers from here on mean the end of a chain, or nothing [MS-CFB 2.1]. */
const LAST_SECTOR = 0xfffffffa;
const HEADER = 512;
const ENTRY = 128;
/** Sectors of the table of tables that the header itself lists. */
const LISTED = 109;

/** A stream or folder of a compound file. */
interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly isRoot: boolean;
}

/**
 * A compound file [MS-CFB], as binary workbooks and those under a password are: streams by name. Chains of sectors that run
 * in circles or out of the file are refused, since they would never end.
 */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sector: number;
  readonly #table: readonly number[];
  readonly #entries: readonly Entry[];

  /** Throws a Refusal where the bytes are damaged or cut short. */
  constructor(bytes: Buffer) {
    const shift = bytes.length < HEADER ? 0 : bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new Refusal('file.unreadable');
    this.#bytes = bytes;
    this.#sector = 2 ** shift;
    this.#table = numbers(this.#read(this.#tableSectors()));
    this.#entries = entriesOf(this.#chain(bytes.readUInt32LE(48)));
  }

  /** Names of all streams and folders. */
  get names(): string[] {
    return this.#entries.map(({ name }) => name);
  }

  /** The bytes of the first stream of one of these names; null where there is none. Throws a Refusal where it is cut short. */
  stream(...names: readonly string[]): Buffer | null {
    const entry = names.flatMap((name) => this.#entries.find((each) => each.name === name) ?? [])[0];
    if (entry === undefined) return null;
    const small = entry.size < this.#bytes.readUInt32LE(56);
    const content = small ? this.#smallChain(entry.start) : this.#chain(entry.start);
    if (content.length < entry.size) throw new Refusal('file.unreadable');
    return content.subarray(0, entry.size);
  }

  /** Sectors of the allocation table: listed in the header, then in a chain of their own. */
  #tableSectors(): number[] {
    const listed = numbers(this.#bytes.subarray(76, 76 + LISTED * 4));
    const seen = new Set<number>();
    for (let next = this.#bytes.readUInt32LE(68); next < LAST_SECTOR; ) {
      if (seen.has(next)) throw new Refusal('file.unreadable');
      seen.add(next);
      const more = numbers(this.#read([next]));
      next = more.pop() ?? LAST_SECTOR;
      listed.push(...more);
    }
    return listed.filter((sector) => sector < LAST_SECTOR);
  }

  #chain(start: number): Buffer {
    return this.#read(follow(this.#table, start));
  }

  /** Small streams lie in pieces of 64 bytes within the stream of the root. */
  #smallChain(start: number): Buffer {
    const root = this.#entries.find(({ isRoot }) => isRoot);
    const table = numbers(this.#chain(this.#bytes.readUInt32LE(60)));
    const within = this.#chain(root?.start ?? LAST_SECTOR);
    const pieces = follow(table, start).map((piece) => within.subarray(piece * 64, piece * 64 + 64));
    return Buffer.concat(pieces);
  }

  /** The last sector of a file may be cut where nothing stands in it. */
  #read(sectors: readonly number[]): Buffer {
    const pieces = sectors.map((sector) => {
      const from = (sector + 1) * this.#sector;
      if (from >= this.#bytes.length) throw new Refusal('file.unreadable');
      return this.#bytes.subarray(from, from + this.#sector);
    });
    return Buffer.concat(pieces);
  }
}

/** The sectors from one to the end of its chain. */
function follow(table: readonly number[], start: number): number[] {
  const sectors: number[] = [];
  for (let next = start; next < LAST_SECTOR; next = table[next] ?? LAST_SECTOR) {
    if (sectors.length > table.length) throw new Refusal('file.unreadable');
    sectors.push(next);
  }
  return sectors;
}

function numbers(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}

function entriesOf(directory: Buffer): Entry[] {
  const count = Math.floor(directory.length / ENTRY);
  const entries = Array.from({ length: count }, (_, index) =>
    directory.subarray(index * ENTRY, (index + 1) * ENTRY),
  );
  return entries.filter((entry) => entry[66] !== 0).map(entryOf);
}

function entryOf(entry: Buffer): Entry {
  const length = Math.min(64, Math.max(2, entry.readUInt16LE(64))) - 2;
  return {
    name: entry.toString('utf16le', 0, length - (length % 2)),
    start: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
    isRoot: entry[66] === 5,
  };
}
