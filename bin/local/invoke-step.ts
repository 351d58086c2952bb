import { withRuntime } from '../../lambdas/stores/current-runtime.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import type { Json } from '../../lib/flows/flow-definition.ts';
import { STEP_SIZES, type Step } from '../../lib/flows/step-sizes.ts';
import { checkPayload } from './aws-limits.ts';
import type { InvokeStep } from './run-flow.ts';
import { withScratch } from './scratch-space.ts';
import type { StepClock } from './step-clock.ts';

/** A function's entry, as Lambda calls it. */
export type Handler = (event: unknown) => Promise<unknown>;

/** What invoking steps in this process needs. */
export interface LocalFunctions {
  readonly runtime: Runtime;
  readonly clock: StepClock;
  /** Finds the handler of a step; `loadHandler` unless a test brings its own. */
  readonly load: (step: Step) => Promise<Handler>;
}

/** The real handler of a step, `lambdas/<step>/handler.ts`. */
export async function loadHandler(step: Step): Promise<Handler> {
  const module: unknown = await import(new URL(`../../lambdas/${step}/handler.ts`, import.meta.url).href);
  if (
    typeof module === 'object' &&
    module !== null &&
    'handler' in module &&
    typeof module.handler === 'function'
  ) {
    // every handler is made by stepHandler
    return module.handler as Handler;
  }
  throw new Error(`lambdas/${step}/handler.ts exports no handler.`);
}

/**
 * Calls steps as Lambda would: event and result pass as JSON within Lambda's payload limit, and the step has
 * the memory, the threads and the temporary space of its function.
 */
export function localInvoke(functions: LocalFunctions): InvokeStep {
  return async (step, event) => {
    checkPayload(`The event of ${step}`, event);
    const handler = await functions.load(step);
    const { memoryMiB, threads, ephemeralMiB } = STEP_SIZES[step];
    const root = functions.runtime.engine.scratch;
    const call = (scratch: string) =>
      withRuntime({ ...functions.runtime, engine: { memoryMiB, threads, scratch } }, () =>
        handler(overTheWire(event)),
      );
    const result = await functions.clock.time(step, () =>
      withScratch({ name: step, ephemeralMiB, root }, call),
    );
    checkPayload(`The result of ${step}`, result);
    return overTheWire(result);
  };
}

function overTheWire(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null));
}
