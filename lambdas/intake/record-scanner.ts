import { DEFAULT_LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const NUL = 0x00;
/** A record may run on so many bytes and line ends past a quote; looking further for each stray one would take forever. */
const LOOK_AHEAD = { bytes: 2 ** 16, lines: 200 };
const GIVEN_UP = -1;

/**
 * Finds the ends of the records and cells of delimited UTF-8 text (RFC 4180, with any one-byte delimiter, LF, CRLF
 * or CR as line end). A quote has a meaning only as the first byte of a cell, and spans lines only where it closes
 * before a delimiter or line end, soon enough: otherwise it was never meant, and the record is its first line. One
 * scanner serves a whole file: `scan` leaves its findings in the fields, so that a million records need no objects.
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
  /** Whether there are line ends inside its quotes. */
  spans = false;
  /** Where a quote stands that closes on no line, so that the record was taken for its first line; -1 where none does. */
  open = -1;
  /** Bytes seen of the cell that the text breaks off in, after a scan that came back false; 0 where the end is bounded. */
  pending = 0;
  /** Where each cell starts. */
  starts = new Int32Array(256);
  readonly #delimiter: number;
  readonly #recordBytes: number;
  readonly #plain = new Uint8Array(256).fill(1);
  /** No byte above it means anything, which spares letters a look into the table. */
  readonly #top: number;
  #from = 0;
  /** Where a record that spans lines must have ended. */
  #stop = 0;
  /** Whether quotes may hold no line end. */
  #oneLine = false;

  constructor(delimiter: number, recordBytes = DEFAULT_LIMITS.recordBytes) {
    this.#delimiter = delimiter;
    this.#recordBytes = recordBytes;
    this.#top = Math.max(delimiter, QUOTE);
    for (const byte of [delimiter, QUOTE, LF, CR, NUL]) this.#plain[byte] = 0;
  }

  /**
   * Scans the record that starts at `from` (within the text). False when the text breaks off in it and more is to come; with
   * `final`, the end of the text ends it. Throws a Refusal at a NUL byte, which no text holds.
   */
  scan(bytes: Uint8Array, from: number, final: boolean): boolean {
    this.#oneLine = false;
    return this.#read(bytes, from, final);
  }

  /** Scans the line that starts at `from`, and is whole, as a record: its quotes hold no line end. */
  scanLine(bytes: Uint8Array, from: number): void {
    this.#oneLine = true;
    this.#read(bytes, from, true);
  }

  #read(bytes: Uint8Array, from: number, final: boolean): boolean {
    const plain = this.#plain;
    const top = this.#top;
    const delimiter = this.#delimiter;
    const limit = bytes.length;
    let bound = limit;
    let starts = this.starts;
    let cell = 0;
    let at = from;
    this.#begin(from);
    for (;;) {
      for (; at < bound; at++) {
        const byte = bytes[at] as number; // `at` stays under `limit`, and a check for undefined would run once a byte
        if (byte <= top && plain[byte] === 0) break;
      }
      if (at >= bound)
        return bound < limit ? this.#firstLine(bytes, from) : this.#brokenOff(limit, cell, final);
      const byte = bytes[at];
      if (byte === delimiter) {
        cell += 1;
        at += 1;
        if (cell === starts.length) starts = this.#grow();
        starts[cell] = at;
      } else if (byte === QUOTE && at === starts[cell]) {
        at = this.#skipQuoted(bytes, at + 1, final);
        if (at === GIVEN_UP) return this.#firstLine(bytes, from);
        if (this.spans) bound = Math.min(limit, this.#stop);
      } else if (byte === QUOTE) at = this.#strayQuote(at);
      else if (byte === LF) return this.#done(at, at + 1, cell);
      else if (byte === NUL) throw new Refusal('file.not-as-claimed');
      else if (at + 1 < limit) return this.#done(at, bytes[at + 1] === LF ? at + 2 : at + 1, cell);
      else return final ? this.#done(at, limit, cell) : this.#brokenOff(limit, cell, final);
    }
  }

  #begin(from: number): void {
    this.#from = from;
    this.starts[0] = from;
    this.lines = 0;
    this.odd = false;
    this.spans = false;
    this.open = -1;
  }

  #firstLine(bytes: Uint8Array, from: number): true {
    this.scanLine(bytes, from);
    return true;
  }

  /** Text of one cell of the record scanned last, without its quotes; a quote that does not close stays. */
  cell(bytes: Buffer, index: number): string {
    const start = this.starts[index] ?? 0;
    const text = bytes.toString('utf8', start, this.cellEnd(index));
    return start === this.open ? text : unquoted(text);
  }

  /** Where a cell of the record scanned last ends, its closing quote included. */
  cellEnd(index: number): number {
    return index + 1 < this.cells ? (this.starts[index + 1] ?? 0) - 1 : this.end;
  }

  /** All cells of the record scanned last; from the `most`th on, where there are more, they are one text as it stands. */
  texts(bytes: Buffer, most = this.cells): string[] {
    const apart = this.cells > most ? most - 1 : this.cells;
    const texts = Array.from({ length: apart }, (_, index) => this.cell(bytes, index));
    if (apart < this.cells) texts.push(bytes.toString('utf8', this.starts[apart], this.end));
    return texts;
  }

  /** Where the scan goes on after the quoted text from `at`; beyond the text when it breaks off, or given up. */
  #skipQuoted(bytes: Uint8Array, from: number, final: boolean): number {
    const limit = bytes.length;
    const linesBefore = this.lines;
    let bound = this.spans ? Math.min(limit, this.#stop) : limit;
    for (let at = from; at < bound; at++) {
      const byte = bytes[at] as number; // `at` stays under `limit`, as in #read
      if (byte > QUOTE) continue;
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
        if (this.#oneLine) return this.#leaveOpen(from);
        if (!this.#seeLineEnd(from, at)) return GIVEN_UP;
        bound = Math.min(limit, this.#stop);
      } else if (byte === NUL) throw new Refusal('file.not-as-claimed');
      else if (byte !== QUOTE) continue;
      else if (bytes[at + 1] === QUOTE) at += 1;
      else if (at + 1 === limit) return final ? limit : limit + 1;
      else if (!this.#isEnd(bytes[at + 1])) return this.#afterQuote(at + 1, linesBefore);
      else return at + 1;
    }
    if (bound < limit) return GIVEN_UP;
    if (!final) return limit + 1;
    return this.#oneLine ? this.#leaveOpen(from) : GIVEN_UP;
  }

  /** A line end inside a quote: false when there are too many. The first one sets where the record must have ended. */
  #seeLineEnd(from: number, at: number): boolean {
    this.lines += 1;
    if (this.spans) return this.lines <= LOOK_AHEAD.lines;
    this.spans = true;
    const furthest = Math.min(from + LOOK_AHEAD.bytes, this.#from + this.#recordBytes);
    this.#stop = Math.max(furthest, at + 2);
    return true;
  }

  /** The quote before `from` closes on no line: it is content. */
  #leaveOpen(from: number): number {
    this.open = from - 1;
    this.odd = true;
    return from;
  }

  #isEnd(byte: number | undefined): boolean {
    return byte === this.#delimiter || byte === LF || byte === CR;
  }

  /** Text after a closing quote is content, unless the quoted text spans lines: then the quotes are of two cells. */
  #afterQuote(at: number, linesBefore: number): number {
    this.odd = true;
    return this.lines > linesBefore ? GIVEN_UP : at;
  }

  #strayQuote(at: number): number {
    this.odd = true;
    return at + 1;
  }

  #brokenOff(limit: number, cell: number, final: boolean): boolean {
    this.pending = this.spans ? 0 : limit - (this.starts[cell] ?? 0);
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
