import type { Readable } from 'node:stream';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import type { Log } from '../../lambdas/stores/runtime.ts';
import type { Step } from '../../lib/flows/step-sizes.ts';
import type { Progress } from './progress.ts';
import type { InvokeStep } from './run-flow.ts';

const MB = 1_000_000;
/** Milliseconds between two looks at how far the file is read. */
const LOOK = 200;

/** Tells how far the check of a file is: bytes read, then rows and parts, then the last step. */
export class ValidateProgress {
  readonly #progress: Progress;
  readonly #bytes: number;
  #rows = 0;
  #parts = 0;
  #cleansed = 0;

  /** @param bytes of the file */
  constructor(progress: Progress, bytes: number) {
    this.#progress = progress;
    this.#bytes = bytes;
  }

  /** The store, whose landed file is watched while it is read. */
  watching(objects: ObjectStore): ObjectStore {
    const stream = async (key: string) => {
      const opened = await objects.stream(key);
      if (key.startsWith('landing/')) this.#watch(opened);
      return opened;
    };
    return new Proxy(objects, {
      get: (target, name) => {
        if (name === 'stream') return stream;
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  }

  /** The steps, each told of as it is under way. */
  telling(invoke: InvokeStep): InvokeStep {
    return async (step, event) => {
      this.#progress.working(this.#line(step));
      const result = await invoke(step, event);
      if (step === 'cleanse') this.#cleansed += 1;
      this.#progress.working(this.#line(step));
      return result;
    };
  }

  /** Takes from the log how many rows and parts there are. */
  readonly log: Log = (_step, { rows, parts }) => {
    if (typeof rows === 'number') this.#rows = rows;
    if (typeof parts === 'number') this.#parts = parts;
  };

  /** Takes the line of progress away. */
  end(): void {
    this.#progress.done('');
  }

  #watch(stream: Readable): void {
    const timer = setInterval(() => {
      // file streams count what they have read
      const read = 'bytesRead' in stream && typeof stream.bytesRead === 'number' ? stream.bytesRead : 0;
      this.#progress.working(`Reading: ${megabytes(read)} of ${megabytes(this.#bytes)} MB`);
    }, LOOK);
    stream.once('close', () => clearInterval(timer));
  }

  #line(step: Step): string {
    if (step === 'intake') return `Reading: ${megabytes(this.#bytes)} MB`;
    const rows = `${this.#rows} rows read`;
    if (step === 'cleanse') return `${rows}, ${this.#cleansed} of ${this.#parts} parts cleansed`;
    return `${rows}, counting up`;
  }
}

function megabytes(bytes: number): string {
  return (bytes / MB).toFixed(1);
}
