import { BROKEN, type Damage, mendedUtf8, pieceByPiece, utf8Of } from './broken-bytes.ts';
import type { FoundEncoding } from './encoding.ts';
import { Refusal } from './refusal.ts';

/**
 * A text as UTF-8 without byte order mark, chunk by chunk; a chunk may be overwritten when the next is asked for. Bytes
 * that are not of the encoding leave a mark in their place and show in `damage`; those of an unmixed UTF-8 text are taken
 * as checked. Throws a Refusal where a UTF-16 text ends within a unit.
 */
export async function* toUtf8(
  chunks: AsyncIterable<Buffer>,
  { label, mixed }: FoundEncoding,
  damage: Damage,
): AsyncGenerator<Buffer> {
  if (label === 'utf-8') yield* withoutMark(mixed ? mendedUtf8(chunks, damage) : chunks);
  else if (label.startsWith('utf-16')) yield* wide(chunks, label, damage);
  else yield* narrow(chunks, { label, mixed }, damage);
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

/** The decoder of the platform would not tell half a surrogate pair from a U+FFFD of the text. */
async function* wide(chunks: AsyncIterable<Buffer>, label: string, damage: Damage): AsyncGenerator<Buffer> {
  let cut: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([cut, chunk]);
    const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    const text = (label === 'utf-16be' ? units.swap16() : units).toString('utf16le');
    const whole = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
    cut = bytes.subarray(whole * 2);
    if (whole === 0) continue;
    yield utf8Of(text.slice(first && text.startsWith('\uFEFF') ? 1 : 0, whole), damage);
    first = false;
  }
  if (cut.length % 2 !== 0) throw new Refusal('file.not-as-claimed');
  if (cut.length > 0) yield utf8Of('\uD800', damage);
}

async function* narrow(
  chunks: AsyncIterable<Buffer>,
  { label, mixed }: FoundEncoding,
  damage: Damage,
): AsyncGenerator<Buffer> {
  const table = singleByteTable(label);
  let out = Buffer.alloc(0);
  const translated = (chunk: Buffer) => {
    if (out.length < chunk.length * 4) out = Buffer.allocUnsafeSlow(chunk.length * 4);
    return out.subarray(0, translate(chunk, { out, table, damage }));
  };
  if (mixed) yield* pieceByPiece(chunks, translated, damage);
  else for await (const chunk of chunks) yield translated(chunk);
}

/** What UTF-8 a byte is: the count of its bytes, then up to three of them, lowest first; 0 where it is no character. */
function singleByteTable(encoding: string): Uint32Array {
  const decoder = new TextDecoder(encoding);
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    const text = decoder.decode(Uint8Array.of(byte));
    if (text === '\uFFFD' || (text >= '\u0080' && text <= '\u009F')) return 0;
    const [first = 0, second = 0, third = 0] = Buffer.from(text, 'utf8');
    return Buffer.byteLength(text) | (first << 8) | (second << 16) | (third << 24);
  });
}

interface Translation {
  readonly out: Buffer;
  readonly table: Uint32Array;
  readonly damage: Damage;
}

/** A table of 256 entries is several times as fast as the decoder, whose answers it holds. */
function translate(bytes: Uint8Array, { out, table, damage }: Translation): number {
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number; // in bounds; this line runs once a byte
    if (byte < 0x80) {
      out[to++] = byte;
      continue;
    }
    const entry = table[byte] as number; // a byte has an entry
    if (entry === 0) {
      damage.seen = true;
      to += out.write(BROKEN, to);
      continue;
    }
    out[to++] = (entry >> 8) & 0xff;
    if ((entry & 0xff) > 1) out[to++] = (entry >> 16) & 0xff;
    if ((entry & 0xff) > 2) out[to++] = entry >>> 24;
  }
  return to;
}
