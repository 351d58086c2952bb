import { z } from 'zod';
import { SubmissionKey, SubmissionState } from '../../lambdas/model/submission.ts';
import { STEPS } from '../../lib/flows/step-sizes.ts';
import { submissionFlow } from '../../lib/flows/submission-flow.ts';
import type { InboxFile } from './inbox.ts';
import { land } from './land.ts';
import { type FlowWorld, localResources, runFlow } from './run-flow.ts';
import type { Submitted } from './submission-summaries.ts';

const Intaken = z.object({ submission: SubmissionKey.nullable(), state: SubmissionState });
const Settled = z.object({ settled: z.object({ state: SubmissionState }) });

/** Lands one file and runs its flow to the end. */
export async function submitFile(file: InboxFile, world: FlowWorld): Promise<Omit<Submitted, 'seconds'>> {
  const sha256 = await land(world, file);
  const flow = submissionFlow(localResources(STEPS));
  const output = await runFlow(flow, { landing: file.landing, receivedAt: file.receivedAt }, world);
  const { submission, state } = Intaken.parse(output);
  const settled = Settled.safeParse(output);
  return { file, sha256, submission, state: settled.success ? settled.data.settled.state : state };
}
