/** Share of files that come in after the day they are due. */
export const lateFiles = 0.13;

/** Days after it was due that a correction comes in. */
export const correctedAfter = 16;

/** Contributions are corrected by a supplement in the middle month, and in every month so many before and after it. */
export const correctedEvery = 12;
