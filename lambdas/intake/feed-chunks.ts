import { Refusal } from './refusal.ts';

/** Takes whole records from the front of some bytes and says how many bytes they were. */
export type Take = (bytes: Buffer, final: boolean) => number;

export interface FeedOptions {
  /** Called after each chunk, to let go of what is done. */
  readonly afterChunk: () => Promise<void>;
  /** Bytes that a record may be cut off at before the text is refused. */
  readonly recordBytes: number;
}

/**
 * Feeds a text to a taker of whole records: what it leaves of one chunk comes again before the next. The last call is final;
 * returns the bytes left even then.
 */
export async function feedChunks(
  chunks: AsyncIterable<Buffer>,
  take: Take,
  { afterChunk, recordBytes }: FeedOptions,
): Promise<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = bytes.subarray(take(bytes, false));
    if (rest.length > recordBytes) throw new Refusal('file.too-large');
    await afterChunk();
  }
  return rest.subarray(take(rest, true));
}
