/** Deviations beyond which a share lies of a normal distribution, both sides together. */
export function normalQuantile(share: number): number {
  let low = 0;
  let high = 40;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (twoSided(middle) > share) low = middle;
    else high = middle;
  }
  return high;
}

/** The tail of the normal distribution by Mills’ ratio (Abramowitz and Stegun, 26.2.12 and its continued fraction). */
function twoSided(z: number): number {
  let fraction = z;
  for (let term = 40; term > 0; term--) fraction = z + term / Math.max(fraction, 1e-9);
  return (2 * Math.exp((-z * z) / 2)) / (Math.sqrt(2 * Math.PI) * Math.max(fraction, 1e-9));
}
