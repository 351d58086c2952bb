import type { EncodingLabel } from '../writers/encodings.ts';

/** How one file as a whole departs from what is agreed; nothing of it costs a row. */
export interface Dress {
  /** In another encoding. */
  readonly encoding?: EncodingLabel;
  /** With other line ends, as old exports have them. */
  readonly lineEnd?: '\r';
  /** Title lines above the header where the agency usually has none. */
  readonly titles?: readonly string[];
  /** Headers a letter off, by field. */
  readonly misspelt?: Readonly<Record<string, string>>;
  /** Columns to the right of the agreed ones, with what stands in them from row to row. */
  readonly beyond?: readonly BeyondColumn[];
}

export interface BeyondColumn {
  readonly header: string;
  /** A field nobody agreed to, or one that stands in the file already. */
  readonly code: 'column.unknown' | 'column.repeated';
  readonly cells: readonly string[];
}

/** Agreed in all things. */
export const AS_AGREED: Dress = {};

/** What a careful reader remarks on the file as a whole, by defect code. */
export function remarksOn({ encoding, misspelt, beyond = [] }: Dress): string[] {
  return [
    ...(encoding === undefined ? [] : ['file.encoding-other']),
    ...Object.keys(misspelt ?? {}).map(() => 'column.close-match'),
    ...beyond.map(({ code }) => code),
  ];
}
