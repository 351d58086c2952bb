/** Chance a month of leaving a private job, by ISIC section of the employer; `*` is any other. */
export const leavingBySection: Readonly<Record<string, number>> = {
  '*': 0.014,
  C: 0.012,
  F: 0.018,
  G: 0.015,
  I: 0.026,
  J: 0.01,
  K: 0.006,
  N: 0.022,
  P: 0.009,
  Q: 0.008,
  S: 0.02,
};

/** Chance a month of leaving public service before retiring. */
export const leavingPublic = 0.003;

/** What becomes of those who leave a private job, shares; the rest stay at home, or leave the country. */
export const afterLeaving = {
  national: { anotherJob: 0.52, register: 0.36 },
  expatriate: { anotherJob: 0.5 },
};

/** Share of nationals out of work for a while who are hired by their former employer when hired again. */
export const recalled = 0.08;

/** Share of nationals hired out of search or study who go to public service, where they may. */
export const hiredByPublic = 0.4;

/** Share of job changers who stay in their occupation, and of those who are paid more than before. */
export const changing = { sameOccupation: 0.7, betterPaid: 0.7 };

/** Ages at which people retire. */
export const retiring = { from: 58, to: 62 };

/** Fils a month at which insured wages stop: 4,000 dinars. */
export const wageCeiling = 4_000_000;

/** Newcomers a month for everybody of their kind: foreigners who arrive, and births among children. */
export const arriving: Readonly<Record<string, number>> = {
  'private-expatriate': 0.009,
  'public-expatriate': 0.003,
  'domestic-worker': 0.009,
  'flexible-worker': 0.015,
  dependant: 0.005,
  child: 1 / 216,
};

/** Chance a month of leaving a private job with an employer of the section. */
export function leavingIn(section: string): number {
  return leavingBySection[section] ?? leavingBySection['*'] ?? 0;
}
