import { z } from 'zod';
import { BucketBatch } from '../model/bucket-batch.ts';
import { Period } from '../model/period.ts';
import { stepHandler } from '../stores/step-handler.ts';
import { closeMonths } from './close-months.ts';
import { linkBatch } from './link-batch.ts';
import { linkEmployers } from './link-employers.ts';
import { openRelease } from './open-release.ts';

const manifest = z.string().describe('object key of the release manifest');

const Event = z.discriminatedUnion('task', [
  z.object({
    task: z.literal('open'),
    period: z
      .union([Period, z.literal('latest')])
      .describe('latest: the newest month whose mandatory feeds all stand'),
  }),
  z.object({ task: z.literal('employers'), manifest }),
  z.object({ task: z.literal('batch'), manifest, batch: BucketBatch }),
  z.object({ task: z.literal('close'), manifest }),
]);

/** Lambda entry of link: opens a release, links employers, links a batch of person buckets, closes the linked months. */
export const handler = stepHandler<z.infer<typeof Event>, unknown>(Event, async (runtime, event) => {
  switch (event.task) {
    case 'open':
      return openRelease(runtime, event);
    case 'employers':
      return linkEmployers(runtime, event);
    case 'batch':
      return linkBatch(runtime, event);
    case 'close':
      return closeMonths(runtime, event);
  }
});
