import type { Bilingual } from './bilingual.ts';

/** One code of a classification. */
export interface Code {
  readonly code: string;
  /** The code it belongs to one level up; null at the top. */
  readonly parent: string | null;
  readonly title: Bilingual;
  /** Other writings that occur, in either language; titles need not be repeated. */
  readonly aliases: readonly string[];
}

/** A classification as a typed table. */
export interface CodeList {
  readonly id: string;
  readonly title: Bilingual;
  /** The standard it follows, with edition. */
  readonly source: string;
  readonly codes: readonly Code[];
  /** Writings that mean more than one of its codes, and so none; nothing near to them is taken either. */
  readonly ambiguous?: readonly string[];
}
