import type { Json } from './flow-definition.ts';

/** Lambda's own hiccups, which AWS recommends to retry (Step Functions developer guide, "Handle transient Lambda service exceptions"). */
const TRANSIENT = [
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
];

/**
 * When a step is tried again. An event that does not fit never fits; Lambda's hiccups pass; anything else a
 * step throws is infrastructure too (defects are values), and worth two more tries. Full jitter keeps many
 * parallel items from returning together.
 */
export const RETRY: Json[] = [
  { ErrorEquals: ['EventRejected'], MaxAttempts: 0 },
  retrier(TRANSIENT, { IntervalSeconds: 2, MaxAttempts: 6 }),
  retrier(['States.TaskFailed', 'States.Timeout'], { IntervalSeconds: 5, MaxAttempts: 2 }),
];

function retrier(ErrorEquals: string[], pace: { IntervalSeconds: number; MaxAttempts: number }): Json {
  return { ErrorEquals, ...pace, BackoffRate: 2, MaxDelaySeconds: 120, JitterStrategy: 'FULL' };
}
