/** Chance a month of beginning subsidised training. */
export const training = { searching: 0.045, 'private-national': 0.022, public: 0.002, studying: 0.004 };

/** Share of trainings that are completed. */
export const completed = 0.86;

/** How many times as likely a jobseeker is hired within a year of completing one. */
export const trainingEffect = 1.5;
