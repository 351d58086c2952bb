import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SubmissionKind } from '../../lambdas/model/submission.ts';
import { landingPath } from './arrivals.ts';

const name = z.string().regex(/^[^/\\]+$/);
const FormerSet = z.object({
  submissions: z.array(
    z.object({ agency: name, feed: name, period: name, kind: SubmissionKind, file: name }),
  ),
});

/** Thrown where a set would be written among files that are not its own. */
export class ForeignFolder extends Error {
  override readonly name = 'ForeignFolder';
}

/**
 * Removes what the truth of an earlier set lists, and nothing else: two sets in one folder would be neither.
 * Throws when the folder holds files of another origin.
 */
export function removeFormerSet(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const former = readFormerSet(join(folder, 'truth.json'));
  if (former === null) {
    throw new ForeignFolder(
      `${folder} holds files that are no generated set. Choose a new or an empty folder.`,
    );
  }
  for (const submission of former.submissions) rmSync(join(folder, landingPath(submission)), { force: true });
}

function readFormerSet(path: string): z.infer<typeof FormerSet> | null {
  if (!existsSync(path)) return null;
  try {
    return FormerSet.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
