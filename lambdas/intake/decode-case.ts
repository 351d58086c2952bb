import type { Readable } from 'node:stream';
import type { Contract } from '../contracts/contract.ts';
import type { IntakeManifest } from '../model/part.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { Damage } from './broken-bytes.ts';
import type { FileShape } from './claimed-shape.ts';
import type { FoundEncoding } from './encoding.ts';
import type { Inspection } from './inspect.ts';
import type { Limits } from './limits.ts';
import type { LocalPart } from './part-file.ts';
import type { PartOptions } from './part-writer.ts';
import type { TextInspection } from './text-inspector.ts';

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
  /** Of the country whose files these are: what its values look like. */
  readonly profile: CountryProfile;
  readonly limits: Limits;
  readonly parts: PartOptions;
}

/** A text that a file consists of: the file itself, or a member of an archive. */
export interface Text {
  /** As UTF-8 from the start, decompressed, without byte order mark, marks where its bytes are broken. */
  readonly open: () => AsyncGenerator<Buffer>;
  readonly inspection: TextInspection;
  /** WHATWG label of what it was to be in. */
  readonly expected: string;
  readonly encoding: FoundEncoding;
  /** Whether the bytes passed on so far were broken anywhere. */
  readonly damage: Damage;
}

/** A decoding once it is known what the file is. */
export interface ShapedCase extends DecodeCase {
  readonly shape: FileShape;
  /** WHATWG label, of the first text. */
  readonly encoding: string;
  /** Read one after the other as one table; none for a workbook. */
  readonly texts: readonly Text[];
}

/** What a decoder learned besides the parts. */
export type Decoded = Pick<
  IntakeManifest,
  'columns' | 'rows' | 'excluded' | 'dateOrder' | 'findings' | 'encoding'
> & { readonly delimiter: string };

/** What a whole decoding gives the manifest. */
export type ManifestPieces = Omit<
  IntakeManifest,
  'submission' | 'fingerprint' | 'parts' | 'mappings' | 'taxonomy' | 'skills'
>;

export type { LocalPart };
