import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** Whether bytes begin as gzip does (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * The bytes of a file, decompressed where they are gzip. Throws a Refusal where they are corrupt, break off, or unfold
 * beyond `limit` bytes.
 */
export async function* expanded(
  open: () => Promise<Readable>,
  gzip: boolean,
  limit: number,
): AsyncGenerator<Buffer> {
  const raw = await open();
  const stream = gzip ? pipeline(raw, createGunzip({ chunkSize: 262_144 }), () => {}) : raw;
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > limit) throw new Refusal('file.too-large');
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? new Refusal('file.not-as-claimed') : error;
  } finally {
    raw.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code));
}
