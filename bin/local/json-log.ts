import type { Log } from '../../lambdas/stores/runtime.ts';

/** A log that writes one JSON object a line where it is told to. */
export function jsonLog(write: (line: string) => void): Log {
  return (step, facts) => write(`${JSON.stringify({ step, ...facts })}\n`);
}

/** A log nobody reads. */
export const silentLog: Log = () => undefined;
