import { z } from 'zod';
import { BucketBatch } from '../model/bucket-batch.ts';
import { stepHandler } from '../stores/step-handler.ts';
import { measureBatch } from './measure-batch.ts';
import { measureRelease } from './measure-release.ts';
import { planRelease } from './plan-release.ts';

const manifest = z.string().describe('object key of the release manifest');

const Event = z.discriminatedUnion('task', [
  z.object({ task: z.literal('plan'), manifest }),
  z.object({ task: z.literal('batch'), manifest, batch: BucketBatch }),
  z.object({ task: z.literal('merge'), manifest }),
]);

/**
 * Lambda entry of measure: plans what a release has to compute, measures a batch of person buckets, or merges what the
 * batches came to.
 */
export const handler = stepHandler<z.infer<typeof Event>, unknown>(Event, async (runtime, event) => {
  switch (event.task) {
    case 'plan':
      return planRelease(runtime, event);
    case 'batch':
      return measureBatch(runtime, event);
    case 'merge':
      return measureRelease(runtime, event);
  }
});
