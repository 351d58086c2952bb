/** Labour cases a month for a thousand private jobs, by ISIC section of the employer; `*` is any other. */
export const disputesMonthly: Readonly<Record<string, number>> = { '*': 1.2, F: 2, I: 1.8, N: 1.6, K: 0.4 };
