/** Bytes of the UTF-8 sequence that a lead byte announces. */
export function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** More bytes are needed to tell. */
export const CUT = -1;

/**
 * Bytes of the well-formed multi-byte sequence at `at` (Unicode 17, table 3-7); 0 where there is none, CUT where the bytes
 * break off in one that is well-formed so far.
 */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = sequenceLength(lead);
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (byte === undefined) return CUT;
    if (byte < 0x80 || byte > 0xbf || (next === 1 && !mayFollow(lead, byte))) return 0;
  }
  return length;
}

/** Overlong forms, surrogates and what lies beyond Unicode show in the second byte. */
function mayFollow(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

/** Bytes at the end that may begin a character whose rest is yet to come: three at most. */
export function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}
