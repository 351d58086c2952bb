/** Largest resident set of this process so far, in MiB; libuv gives KiB on every platform. */
export function peakMemoryMiB(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
