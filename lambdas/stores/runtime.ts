import type { Cell, ProtectedCell } from '../model/cell.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { Catalog } from './catalog.ts';
import type { CellStore } from './cell-store.ts';
import type { Ledger } from './ledger.ts';
import type { Notices } from './notices.ts';
import type { ObjectStore } from './object-store.ts';
import type { Reviews } from './reviews.ts';

/** Everything a step may touch outside its arguments. Handlers build it, tests and the local runner pass their own. */
export interface Runtime {
  readonly objects: ObjectStore;
  readonly ledger: Ledger;
  /** Tells an agency that its feedback is there; intake and settle use it. */
  readonly notices: Notices;
  /** What no rule could decide, and what stewards decided. */
  readonly reviews: Reviews;
  /** Before disclosure control: measure writes, protect reads, nobody else. */
  readonly unprotected: CellStore<Cell>;
  /** After disclosure control: protect writes, publish and api read. */
  readonly cells: CellStore<ProtectedCell>;
  readonly catalog: Catalog;
  readonly profile: CountryProfile;
  /** The secret key of pseudonyms; only cleanse asks for it. */
  readonly pseudonymKey: () => Promise<PseudonymKey>;
  /** The version of that key, for steps that may not read it. */
  readonly pseudonymKeyVersion: () => Promise<string>;
  readonly engine: EngineLimits;
  /** Bytes of text a part may hold before the next one starts. */
  readonly partBytes: number;
  /** Rows of a month above which a batch of person buckets is divided, down to one bucket. */
  readonly batchRows: number;
  readonly now: () => Date;
  readonly log: Log;
}

export interface PseudonymKey {
  readonly version: string;
  readonly secret: Uint8Array;
}

/** What the function may use: the same numbers bound the cloud function and the local one. */
export interface EngineLimits {
  /** Memory of the function; the engine leaves some of it to what runs beside it. */
  readonly memoryMiB: number;
  readonly threads: number;
  /** A folder for temporary files; the step empties what it made there. */
  readonly scratch: string;
}

/** One line per fact: the step, then counts, durations and keys; never a value out of a file. */
export type Log = (step: string, facts: Record<string, string | number | boolean | null>) => void;
