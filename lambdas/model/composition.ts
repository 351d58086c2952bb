import { fingerprint } from './fingerprint.ts';
import type { Period } from './period.ts';
import type { Measures, SubmissionRecord } from './submission.ts';

/** What stands for one period of a feed: a full submission and the supplements merged into it, in order. */
export interface Composition {
  readonly period: Period;
  readonly base: SubmissionRecord;
  readonly supplements: readonly SubmissionRecord[];
}

/** A name made from those of the rows that are merged: the same rows, the same name. */
export function compositionName({ base, supplements }: Composition): string {
  return fingerprint([base, ...supplements].map(({ lake }) => lake)).slice(0, 16);
}

/** Measures of full submissions with their supplements merged, by compositionName; they follow from the rows. */
export type MergedMeasures = ReadonlyMap<string, Measures>;
