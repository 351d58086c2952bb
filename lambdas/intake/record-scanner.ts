import { Refusal } from './refusal.ts';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const NUL = 0x00;

/**
 * Finds the ends of the records and cells of delimited UTF-8 text (RFC 4180, with any one-byte delimiter, LF, CRLF
 * or CR as line end). A quote has a meaning only as the first byte of a cell. One scanner serves a whole file:
 * `scan` leaves its findings in the fields, so that a million records need no objects.
 */
export class RecordScanner {
  /** Where the record's text ends, without its line end. */
  end = 0;
  /** Where the next record starts. */
  next = 0;
  /** Cells of the record. */
  cells = 0;
  /** Line ends from the record's first byte to `next`, those inside quotes included. */
  lines = 0;
  /** Whether a quote stands where RFC 4180 has none; such a record must be written anew. */
  odd = false;
  /** Bytes seen of the cell that the text breaks off in, after a scan that came back false. */
  pending = 0;
  /** Where each cell starts. */
  starts = new Int32Array(256);
  readonly #delimiter: number;
  readonly #plain = new Uint8Array(256).fill(1);
  /** No byte above it means anything, which spares letters a look into the table. */
  readonly #top: number;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
    this.#top = Math.max(delimiter, QUOTE);
    for (const byte of [delimiter, QUOTE, LF, CR, NUL]) this.#plain[byte] = 0;
  }

  /**
   * Scans the record that starts at `from` (within the text). False when the text breaks off in it and more is to come; with
   * `final`, the end of the text ends it. Throws a Refusal at a NUL byte, which no text holds.
   */
  scan(bytes: Uint8Array, from: number, final: boolean): boolean {
    const plain = this.#plain;
    const top = this.#top;
    const delimiter = this.#delimiter;
    const limit = bytes.length;
    let starts = this.starts;
    let cell = 0;
    let at = from;
    starts[0] = from;
    this.lines = 0;
    this.odd = false;
    for (;;) {
      for (; at < limit; at++) {
        const byte = bytes[at] as number; // `at` stays under `limit`, and a check for undefined would run once a byte
        if (byte <= top && plain[byte] === 0) break;
      }
      if (at >= limit) return this.#brokenOff({ limit, cell, final });
      const byte = bytes[at];
      if (byte === delimiter) {
        cell += 1;
        at += 1;
        if (cell === starts.length) starts = this.#grow();
        starts[cell] = at;
      } else if (byte === QUOTE && at === starts[cell]) at = this.#skipQuoted(bytes, at + 1, final);
      else if (byte === QUOTE) at = this.#strayQuote(at);
      else if (byte === LF) return this.#done(at, at + 1, cell);
      else if (byte === NUL) throw new Refusal('file.not-as-claimed');
      else if (at + 1 < limit) return this.#done(at, bytes[at + 1] === LF ? at + 2 : at + 1, cell);
      else return final ? this.#done(at, limit, cell) : this.#brokenOff({ limit, cell, final });
    }
  }

  /** Text of one cell of the record scanned last, without its quotes. */
  cell(bytes: Buffer, index: number): string {
    const start = this.starts[index] ?? 0;
    return unquoted(bytes.toString('utf8', start, this.cellEnd(index)));
  }

  /** Where a cell of the record scanned last ends, its closing quote included. */
  cellEnd(index: number): number {
    return index + 1 < this.cells ? (this.starts[index + 1] ?? 0) - 1 : this.end;
  }

  /** All cells of the record scanned last. */
  texts(bytes: Buffer): string[] {
    return Array.from({ length: this.cells }, (_, index) => this.cell(bytes, index));
  }

  /** Where the scan goes on after the quoted text from `at`; the end of the text when it breaks off. */
  #skipQuoted(bytes: Uint8Array, from: number, final: boolean): number {
    const limit = bytes.length;
    for (let at = from; at < limit; at++) {
      const byte = bytes[at];
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) this.lines += 1;
      if (byte === NUL) throw new Refusal('file.not-as-claimed');
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] === QUOTE) at += 1;
      else if (at + 1 === limit) return final ? limit : limit + 1;
      else return this.#afterQuote(bytes[at + 1], at + 1);
    }
    this.odd = true;
    return limit + 1;
  }

  #afterQuote(byte: number | undefined, at: number): number {
    if (byte !== this.#delimiter && byte !== LF && byte !== CR) this.odd = true;
    return at;
  }

  #strayQuote(at: number): number {
    this.odd = true;
    return at + 1;
  }

  #brokenOff({ limit, cell, final }: { limit: number; cell: number; final: boolean }): boolean {
    this.pending = limit - (this.starts[cell] ?? 0);
    if (!final) return false;
    this.lines -= 1;
    return this.#done(limit, limit, cell);
  }

  #done(end: number, next: number, cell: number): true {
    this.end = end;
    this.next = next;
    this.cells = cell + 1;
    this.lines += 1;
    return true;
  }

  #grow(): Int32Array<ArrayBuffer> {
    const wider = new Int32Array(this.starts.length * 2);
    wider.set(this.starts);
    this.starts = wider;
    return wider;
  }
}

/** A cell's text without its quotes; text after a closing quote belongs to the cell, as in most readers. */
export function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  let value = '';
  for (let from = 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return value + text.slice(from);
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return value + text.slice(quote + 1);
    value += '"';
    from = quote + 2;
  }
}

/** Whether nothing but delimiters, quotes and white space stands between two offsets. */
export function isBlankRecord(bytes: Uint8Array, start: number, end: number, delimiter: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === delimiter || byte <= 0x20 || byte === QUOTE) continue;
    if (byte === 0xc2 && bytes[at + 1] === 0xa0) at += 1;
    else if (byte === 0xe2 && bytes[at + 1] === 0x80) at += 2;
    else return false;
  }
  return true;
}
