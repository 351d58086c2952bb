import type { Period } from './period.ts';
import type { SubmissionRecord, SubmissionState } from './submission.ts';

/** What stands for one period of a feed: a full submission and the supplements merged into it, in order. */
export interface Composition {
  readonly period: Period;
  readonly base: SubmissionRecord;
  readonly supplements: readonly SubmissionRecord[];
}

/** The verdict over a feed's whole history. */
export interface Verdict {
  readonly states: ReadonlyMap<SubmissionRecord, { state: SubmissionState; reason: string | null }>;
  readonly compositions: readonly Composition[];
}

/**
 * Decides which submissions of one feed stand, from the set of them alone: the order in which they were
 * processed cannot matter. Later means larger (received_at, file name, sha256). Rejected and uncounted
 * submissions are left as they are.
 *
 * ```
 * full A ── full B (enough rows) ── supplement C ── withdraw "C"      stands
 * superseded   settled                withdrawn        settled        B
 * ```
 *
 * @param rowsAtLeast share of its predecessor's rows below which a later full submission is held
 */
export function decideStanding(history: readonly SubmissionRecord[], rowsAtLeast: number): Verdict {
  const states = new Map<SubmissionRecord, { state: SubmissionState; reason: string | null }>();
  const counted = history.filter((record) => record.state !== 'rejected' && record.rows !== null);
  holdRepeats(counted, states);
  const compositions = [...byPeriod(counted)].flatMap(([period, records]) =>
    composePeriod({ period, records: [...records].sort(byArrival), rowsAtLeast, states }),
  );
  return { states, compositions };
}

/** Order of arrival; submissions nobody recorded the arrival of come first, by file name, withdrawals last. */
export function byArrival(a: SubmissionRecord, b: SubmissionRecord): number {
  return (
    compare(a.receivedAt ?? '', b.receivedAt ?? '') ||
    compare(a.file, b.file) ||
    Number(a.kind === 'withdraw') - Number(b.kind === 'withdraw') ||
    compare(a.sha256, b.sha256)
  );
}

type States = Map<SubmissionRecord, { state: SubmissionState; reason: string | null }>;

/** The same bytes under two periods: the later one is held, since one of them must be misfiled. */
function holdRepeats(records: readonly SubmissionRecord[], states: States): void {
  const seen = new Map<string, Period>();
  const order = (a: SubmissionRecord, b: SubmissionRecord) =>
    compare(a.receivedAt ?? '', b.receivedAt ?? '') || compare(a.period, b.period) || byArrival(a, b);
  for (const record of [...records].sort(order)) {
    if (record.kind === 'withdraw') continue;
    const first = seen.get(record.sha256);
    if (first === undefined) seen.set(record.sha256, record.period);
    else if (first !== record.period)
      states.set(record, { state: 'held', reason: 'hold.same-bytes-other-period' });
  }
}

interface PeriodCase {
  readonly period: Period;
  readonly records: readonly SubmissionRecord[];
  readonly rowsAtLeast: number;
  readonly states: States;
}

function composePeriod({ period, records, rowsAtLeast, states }: PeriodCase): Composition[] {
  withdraw(records, states);
  const open = records.filter((record) => !states.has(record) && record.kind !== 'withdraw');
  const base = chooseBase(open, rowsAtLeast, states);
  const supplements = open.filter((record) => record.kind === 'supplement');
  for (const record of supplements) {
    states.set(record, base === null ? held('hold.no-full-file') : SETTLED);
  }
  return base === null ? [] : [{ period, base, supplements }];
}

const SETTLED = { state: 'settled', reason: null } as const;
const held = (reason: string) => ({ state: 'held', reason }) as const;

/** A withdrawal undoes what arrived before it with the same bytes or under the same file name. */
function withdraw(records: readonly SubmissionRecord[], states: States): void {
  records.forEach((record, index) => {
    if (record.kind !== 'withdraw') return;
    states.set(record, SETTLED);
    for (const earlier of records.slice(0, index)) {
      const meant = earlier.sha256 === record.sha256 || earlier.file === record.file;
      if (meant && earlier.kind !== 'withdraw') states.set(earlier, { state: 'withdrawn', reason: null });
    }
  });
}

function chooseBase(
  open: readonly SubmissionRecord[],
  rowsAtLeast: number,
  states: States,
): SubmissionRecord | null {
  let base: SubmissionRecord | null = null;
  for (const record of open) {
    if (record.kind !== 'full') continue;
    if (base !== null && (record.rows?.read ?? 0) < rowsAtLeast * (base.rows?.read ?? 0)) {
      states.set(record, held('hold.fewer-rows'));
      continue;
    }
    if (base !== null) states.set(base, { state: 'superseded', reason: null });
    states.set(record, SETTLED);
    base = record;
  }
  return base;
}

function byPeriod(records: readonly SubmissionRecord[]): Map<Period, SubmissionRecord[]> {
  const periods = new Map<Period, SubmissionRecord[]>();
  for (const record of records) {
    const list = periods.get(record.period) ?? [];
    list.push(record);
    periods.set(record.period, list);
  }
  return new Map([...periods].sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
