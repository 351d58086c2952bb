import { z } from 'zod';
import { stepHandler } from '../stores/step-handler.ts';
import { measureBucket } from './measure-bucket.ts';
import { measureRelease } from './measure-release.ts';
import { planRelease } from './plan-release.ts';

const manifest = z.string().describe('object key of the release manifest');

const Event = z.discriminatedUnion('task', [
  z.object({ task: z.literal('plan'), manifest }),
  z.object({ task: z.literal('bucket'), manifest, bucket: z.int().nonnegative() }),
  z.object({ task: z.literal('merge'), manifest }),
]);

/** Lambda entry of measure: plans what a release has to compute, measures one person bucket, or merges what the buckets came to. */
export const handler = stepHandler<z.infer<typeof Event>, unknown>(Event, async (runtime, event) => {
  switch (event.task) {
    case 'plan':
      return planRelease(runtime, event);
    case 'bucket':
      return measureBucket(runtime, event);
    case 'merge':
      return measureRelease(runtime, event);
  }
});
