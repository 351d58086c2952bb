/** Thrown when the command line or what it points at cannot be used as given; the command ends with 64 (sysexits.h, EX_USAGE). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
