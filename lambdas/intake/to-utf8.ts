import { Refusal } from './refusal.ts';

/**
 * A text in any WHATWG encoding as UTF-8 without byte order mark, chunk by chunk; a chunk may be overwritten when the
 * next is asked for. The bytes of a UTF-8 text are taken as
 * checked. Throws a Refusal at bytes the encoding does not have.
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') yield* withoutMark(chunks);
  else if (encoding.startsWith('utf-16')) yield* decoded(chunks, encoding);
  else yield* translated(chunks, singleByteTable(encoding));
}

async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 3) continue;
    yield unmarked(head);
    head = null;
  }
  if (head !== null && head.length > 0) yield unmarked(head);
}

function unmarked(head: Buffer): Buffer {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

async function* decoded(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) yield decode(() => decoder.decode(chunk, { stream: true }));
  yield decode(() => decoder.decode());
}

function decode(text: () => string): Buffer {
  try {
    return Buffer.from(text(), 'utf8');
  } catch {
    throw new Refusal('file.not-as-claimed');
  }
}

/** UTF-8 of each byte as one number: the count of its bytes, then the bytes, lowest first; 0 where there is none. */
function singleByteTable(encoding: string): Uint32Array {
  const decoder = new TextDecoder(encoding);
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    const text = decoder.decode(Uint8Array.of(byte));
    if (text === '\uFFFD') return 0;
    const [first = 0, second = 0, third = 0] = Buffer.from(text, 'utf8');
    return Buffer.byteLength(text) | (first << 8) | (second << 16) | (third << 24);
  });
}

/** A table of 256 entries is several times as fast as the decoder, whose answers it holds. */
async function* translated(chunks: AsyncIterable<Buffer>, table: Uint32Array): AsyncGenerator<Buffer> {
  let out = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (out.length < chunk.length * 3) out = Buffer.allocUnsafeSlow(chunk.length * 3);
    yield out.subarray(0, translate(chunk, out, table));
  }
}

function translate(bytes: Uint8Array, out: Uint8Array, table: Uint32Array): number {
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number; // in bounds; this line runs once a byte
    if (byte < 0x80) {
      out[to++] = byte;
      continue;
    }
    const entry = table[byte] as number; // a byte has an entry
    if (entry === 0) throw new Refusal('file.not-as-claimed');
    out[to++] = (entry >> 8) & 0xff;
    if ((entry & 0xff) > 1) out[to++] = (entry >> 16) & 0xff;
    if ((entry & 0xff) > 2) out[to++] = entry >>> 24;
  }
  return to;
}
