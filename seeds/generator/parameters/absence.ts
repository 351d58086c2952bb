/** Chance a month of being on a journey on its last day. */
export const journeys = { national: 0.02, nonNational: 0.05 };

/** Share of people who in the time of a set are abroad for months on end, and for how many, fewest and most. */
export const longAbsence = { share: 0.03, months: [3, 9] } as const;
