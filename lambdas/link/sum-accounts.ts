import type { MonthAccount, RowsRead, SpellAccount } from '../model/month-account.ts';

type Counts = Readonly<Record<string, number>>;

/** One account of a month over all its buckets. */
export function sumMonths(month: string, parts: readonly MonthAccount[]): MonthAccount {
  return {
    month,
    persons: parts.reduce((sum, { persons }) => sum + persons, 0),
    conflicts: sumCounts(parts.map(({ conflicts }) => conflicts)),
    read: sumRead(parts),
  };
}

/** One account of the spells up to a month over all its buckets. */
export function sumSpells(month: string, parts: readonly SpellAccount[]): SpellAccount {
  const kinds = [...new Set(parts.flatMap(({ found }) => Object.keys(found)))].sort();
  const found = kinds.map((kind) => [kind, sumCounts(parts.map((part) => part.found[kind] ?? {}))] as const);
  return { month, found: Object.fromEntries(found), read: sumRead(parts) };
}

function sumCounts(parts: readonly Counts[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of parts.flatMap(Object.entries<number>)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

/** Rows by feed and the month of its data, which is not always the month that was linked. */
function sumRead(parts: readonly { readonly read: readonly RowsRead[] }[]): RowsRead[] {
  const all = parts.flatMap(({ read }) => read);
  return [...Map.groupBy(all, ({ feed, month }) => `${feed} ${month}`).values()].flatMap(
    ([first, ...more]) =>
      first === undefined ? [] : [{ ...first, rows: more.reduce((sum, { rows }) => sum + rows, first.rows) }],
  );
}
