const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Writes quotes that a backslash escapes as RFC 4180 has them, `\"` in a quoted cell as `""`, and `\\` there as one
 * backslash. Line ends stay where they are. One serves a text from its start; chunks may be cut anywhere.
 */
export class BackslashQuotes {
  readonly #delimiter: number;
  #at: 'start' | 'plain' | 'quoted' | 'closing' = 'start';
  /** Whether the last byte was a backslash whose meaning the next one tells. */
  #escaping = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  rewrite(chunk: Uint8Array): Buffer {
    const out = Buffer.allocUnsafe(chunk.length * 2 + 2);
    let to = 0;
    for (const byte of chunk) {
      if (this.#escaping) to = this.#escaped(byte, out, to);
      else if (byte === BACKSLASH && this.#at !== 'closing') this.#escape();
      else {
        this.#pass(byte);
        out[to++] = byte;
      }
    }
    return out.subarray(0, to);
  }

  /** What is left at the end of the text. */
  end(): Buffer {
    return this.#escaping ? Buffer.of(BACKSLASH) : Buffer.alloc(0);
  }

  #escape(): void {
    this.#escaping = true;
    if (this.#at === 'start') this.#at = 'plain';
  }

  #escaped(byte: number, out: Buffer, from: number): number {
    let to = from;
    this.#escaping = false;
    if (byte === QUOTE) {
      if (this.#at === 'quoted') out[to++] = QUOTE;
      out[to++] = QUOTE;
      return to;
    }
    out[to++] = BACKSLASH;
    if (byte === BACKSLASH) return to;
    this.#pass(byte);
    out[to++] = byte;
    return to;
  }

  #pass(byte: number): void {
    if (this.#at === 'quoted') {
      if (byte === QUOTE) this.#at = 'closing';
    } else if (byte === QUOTE && this.#at !== 'plain') this.#at = 'quoted';
    else this.#at = byte === this.#delimiter || byte === LF || byte === CR ? 'start' : 'plain';
  }
}

/** A text with backslash-escaped quotes, rewritten chunk by chunk. */
export async function* withoutBackslashes(
  chunks: AsyncIterable<Buffer>,
  delimiter: string,
): AsyncGenerator<Buffer> {
  const quotes = new BackslashQuotes(delimiter);
  for await (const chunk of chunks) yield quotes.rewrite(chunk);
  yield quotes.end();
}
