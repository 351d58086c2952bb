/** The 95 % interval of a share of so many (Wilson, 1927); everything where there is none. */
export function wilsonInterval(right: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const z2 = 1.959964 ** 2;
  const middle = (right + z2 / 2) / (of + z2);
  const half = (Math.sqrt(z2) * Math.sqrt((right * (of - right)) / of + z2 / 4)) / (of + z2);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
