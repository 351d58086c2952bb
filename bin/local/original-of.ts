import { createHash } from 'node:crypto';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import { earlierKey } from './land.ts';

/**
 * Object key of the original bytes of a submission, under its own key or where they lie since another file of the same
 * name replaced them; null when they are kept no longer.
 */
export async function originalOf(
  objects: Pick<ObjectStore, 'size' | 'stream'>,
  record: Pick<SubmissionRecord, 'landing' | 'kind' | 'sha256'>,
): Promise<string | null> {
  const earlier = earlierKey(record.landing, record.sha256);
  if ((await objects.size(earlier)) !== null) return earlier;
  if ((await objects.size(record.landing)) === null) return null;
  // a withdrawal is told by the name it withdraws, not by its bytes
  if (record.kind === 'withdraw') return record.landing;
  return (await hashOf(objects, record.landing)) === record.sha256 ? record.landing : null;
}

async function hashOf(objects: Pick<ObjectStore, 'stream'>, key: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await objects.stream(key)) hash.update(chunk);
  return hash.digest('hex');
}
