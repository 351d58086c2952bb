/** Bytes of text in a part unless `MAHARAT_PART_BYTES` says otherwise. */
export const DEFAULT_PART_BYTES = 256 * 1024 * 1024;

/** Memory that brings a Lambda function one whole vCPU (AWS Lambda developer guide, "Configure function memory"). */
export const MIB_PER_CPU = 1769;

/** Threads a function of that memory keeps busy: one a vCPU, at least one, at most Lambda's six. */
export function threadsFor(memoryMiB: number): number {
  return Math.min(6, Math.max(1, Math.floor(memoryMiB / MIB_PER_CPU)));
}
