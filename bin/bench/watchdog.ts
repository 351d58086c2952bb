import { Worker } from 'node:worker_threads';

/** Ends a process that hangs: a loop that never yields cannot be timed from within its own thread. */
export interface Watchdog {
  /** Names what is taken up; it has the time from here. */
  readonly starting: (name: string) => void;
  readonly stop: () => void;
}

const WATCH = `
  const { writeSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  let timer;
  parentPort.on('message', (name) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeSync(2, 'HANGS: ' + name + '\\n');
      process.kill(process.pid, 'SIGKILL');
    }, workerData * 1000);
  });
`;

/** A thread of its own that kills the process when one piece of work takes longer than so many seconds. */
export function watchdog(seconds: number): Watchdog {
  const worker = new Worker(WATCH, { eval: true, workerData: seconds });
  worker.unref();
  return { starting: (name) => worker.postMessage(name), stop: () => void worker.terminate() };
}
