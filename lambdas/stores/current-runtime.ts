import { AsyncLocalStorage } from 'node:async_hooks';
import type { Runtime } from './runtime.ts';

const scoped = new AsyncLocalStorage<Runtime>();
let installed: Runtime | null = null;

/** The runtime every later handler call uses; for tests and programs that run one step at a time. Null forgets it. */
export function installRuntime(runtime: Runtime | null): void {
  installed = runtime;
}

/** Runs the action, and every handler it calls, in a runtime of its own; calls side by side keep theirs apart. */
export function withRuntime<T>(runtime: Runtime, action: () => Promise<T>): Promise<T> {
  return scoped.run(runtime, action);
}

/**
 * What a handler works with: the runtime it was called within, else the installed one, else the cloud's, built
 * once from the function's environment. The cloud's adapters are loaded only then.
 */
export async function currentRuntime(): Promise<Runtime> {
  const given = scoped.getStore() ?? installed;
  if (given) return given;
  const { runtimeFromEnvironment } = await import('./runtime-from-environment.ts');
  installed = runtimeFromEnvironment(process.env);
  return installed;
}
