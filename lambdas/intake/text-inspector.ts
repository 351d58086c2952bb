import { isUtf8 } from 'node:buffer';

/** What the bytes of a text show of its encoding. */
export interface TextInspection {
  /** The first 4 KiB. */
  readonly head: Uint8Array;
  readonly bytes: number;
  /** Whether all bytes are strict UTF-8. */
  readonly utf8: boolean;
  /** Whether there is a NUL byte. */
  readonly nul: boolean;
  /** Whether there is nothing but white space and a byte order mark. */
  readonly blank: boolean;
}

const HEAD = 4096;

/** Looks at the bytes of a text as they stream by; characters may be cut anywhere. */
export class TextInspector {
  #head = Buffer.alloc(0);
  #bytes = 0;
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
    if (this.#utf8) this.#seeUtf8(chunk);
  }

  result(): TextInspection {
    return {
      head: this.#head,
      bytes: this.#bytes,
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

/** Bytes at the end that may begin a character whose rest is yet to come: three at most. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** White space, NUL (the other half of UTF-16 white space) and the bytes of byte order marks. */
function isBlank(byte: number): boolean {
  return byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe;
}
