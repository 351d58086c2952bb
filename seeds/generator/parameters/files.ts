/** Share of files that come in after the day they are due. */
export const lateFiles = 0.13;
