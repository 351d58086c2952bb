import { z } from 'zod';
import { stepHandler } from '../stores/step-handler.ts';
import { measureBucket } from './measure-bucket.ts';
import { measureRelease } from './measure-release.ts';

const manifest = z.string().describe('object key of the release manifest');

const Event = z.discriminatedUnion('task', [
  z.object({ task: z.literal('bucket'), manifest, bucket: z.int().nonnegative() }),
  z.object({ task: z.literal('merge'), manifest }),
]);

/** Lambda entry of measure: measures one person bucket, or merges what the buckets came to. */
export const handler = stepHandler<z.infer<typeof Event>, unknown>(Event, async (runtime, event) => {
  switch (event.task) {
    case 'bucket':
      return measureBucket(runtime, event);
    case 'merge':
      return measureRelease(runtime, event);
  }
});
