/** What a command ends with when it did what was asked. */
export const OK = 0;

/**
 * `run`: no release could be made. `validate`: a row would be quarantined, or something is to be looked at. `review list`:
 * something waits. `indicator get`: no release, or no such cell. `replay`: original bytes are kept no longer.
 */
export const NOT_CLEAN = 1;

/** `run`: --out cannot be written to, or the infrastructure failed. `validate`: the file would be rejected or held. */
export const FAILED = 2;

/** The command line cannot be used as given (EX_USAGE of sysexits.h). */
export const USAGE = 64;

/** `validate` could not find out, since the infrastructure failed (EX_SOFTWARE of sysexits.h). */
export const BROKEN = 70;
