import { z } from 'zod';
import { Decision } from '../../../lambdas/model/review.ts';
import { SubmissionKey, SubmissionState } from '../../../lambdas/model/submission.ts';
import type { RunWorld } from '../open-world.ts';
import { progressOn } from '../progress.ts';
import { RunAgain, runAgain, touchedSubmissions } from '../run-again.ts';

/** The output of `maharat review resolve --json` and `import --json`. */
export const Resolved = z.object({
  version: z
    .int()
    .nullable()
    .describe('of the mappings; null where a hold was resolved, or nothing was decided'),
  decisions: z.array(Decision.pick({ list: true, text: true, code: true, rows: true })),
  hold: SubmissionKey.extend({ state: SubmissionState.describe('by now') })
    .nullable()
    .describe('the submission that was let stand'),
  recomputed: z.array(RunAgain).describe('submissions that the decisions touch'),
  waiting: z
    .array(SubmissionKey)
    .describe('submissions that they touch and that were not recomputed, as asked'),
});
export type Resolved = z.infer<typeof Resolved>;

/**
 * Recomputes what decisions touch, or says what waits for it where `recompute` is false.
 */
export async function recomputeTouched(
  world: RunWorld,
  recompute: boolean,
): Promise<Pick<Resolved, 'recomputed' | 'waiting'>> {
  const touched = await touchedSubmissions(world.runtime);
  if (!recompute) return { recomputed: [], waiting: touched.map((record) => SubmissionKey.parse(record)) };
  const again = { world, progress: progressOn(process.stderr), clock: () => performance.now() };
  return { recomputed: await runAgain(again, touched), waiting: [] };
}
