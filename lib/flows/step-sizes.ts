import { threadsFor } from '../../lambdas/stores/step-limits.ts';

/** The steps in the data's order; each is one function, `lambdas/<step>/handler.ts`. */
export const STEPS = ['intake', 'cleanse', 'settle', 'link', 'measure', 'protect', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** What one invocation of a step may use, in the cloud and locally. */
export interface StepSize {
  readonly memoryMiB: number;
  /** Bytes of temporary files, in MiB; 512 is Lambda's least and 10240 its most. */
  readonly ephemeralMiB: number;
  /** At most Lambda's 900. */
  readonly timeoutSeconds: number;
  /** Threads of the engine: one a vCPU of that memory. */
  readonly threads: number;
}

/**
 * The size of each step's function. Intake streams, so memory stays small while its files may be large; a part
 * of 88 MiB is text, dictionaries and Parquet at once in cleanse; settle and link hold one bucket; publish
 * draws and prints.
 */
export const STEP_SIZES: Readonly<Record<Step, StepSize>> = {
  intake: size({ memoryMiB: 3538, ephemeralMiB: 10_240, timeoutSeconds: 900 }),
  cleanse: size({ memoryMiB: 3538, ephemeralMiB: 8192, timeoutSeconds: 900 }),
  settle: size({ memoryMiB: 3538, ephemeralMiB: 10_240, timeoutSeconds: 900 }),
  link: size({ memoryMiB: 3538, ephemeralMiB: 8192, timeoutSeconds: 900 }),
  measure: size({ memoryMiB: 3538, ephemeralMiB: 4096, timeoutSeconds: 900 }),
  protect: size({ memoryMiB: 1769, ephemeralMiB: 512, timeoutSeconds: 900 }),
  publish: size({ memoryMiB: 3538, ephemeralMiB: 2048, timeoutSeconds: 900 }),
};

function size(given: Omit<StepSize, 'threads'>): StepSize {
  return { ...given, threads: threadsFor(given.memoryMiB) };
}
