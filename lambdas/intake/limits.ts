/** How far a file may unfold before it is refused, so that a small upload cannot exhaust the function. */
export interface Limits {
  /** Bytes after decompression, over all members that are read. */
  readonly expandedBytes: number;
  /** How many times larger than its compressed bytes a file may unfold, once it is over 64 MiB. */
  readonly expandedRatio: number;
  /** Bytes of one cell. */
  readonly cellBytes: number;
  /** Bytes of one record, whatever the number of its cells; under the longest line that cleanse reads. */
  readonly recordBytes: number;
  /** Columns of a table, or members of a record: a hundred times what any feed has, half of what the engine has memory for. */
  readonly columns: number;
  /** Bytes, decompressed, of a file that can only be read as a whole. */
  readonly wholeBytes: number;
  /** Levels of nested objects, arrays or elements. */
  readonly nesting: number;
}

const MIB = 2 ** 20;

export const DEFAULT_LIMITS: Limits = {
  expandedBytes: 4096 * MIB,
  expandedRatio: 200,
  cellBytes: MIB,
  recordBytes: 4 * MIB - 1024,
  columns: 2000,
  wholeBytes: 32 * MIB,
  nesting: 32,
};

const UNSUSPECTED = 64 * MIB;

/** Bytes that so many compressed bytes may unfold to: real tables pack ten to fifty times, a bomb a thousand times. */
export function expansionLimit({ expandedBytes, expandedRatio }: Limits, compressed: number): number {
  return Math.min(expandedBytes, Math.max(UNSUSPECTED, expandedRatio * compressed));
}
