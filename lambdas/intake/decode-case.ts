import type { Readable } from 'node:stream';
import type { Contract } from '../contracts/contract.ts';
import type { IntakeManifest } from '../model/part.ts';
import type { FileShape } from './claimed-shape.ts';
import type { Inspection } from './inspect.ts';
import type { Limits } from './limits.ts';
import type { LocalPart } from './part-file.ts';
import type { PartOptions } from './part-writer.ts';

/** A file that can be read more than once. */
export interface Source {
  /** The file's name, for what it claims to be. */
  readonly name: string;
  /** The original bytes from the start. */
  readonly open: () => Promise<Readable>;
  /** A local path with the original bytes, for shapes that are not read front to back. */
  readonly path: () => Promise<string>;
}

/** Everything the decoding of one file needs. */
export interface DecodeCase {
  readonly source: Source;
  readonly inspection: Inspection;
  readonly contract: Contract;
  readonly limits: Limits;
  readonly parts: PartOptions;
}

/** A decoding once it is known what the file is. */
export interface ShapedCase extends DecodeCase {
  readonly shape: FileShape;
  /** WHATWG label. */
  readonly encoding: string;
}

/** What a decoder learned besides the parts. */
export type Decoded = Pick<
  IntakeManifest,
  'columns' | 'rows' | 'excluded' | 'dateOrder' | 'findings' | 'encoding'
> & { readonly delimiter: string };

/** What a whole decoding gives the manifest. */
export type ManifestPieces = Omit<IntakeManifest, 'submission' | 'fingerprint' | 'parts'>;

export type { LocalPart };
