import { Refusal } from './refusal.ts';

/** Takes whole records from the front of some bytes, which are overwritten afterwards, and says how many they were. */
export type Take = (bytes: Buffer, final: boolean) => number;

export interface FeedOptions {
  /** Called after each chunk, to let go of what is done. */
  readonly afterChunk: () => Promise<void>;
  /** Bytes that a record may be cut off at before the text is refused. */
  readonly recordBytes: number;
}

const WORK_BYTES = 2 ** 18;

/**
 * Feeds a text to a taker of whole records: what it leaves of one chunk comes again before the next. The last call is final;
 * returns the bytes left even then.
 */
export async function feedChunks(
  chunks: AsyncIterable<Buffer>,
  take: Take,
  { afterChunk, recordBytes }: FeedOptions,
): Promise<Buffer> {
  let work = Buffer.allocUnsafeSlow(WORK_BYTES);
  let length = 0;
  for await (const chunk of chunks) {
    work = withRoom(work, length, chunk.length);
    chunk.copy(work, length);
    length += chunk.length;
    const taken = take(work.subarray(0, length), false);
    work.copyWithin(0, taken, length);
    length -= taken;
    if (length > recordBytes) throw new Refusal('file.cell-too-large');
    await afterChunk();
  }
  const rest = work.subarray(0, length);
  return rest.subarray(take(rest, true));
}

/** One buffer serves all chunks: a new one for each would keep the garbage collector busy. */
function withRoom(work: Buffer<ArrayBuffer>, length: number, more: number): Buffer<ArrayBuffer> {
  if (length + more <= work.length) return work;
  const larger = Buffer.allocUnsafeSlow((length + more) * 2);
  work.copy(larger, 0, 0, length);
  return larger;
}
