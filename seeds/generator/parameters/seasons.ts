/** Against the mean of the year, January first: hiring slackens in summer, contracts end with the school year. */
export const hiringSeason = [1.2, 1.15, 1, 0.95, 0.95, 0.85, 0.75, 0.8, 1.25, 1.15, 1.05, 0.9] as const;
export const leavingSeason = [0.95, 0.9, 0.95, 0.95, 1, 1.35, 1.3, 1.1, 0.95, 0.85, 0.85, 0.85] as const;

/** Share of degrees of the summer term; the rest come in January. */
export const summerGraduates = 0.72;

/** The factor of a period or a date, `YYYY-MM` and what follows. */
export function seasonOf(factors: readonly number[], date: string): number {
  return factors[Number(date.slice(5, 7)) - 1] ?? 1;
}
