import { Period } from '../model/period.ts';
import { SubmissionKey, type SubmissionKind } from '../model/submission.ts';

/** What the object key of an uploaded file says of it. */
export type Landing = Pick<SubmissionKey, 'agency' | 'feed' | 'period' | 'kind'> & { readonly file: string };

const KINDS: Readonly<Record<string, SubmissionKind>> = { supplement: 'supplement', withdraw: 'withdraw' };

/**
 * Reads `landing/<agency>/<feed>/<YYYY-MM>/[supplement/|withdraw/]<file>`; null where the key is not of that form.
 */
export function parseLandingKey(key: string): Landing | null {
  const [area, agency = '', feed = '', period = '', ...rest] = key.split('/');
  const file = rest.pop() ?? '';
  const kind = rest.length === 0 ? 'full' : KINDS[rest.join('/')];
  const named = SubmissionKey.pick({ agency: true, feed: true }).safeParse({ agency, feed });
  if (area !== 'landing' || kind === undefined || file === '' || !named.success) return null;
  return Period.safeParse(period).success ? { agency, feed, period, kind, file } : null;
}

/** The file name at the end of any key. */
export function fileName(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
