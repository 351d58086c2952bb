/** Bytes of text in a part unless `MAHARAT_PART_BYTES` says otherwise: about a million rows. */
export const DEFAULT_PART_BYTES = 88 * 1024 * 1024;

/**
 * Rows of a month that a worker links or measures together: as many as an engine has a use for and keeps in memory with
 * the sixteen months in view.
 */
export const DEFAULT_BATCH_ROWS = 250_000;

/** Memory that brings a Lambda function one whole vCPU (AWS Lambda developer guide, "Configure function memory"). */
export const MIB_PER_CPU = 1769;

/** Memory of a function that the engine may not count on: Node's own, and what the engine holds beside its count. */
const BESIDE_ENGINE_MIB = 768;

/** Memory the engine may use in a function of that memory before it goes to disk. */
export function engineMemoryFor(memoryMiB: number): number {
  return Math.max(memoryMiB - BESIDE_ENGINE_MIB, Math.floor(memoryMiB / 2));
}

/** Threads a function of that memory keeps busy: one a vCPU, at least one, at most Lambda's six. */
export function threadsFor(memoryMiB: number): number {
  return Math.min(6, Math.max(1, Math.floor(memoryMiB / MIB_PER_CPU)));
}
