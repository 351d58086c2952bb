import { isAscii, isUtf8 } from 'node:buffer';
import type { ByteEvidence } from './byte-evidence.ts';
import { sequenceLength, unfinished } from './utf8-sequence.ts';

/** What the bytes of a text show of its encoding. */
export interface TextInspection {
  /** The first 4 KiB. */
  readonly head: Uint8Array;
  readonly bytes: number;
  /** Whether all bytes are ASCII other than NUL. */
  readonly ascii: boolean;
  /** Whether all bytes are strict UTF-8. */
  readonly utf8: boolean;
  /** Whether there is a NUL byte. */
  readonly nul: boolean;
  /** Whether there is nothing but white space and a byte order mark. */
  readonly blank: boolean;
  /** Of a text that is not UTF-8 throughout; null where it is, or is no text of one-byte units. */
  readonly evidence: ByteEvidence | null;
}

const HEAD = 4096;

/** Looks at the bytes of a text as they stream by; characters may be cut anywhere. */
export class TextInspector {
  #head = Buffer.alloc(0);
  #bytes = 0;
  #ascii = true;
  #utf8 = true;
  #nul = false;
  #blank = true;
  #cut = Buffer.alloc(0);

  see(chunk: Buffer): void {
    if (this.#head.length < HEAD) {
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEAD - this.#head.length)]);
    }
    this.#bytes += chunk.length;
    this.#nul ||= chunk.includes(0);
    this.#blank &&= chunk.every(isBlank);
    this.#ascii &&= isAscii(chunk);
    if (this.#utf8 && !this.#ascii) this.#seeUtf8(chunk);
  }

  result(): Omit<TextInspection, 'evidence'> {
    return {
      head: this.#head,
      bytes: this.#bytes,
      ascii: this.#ascii && !this.#nul,
      utf8: this.#utf8 && this.#cut.length === 0,
      nul: this.#nul,
      blank: this.#blank,
    };
  }

  #seeUtf8(chunk: Buffer): void {
    const missing = this.#cut.length === 0 ? 0 : sequenceLength(this.#cut[0] ?? 0) - this.#cut.length;
    const joined = Buffer.concat([this.#cut, chunk.subarray(0, missing)]);
    const rest = chunk.subarray(missing);
    if (chunk.length < missing) {
      this.#cut = joined;
      return;
    }
    const whole = rest.length - unfinished(rest);
    this.#utf8 = isUtf8(joined) && isUtf8(rest.subarray(0, whole));
    this.#cut = Buffer.from(rest.subarray(whole));
  }
}

/** White space, NUL (the other half of UTF-16 white space) and the bytes of byte order marks. */
function isBlank(byte: number): boolean {
  return byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe;
}
