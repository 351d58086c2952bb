/** The natural logarithm of the odds of a probability; what is nearer to certainty than `certain` counts as that near. */
export function logOdds(probability: number, certain: number): number {
  const within = Math.min(Math.max(probability, certain), 1 - certain);
  return Math.log(within / (1 - within));
}

/** The probability that has these odds, given as their natural logarithm. */
export function probabilityAt(logarithm: number): number {
  return 1 / (1 + Math.exp(-logarithm));
}
