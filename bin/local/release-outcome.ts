import { z } from 'zod';
import type { Period } from '../../lambdas/model/period.ts';
import { FeedId } from '../../lambdas/model/submission.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { releaseFlow } from '../../lib/flows/release-flow.ts';
import { STEPS } from '../../lib/flows/step-sizes.ts';
import { listReports } from './list-reports.ts';
import { type FlowWorld, localResources, runFlow } from './run-flow.ts';
import type { RunSummary } from './run-summary.ts';

/** What the release flow came to: a release, or the feeds it lacks. */
export interface ReleaseOutcome {
  readonly release: RunSummary['release'];
  /** Object key of the release's index page. */
  readonly index: string | null;
  readonly missing: readonly FeedId[];
}

const Opened = z.object({ outcome: z.enum(['open', 'blocked', 'published']), missing: z.array(FeedId) });

/** Runs the release flow for a period and reads what readers now see. */
export async function makeRelease(
  runtime: Runtime,
  period: Period,
  world: FlowWorld,
): Promise<ReleaseOutcome> {
  const { outcome, missing } = Opened.parse(
    await runFlow(releaseFlow(localResources(STEPS)), { period }, world),
  );
  const current = outcome === 'blocked' ? null : await runtime.ledger.release(period);
  if (current === null) return { release: null, index: null, missing };
  const reports = await listReports(runtime.objects, current.id);
  return {
    release: { id: current.id, period, state: current.state, reports },
    index: current.index,
    missing,
  };
}
