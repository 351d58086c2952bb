import type { Period } from './period.ts';
import type { Breach, Measures, RowCounts } from './submission.ts';
import type { Comparison, Tolerances } from './tolerances.ts';

/** What an earlier period stands at, and what a submission came to. */
export interface Compared {
  readonly against: Period;
  readonly before: Measures;
  readonly now: Measures;
}

/** Tolerances of change that are not kept to: rows, then totals, then shares by field and code. */
export function changesBeyond(compared: Compared, comparison: Comparison): Breach[] {
  const { before, now } = compared;
  if (Math.max(before.rows, now.rows) < comparison.fromRows) return [];
  return [
    ...rowsBeyond(compared, comparison),
    ...comparison.totals.flatMap((total) => totalBeyond(compared, total)),
    ...comparison.shares.flatMap((share) => sharesBeyond(compared, share)),
  ];
}

function rowsBeyond({ against, before, now }: Compared, { rowsChange }: Comparison): Breach[] {
  if (!isBeyond(BigInt(before.rows), BigInt(now.rows), rowsChange)) return [];
  const [was, is] = [String(before.rows), String(now.rows)];
  return [{ code: 'hold.rows-changed', detail: null, against, before: was, now: is }];
}

function totalBeyond(
  { against, before, now }: Compared,
  { field, change }: Comparison['totals'][number],
): Breach[] {
  const [was, is] = [before.totals[field], now.totals[field]];
  if (was === undefined || is === undefined || !isBeyond(BigInt(was), BigInt(is), change)) return [];
  return [{ code: 'hold.total-changed', detail: field, against, before: was, now: is }];
}

function sharesBeyond(
  { against, before, now }: Compared,
  { field, points }: Comparison['shares'][number],
): Breach[] {
  const [was, is] = [before.shares[field], now.shares[field]];
  if (was === undefined || is === undefined || before.rows === 0 || now.rows === 0) return [];
  const codes = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  return codes
    .map((code) => ({ code, old: was[code] ?? 0, young: is[code] ?? 0 }))
    .filter(({ old, young }) => {
      const apart = BigInt(young) * BigInt(before.rows) - BigInt(old) * BigInt(now.rows);
      return absolute(apart) * 100n > BigInt(points) * BigInt(before.rows) * BigInt(now.rows);
    })
    .map(({ code, old, young }) => ({
      code: 'hold.share-changed',
      detail: `${field}=${code}`,
      against,
      before: percentOf(old, before.rows),
      now: percentOf(young, now.rows),
    }));
}

/** Whether it changed by more than the share, in whole numbers, so that the limit itself is kept to. */
function isBeyond(before: bigint, now: bigint, change: number): boolean {
  return absolute(now - before) * 10_000n > BigInt(Math.round(change * 10_000)) * absolute(before);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** With one decimal, `12.5`. */
function percentOf(part: number, whole: number): string {
  return (Math.round((1000 * part) / whole) / 10).toFixed(1);
}

/** What the larger part of a file must be: accepted, or said before; supplements count for it. */
export function fewAccepted(
  rows: RowCounts,
  { accepted, tolerances }: { readonly accepted: number; readonly tolerances: Tolerances },
): Breach[] {
  const usable = accepted + rows.duplicate;
  if (usable >= tolerances.acceptedAtLeast * rows.read) return [];
  const now = percentOf(usable, rows.read);
  return [{ code: 'hold.few-accepted', detail: null, against: null, before: null, now }];
}

/** Rows read, beside those of the file of the same period that it would replace. */
export function fewerRows(
  read: number,
  predecessor: { readonly period: Period; readonly read: number },
  { rowsAtLeast }: Tolerances,
): Breach[] {
  if (read >= rowsAtLeast * predecessor.read) return [];
  const before = String(predecessor.read);
  return [{ code: 'hold.fewer-rows', detail: null, against: predecessor.period, before, now: String(read) }];
}
