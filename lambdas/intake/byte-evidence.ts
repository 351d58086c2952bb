import { CUT, sequenceAt } from './utf8-sequence.ts';

/** What bytes that are not all UTF-8 show of their encoding. */
export interface ByteEvidence {
  /** Well-formed multi-byte sequences of UTF-8. */
  readonly sequences: number;
  /** Bytes from 0x80 that are in none. */
  readonly stray: number;
  /** How often each byte strays. */
  readonly histogram: Uint32Array;
  /** The first stray bytes as words, a space between those that are not neighbours. */
  readonly words: Uint8Array;
}

const WORDS_BYTES = 4096;

/** Gathers the evidence as bytes stream by; sequences may be cut anywhere. */
export class EvidenceOfBytes {
  readonly #histogram = new Uint32Array(256);
  readonly #words: number[] = [];
  #sequences = 0;
  /** Offset of the byte after the last stray one. */
  #after = 0;
  /** Bytes before those in hand. */
  #before = 0;
  #cut = Buffer.alloc(0);

  see(chunk: Buffer): void {
    const bytes = this.#cut.length === 0 ? chunk : Buffer.concat([this.#cut, chunk]);
    let at = 0;
    for (;;) {
      while (at < bytes.length && (bytes[at] as number) < 0x80) at += 1; // in bounds; runs once a byte
      const length = at < bytes.length ? sequenceAt(bytes, at) : CUT;
      if (length === CUT) break;
      if (length > 0) this.#sequences += 1;
      else this.#stray(bytes[at] ?? 0, this.#before + at);
      at += Math.max(1, length);
    }
    this.#cut = Buffer.from(bytes.subarray(at));
    this.#before += at;
  }

  result(): ByteEvidence {
    this.#cut.forEach((byte, index) => {
      this.#stray(byte, this.#before + index);
    });
    this.#cut = Buffer.alloc(0);
    const stray = this.#histogram.reduce((sum, count) => sum + count, 0);
    const words = Uint8Array.from(this.#words);
    return { sequences: this.#sequences, stray, histogram: this.#histogram, words };
  }

  #stray(byte: number, at: number): void {
    this.#histogram[byte] = (this.#histogram[byte] ?? 0) + 1;
    if (this.#words.length >= WORDS_BYTES) return;
    this.#words.push(...(at === this.#after ? [byte] : [0x20, byte]));
    this.#after = at + 1;
  }
}
