import { Period } from '../model/period.ts';
import { SubmissionKey, type SubmissionKind } from '../model/submission.ts';

/** What the object key of an uploaded file says of it. */
export type Landing = Pick<SubmissionKey, 'agency' | 'feed' | 'period' | 'kind'> & { readonly file: string };

const KINDS: Readonly<Record<string, SubmissionKind>> = { supplement: 'supplement', withdraw: 'withdraw' };

/** Bytes that another file of the same name replaced keep its key, but for this folder and their hash. */
const REPLACED = /^(?:(.+)\/)?\.earlier\/[0-9a-f]{64}$/;

/**
 * Reads `landing/<agency>/<feed>/<YYYY-MM>/[supplement/|withdraw/][.earlier/<sha256>/]<file>`; null where the key is
 * not of that form.
 */
export function parseLandingKey(key: string): Landing | null {
  const [area, agency = '', feed = '', period = '', ...rest] = key.split('/');
  const file = rest.pop() ?? '';
  const folder = rest.join('/');
  const [replaced, before = ''] = REPLACED.exec(folder) ?? [];
  const marked = replaced === undefined ? folder : before;
  const kind = marked === '' ? 'full' : KINDS[marked];
  const named = SubmissionKey.pick({ agency: true, feed: true }).safeParse({ agency, feed });
  if (area !== 'landing' || kind === undefined || file === '' || !named.success) return null;
  return Period.safeParse(period).success ? { agency, feed, period, kind, file } : null;
}

/** The file name at the end of any key. */
export function fileName(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
