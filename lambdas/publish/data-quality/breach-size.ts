import type { Breach } from '../../model/submission.ts';

/**
 * How far a breach goes, in whole percentages of what was before, or of rows for shares and parts: `100% → 70%`. Never
 * the sums themselves: exact totals of two months tell of the one who joined in between.
 */
export function howMuch({ code, before, now }: Breach): string {
  switch (code) {
    case 'hold.rows-changed':
    case 'hold.fewer-rows':
    case 'hold.total-changed':
      return `100% → ${ofBefore(before, now)}`;
    case 'hold.share-changed':
      return `${whole(before)} → ${whole(now)}`;
    case 'hold.few-accepted':
      return whole(now);
    default:
      return '';
  }
}

/** `now` in percent of `before`, exactly, then rounded half up; without anything before there is no percentage. */
function ofBefore(before: string | null, now: string): string {
  const was = BigInt(before ?? 0);
  if (was === 0n) return '∞';
  return `${(BigInt(now) * 200n + was) / (2n * was)}%`;
}

function whole(percent: string | null): string {
  return `${Math.round(Number(percent ?? 0))}%`;
}
