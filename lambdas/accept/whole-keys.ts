import { submissionPrefix } from '../model/object-keys.ts';
import type { IntakeManifest } from '../model/part.ts';

/** Where cleanse leaves what a submission of a single part came to, and settle takes it from. */
export interface WholeKeys {
  /** Object key of the AcceptedRows. */
  readonly rows: string;
  /** Object key prefix of the ordered buckets, named as in the lake. */
  readonly lake: string;
  /** Object key prefix of the rejected files, named as in the feedback. */
  readonly feedback: string;
}

/** Null where there are several parts: none of them knows the keys of the others. */
export function wholeKeys({ submission, fingerprint, parts }: IntakeManifest): WholeKeys | null {
  if (parts.length !== 1) return null;
  const prefix = `${submissionPrefix('work', submission, fingerprint)}/whole`;
  return { rows: `${prefix}/rows.json`, lake: `${prefix}/lake`, feedback: `${prefix}/feedback` };
}
