import type { RowsRead } from './month-account.ts';
import type { ReleaseInput } from './release.ts';

/**
 * What to say when a step read more or fewer rows than were accepted, null when all are there. A bucket without an object
 * has no rows of a feed, unless the object is lost, so counts over all buckets are held against the ledger's.
 */
export function rowsMissing({ feed, rows }: RowsRead, input: ReleaseInput | undefined): string | null {
  const accepted = input?.rows.accepted ?? 0;
  if (accepted === rows) return null;
  return `The lake holds ${rows} of ${accepted} accepted rows of ${feed} ${input?.period}. Restore its objects, or replay the feed.`;
}
