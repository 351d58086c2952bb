/**
 * The places of counts of one total that are withheld: those that are few or withheld elsewhere (`also`), and the smallest others until what is withheld
 * together is several counts and no few, so that the total less what is shown does not tell them. The last count, which other
 * tables may show, goes last.
 */
export function withheldOf(
  counts: readonly number[],
  enough: number,
  also: readonly number[] = [],
): ReadonlySet<number> {
  const isFew = (count: number) => count > 0 && count < enough;
  const hidden = new Set([...also, ...[...counts.keys()].filter((at) => isFew(counts[at] ?? 0))]);
  const sum = () => [...hidden].reduce((total, at) => total + (counts[at] ?? 0), 0);
  const last = counts.length - 1;
  const others = [...counts.keys()]
    .filter((at) => !hidden.has(at) && (counts[at] ?? 0) > 0)
    .sort((a, b) => Number(a === last) - Number(b === last) || (counts[a] ?? 0) - (counts[b] ?? 0));
  while (hidden.size > 0 && (hidden.size < 2 || sum() < enough)) {
    const next = others.shift();
    if (next === undefined) return new Set(counts.keys());
    hidden.add(next);
  }
  return hidden;
}
