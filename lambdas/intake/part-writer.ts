import type { RaggedRow } from '../model/part.ts';
import { type LocalPart, PartFile } from './part-file.ts';
import { leftOut, type TailKind, type TailRecord } from './table-tail.ts';

/** Where parts go and how large they get. */
export interface PartOptions {
  /** A folder of its own for part files. */
  readonly scratch: string;
  /** Bytes a part may hold before the next one starts. */
  readonly partBytes: number;
  /** Takes a finished part's files away, in order. */
  readonly deliver: (part: LocalPart) => Promise<void>;
}

/** Among so many records at the end of a table rows of totals and notes are looked for. */
const TAIL = 32;
const LF = 0x0a;

/**
 * Writes records into parts, each prefixed with its source row number. The last records are held back until
 * the table ends, since only then totals and notes below it are known as such:
 *
 * ```
 * out  |-- written --|-- committed, to be written --|-- tail: last 32 records --|-- free --|
 *                    flushed                        committed                     length
 * ```
 */
export class PartWriter {
  /** Records and ragged rows kept. */
  rows = 0;
  /** Records left out by kind, known after the table's end. */
  readonly leftOut = { total: 0, footnote: 0 };
  readonly #options: PartOptions;
  readonly #delimiter: number;
  #out: Buffer;
  #flushed = 0;
  #committed = 0;
  #length = 0;
  readonly #starts: number[] = new Array<number>(TAIL).fill(0);
  readonly #ragged: (RaggedRow | null)[] = new Array<RaggedRow | null>(TAIL).fill(null);
  #first = 0;
  #held = 0;
  #part: PartFile | null = null;
  #ordinal = 0;
  #finished: LocalPart[] = [];

  constructor(options: PartOptions, delimiter: number, bufferBytes = 2 ** 19) {
    this.#options = options;
    this.#delimiter = delimiter;
    this.#out = Buffer.allocUnsafeSlow(bufferBytes);
  }

  /** Adds a record: its bytes without line end, in the part's dialect. */
  copy(row: number, bytes: Buffer, start: number, end: number): void {
    this.#reserve(end - start + 20);
    this.#hold(null);
    let at = writeDecimal(this.#out, this.#length, row);
    this.#out[at++] = this.#delimiter;
    bytes.copy(this.#out, at, start, end);
    at += end - start;
    this.#out[at++] = LF;
    this.#length = at;
  }

  /** Adds a record whose number of cells is not the header's. */
  setAside(row: RaggedRow): void {
    this.#hold(row);
  }

  /** Delivers the parts that are full; call between chunks. */
  async deliver(): Promise<void> {
    const finished = this.#finished;
    this.#finished = [];
    for (const part of finished) await this.#options.deliver(part);
  }

  /** Ends a table: the records still held are kept unless they are totals or notes below it. */
  endTable(kindOf: (record: TailRecord) => TailKind | null): void {
    const kinds = Array.from({ length: this.#held }, (_, index) => kindOf(this.#heldRecord(index)));
    for (const kind of leftOut(kinds)) {
      if (kind === null) this.#commit();
      else this.#drop(kind);
    }
  }

  /** Ends the file after its last table, and delivers what is left. */
  async close(): Promise<void> {
    this.#finishPart();
    await this.deliver();
  }

  /** Closes an unfinished part after a failure; its file is the caller's to remove. */
  abandon(): void {
    this.#part?.close();
    this.#part = null;
  }

  #hold(ragged: RaggedRow | null): void {
    if (this.#held === TAIL) this.#commit();
    const slot = (this.#first + this.#held) % TAIL;
    this.#starts[slot] = this.#length;
    this.#ragged[slot] = ragged;
    this.#held += 1;
  }

  /** One of the records held, from the oldest: its text without line end, or its cells where it is no row. */
  #heldRecord(index: number): TailRecord {
    const slot = (this.#first + index) % TAIL;
    const ragged = this.#ragged[slot] ?? null;
    return ragged?.cells ?? this.#out.subarray(this.#starts[slot], this.#endOf(index) - 1);
  }

  #endOf(index: number): number {
    return index + 1 < this.#held ? (this.#starts[(this.#first + index + 1) % TAIL] ?? 0) : this.#length;
  }

  /** Moves the oldest held record into the current part. */
  #commit(): void {
    const end = this.#endOf(0);
    const bytes = end - this.#committed;
    const ragged = this.#ragged[this.#first] ?? null;
    const part = this.#partFor(bytes);
    if (ragged !== null) part.setAside(ragged);
    else part.rows += 1;
    part.bytes += bytes;
    this.#committed = end;
    this.rows += 1;
    this.#release();
  }

  /** Leaves the oldest held record out. */
  #drop(kind: TailKind): void {
    const end = this.#endOf(0);
    this.#flush();
    this.#flushed = end;
    this.#committed = end;
    this.leftOut[kind] += 1;
    this.#release();
  }

  #release(): void {
    this.#first = (this.#first + 1) % TAIL;
    this.#held -= 1;
  }

  #partFor(bytes: number): PartFile {
    const current = this.#part;
    const full = current !== null && current.bytes + bytes > this.#options.partBytes;
    if (full) this.#finishPart();
    this.#part ??= new PartFile(this.#options.scratch, this.#ordinal);
    return this.#part;
  }

  #finishPart(): void {
    if (this.#part === null) return;
    this.#flush();
    this.#finished.push(this.#part.close());
    this.#part = null;
    this.#ordinal += 1;
  }

  #flush(): void {
    this.#part?.write(this.#out, this.#flushed, this.#committed);
    this.#flushed = this.#committed;
  }

  /** Makes room for a record of so many bytes, moving the held ones to the front. */
  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#out.length) return;
    this.#flush();
    const kept = this.#out.subarray(this.#flushed, this.#length);
    const needed = kept.length + bytes;
    const target = needed * 2 > this.#out.length ? Buffer.allocUnsafeSlow(needed * 4) : this.#out;
    kept.copy(target, 0);
    for (let slot = 0; slot < TAIL; slot++) this.#starts[slot] = (this.#starts[slot] ?? 0) - this.#flushed;
    this.#out = target;
    this.#length = kept.length;
    this.#committed = 0;
    this.#flushed = 0;
  }
}

function writeDecimal(out: Buffer, at: number, value: number): number {
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits += 1;
  for (let place = at + digits - 1, rest = value; place >= at; place--) {
    const next = Math.trunc(rest / 10);
    out[place] = 0x30 + rest - next * 10;
    rest = next;
  }
  return at + digits;
}
