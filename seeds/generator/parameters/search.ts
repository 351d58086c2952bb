/** Chances a month: a registered jobseeker is hired, gives up; somebody at home registers. */
export const searching = { hired: 0.055, givesUp: 0.012, registers: 0.004 };

/** Share of registrations that are suspended. */
export const suspended = 0.05;

/** Share of hirings that the ministry hears of weeks later. */
export const heardLate = 0.2;
