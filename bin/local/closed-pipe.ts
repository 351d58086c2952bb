import type { Writable } from 'node:stream';
import { OK } from './exit-codes.ts';

/**
 * Ends the process, without a word, when nobody reads a stream any more, as behind `| head`: who has read enough has not met an error.
 * What a command keeps is kept before it prints what became of it.
 */
export function endWhenUnread(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? OK);
  });
}
