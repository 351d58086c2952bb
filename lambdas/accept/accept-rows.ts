import { z } from 'zod';
import type { Contract } from '../contracts/contract.ts';
import { bothOf } from '../engine/both-of.ts';
import type { Engine } from '../engine/engine.ts';
import { Rejected } from '../feedback/write-rejected.ts';
import type { CleanRows } from './clean-rows.ts';
import { Accepted, type BucketFile, orderBuckets } from './order-buckets.ts';
import { RepeatedKeys, repeatedKeys } from './repeated-keys.ts';

/** What all clean rows of a submission came to, and what went back of the others. */
export const AcceptedRows = z.object({
  accepted: Accepted,
  repeats: RepeatedKeys,
  setAside: z
    .int()
    .nonnegative()
    .describe('rows quarantined because rows of their key contradict each other'),
  rejected: Rejected,
});
export type AcceptedRows = z.infer<typeof AcceptedRows>;

/** The clean rows of a whole submission, and what is to be done with those that are not accepted. */
export interface AcceptCase {
  readonly contract: Contract;
  readonly clean: CleanRows;
  /** Quarantines the rows that table `left_out` names as contradicted, and returns how many they are. */
  readonly quarantine: () => Promise<number>;
  /** Writes what goes back of quarantined rows, when all of them are known. */
  readonly reject: () => Promise<Rejected>;
}

/** Accepts the rows of a submission: finds the keys that repeat, and orders the rows that stay into a file a bucket. */
export async function acceptRows(
  engine: Engine,
  { contract, clean, quarantine, reject }: AcceptCase,
): Promise<{ readonly rows: AcceptedRows; readonly files: readonly BucketFile[] }> {
  const repeats = await repeatedKeys(engine, contract, clean);
  const setAside = repeats.setAside === 0 ? 0 : await quarantine();
  // the engine orders the buckets while this thread writes what goes back
  const [{ accepted, files }, rejected] = await bothOf(orderBuckets(engine, contract, clean), reject);
  return { rows: { accepted, repeats, setAside, rejected }, files };
}
