import type { z } from 'zod';
import { currentRuntime } from './current-runtime.ts';
import type { Runtime } from './runtime.ts';

/** Thrown when an event is not what the step takes; trying again does not help, and the flows do not. */
export class EventRejected extends Error {
  constructor(issues: readonly z.core.$ZodIssue[]) {
    const places = issues.map((issue) => `${issue.path.join('.') || 'event'} (${issue.code})`);
    super(
      `The event does not fit the step at ${places.join(', ')}. Compare it with the step's event schema.`,
    );
    this.name = 'EventRejected';
  }
}

/**
 * A Lambda handler for a step: parses the event, gives the step its runtime, returns what the step returns.
 * Throws EventRejected (places, never values) when the event does not fit.
 */
export function stepHandler<E, R>(
  schema: z.ZodType<E>,
  step: (runtime: Runtime, event: E) => Promise<R>,
): (event: unknown) => Promise<R> {
  return async (event) => {
    const parsed = schema.safeParse(event);
    if (!parsed.success) throw new EventRejected(parsed.error.issues);
    return step(await currentRuntime(), parsed.data);
  };
}
