/** Shares of employers that open, and that close, a year. */
export const openingYearly = 0.04;
export const closingYearly = 0.03;

/** Growth of what employers hire, a year: from the shrinking to the growing. */
export const growth = { from: -0.12, to: 0.15 };
