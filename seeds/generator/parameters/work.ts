/** Chances a month of leaving a job. */
export const leaving = { expatriate: 0.014, national: 0.016, public: 0.003 };

/** Fils a month at which insured wages stop: 4,000 dinars. */
export const wageCeiling = 4_000_000;
