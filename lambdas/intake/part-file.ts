import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ordinal } from '../model/object-keys.ts';
import type { RaggedRow } from '../model/part.ts';

/** A finished part as files on the local disk. */
export interface LocalPart {
  readonly ordinal: number;
  readonly rows: number;
  readonly file: string;
  readonly raggedRows: number;
  /** NDJSON of RaggedRow; null when there are none. */
  readonly ragged: string | null;
}

const RAGGED_BUFFER = 65_536;

/**
 * One part being written. Writes are synchronous: the bytes come from a loop over a buffer that is used again
 * at once, and land in the page cache.
 */
export class PartFile {
  rows = 0;
  /** Of records and ragged rows together. */
  bytes = 0;
  raggedRows = 0;
  readonly #ordinal: number;
  readonly #file: string;
  readonly #raggedFile: string;
  readonly #text: number;
  #raggedText = '';
  #ragged: number | null = null;

  constructor(scratch: string, number: number) {
    this.#ordinal = number;
    this.#file = join(scratch, `${ordinal(number)}.csv`);
    this.#raggedFile = join(scratch, `${ordinal(number)}.ndjson`);
    this.#text = openSync(this.#file, 'w');
  }

  write(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; ) at += writeSync(this.#text, bytes, at, end - at);
  }

  setAside(row: RaggedRow): void {
    const line = `${JSON.stringify(row)}\n`;
    this.raggedRows += 1;
    this.bytes += line.length;
    this.#raggedText += line;
    if (this.#raggedText.length > RAGGED_BUFFER) this.#flushRagged();
  }

  close(): LocalPart {
    this.#flushRagged();
    closeSync(this.#text);
    if (this.#ragged !== null) closeSync(this.#ragged);
    return {
      ordinal: this.#ordinal,
      rows: this.rows,
      file: this.#file,
      raggedRows: this.raggedRows,
      ragged: this.#ragged === null ? null : this.#raggedFile,
    };
  }

  #flushRagged(): void {
    if (this.#raggedText === '') return;
    this.#ragged ??= openSync(this.#raggedFile, 'w');
    const bytes = Buffer.from(this.#raggedText);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#ragged, bytes, at);
    this.#raggedText = '';
  }
}
