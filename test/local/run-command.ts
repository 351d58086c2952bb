import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LAUNCH = fileURLToPath(new URL('../../bin/launch.js', import.meta.url));

/** What a command printed, and ended with. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `maharat` as a person would, as a process of its own. */
export function maharat(
  args: readonly string[],
  given: { env?: NodeJS.ProcessEnv; node?: string } = {},
): Promise<Ended> {
  const env = { ...process.env, ...given.env, NODE_OPTIONS: '' };
  const child = spawn(given.node ?? process.execPath, [LAUNCH, ...args], { env });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...printed }));
  });
}
