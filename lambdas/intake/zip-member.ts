import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';
import { Refusal } from './refusal.ts';

/** Bytes unfolded at once: each piece is a trip to another thread and back. */
const PIECE = 2 ** 18;

/**
 * The bytes of a zip member from those stored, unfolded where they are compressed. Throws a Refusal where they are not as
 * many as the archive says, or their checksum is another (APPNOTE 4.4.7): one changed byte must not become another value.
 */
export async function* memberBytes(
  stored: Readable,
  { compressionMethod, uncompressedSize, crc32: expected }: Entry,
): AsyncGenerator<Buffer> {
  const packed = compressionMethod !== 0;
  const stream = packed ? pipeline(stored, createInflateRaw({ chunkSize: PIECE }), () => {}) : stored;
  let bytes = 0;
  let sum = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > uncompressedSize) throw new Refusal('file.not-as-claimed');
      sum = crc32(piece, sum);
      yield piece;
    }
  } finally {
    stored.destroy();
    stream.destroy();
  }
  if (bytes !== uncompressedSize || sum !== expected) throw new Refusal('file.not-as-claimed');
}
