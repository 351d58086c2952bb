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

/** What a file as a whole must keep to; a breach holds it until somebody gives a reason. */
export interface Tolerances {
  /** Share of its predecessor's rows below which a later full submission is held. */
  readonly rowsAtLeast: number;
  /** Share of its own rows, accepted or duplicate, below which a full submission is held. */
  readonly acceptedAtLeast: number;
}

/**
 * Decides which submissions of one feed stand, from the set of them alone: the order in which they were
 * processed cannot matter. Rejected and uncounted submissions are left as they are.
 *
 * ```
 * full A ── supplement to A ── full B (enough rows) ── supplement C ── withdraw "C"      stands
 * superseded   superseded         settled                withdrawn        settled        B
 * ```
 */
export function decideStanding(history: readonly SubmissionRecord[], tolerances: Tolerances): Verdict {
  const states: States = new Map();
  const counted = history.filter((record) => record.state !== 'rejected' && record.rows !== null);
  const periods = [...byPeriod(counted)].map(([period, records]) => ({
    period,
    records: [...records].sort(byArrival),
  }));
  for (const { records } of periods) withdraw(records, states);
  holdRepeats(counted, states);
  const compositions = periods.flatMap(({ period, records }) =>
    composePeriod({ period, records, tolerances, states }),
  );
  return { states, compositions };
}

/** After every recorded time: a file whose arrival nobody recorded is taken for the newest. */
const UNRECORDED = '9999';
const KIND_ORDER = { full: 0, supplement: 1, withdraw: 2 } as const;

/**
 * Order of arrival: by time received, then full files, supplements, withdrawals, then by file name; of files under one
 * name the one that the ledger met later.
 */
export function byArrival(a: SubmissionRecord, b: SubmissionRecord): number {
  return (
    compare(a.receivedAt ?? UNRECORDED, b.receivedAt ?? UNRECORDED) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    compare(a.file, b.file) ||
    a.revision - b.revision ||
    compare(a.sha256, b.sha256)
  );
}

type States = Map<SubmissionRecord, { state: SubmissionState; reason: string | null }>;

/** The same bytes under two periods: the later one is held, since one of them must be misfiled. */
function holdRepeats(records: readonly SubmissionRecord[], states: States): void {
  const seen = new Map<string, Period>();
  const order = (a: SubmissionRecord, b: SubmissionRecord) =>
    compare(a.receivedAt ?? UNRECORDED, b.receivedAt ?? UNRECORDED) ||
    compare(a.period, b.period) ||
    byArrival(a, b);
  for (const record of records.filter((each) => !states.has(each)).sort(order)) {
    const first = seen.get(record.sha256);
    if (first === undefined) seen.set(record.sha256, record.period);
    else if (first !== record.period) states.set(record, held('hold.same-bytes-other-period'));
  }
}

interface PeriodCase {
  readonly period: Period;
  /** In order of arrival. */
  readonly records: readonly SubmissionRecord[];
  readonly tolerances: Tolerances;
  readonly states: States;
}

function composePeriod({ period, records, tolerances, states }: PeriodCase): Composition[] {
  const open = records.filter((record) => !states.has(record));
  const base = chooseBase(open, tolerances, states);
  const supplements = open.filter((record) => record.kind === 'supplement');
  if (base === null) {
    for (const record of supplements) states.set(record, held('hold.no-full-file'));
    return [];
  }
  const after = supplements.filter((record) => byArrival(record, base) > 0);
  for (const record of supplements) states.set(record, after.includes(record) ? SETTLED : SUPERSEDED);
  return [{ period, base, supplements: after }];
}

const SETTLED = { state: 'settled', reason: null } as const;
const SUPERSEDED = { state: 'superseded', reason: null } as const;
const WITHDRAWN = { state: 'withdrawn', reason: null } as const;
const held = (reason: string) => ({ state: 'held', reason }) as const;

/** A withdrawal undoes what arrived before it under the same file name. */
function withdraw(records: readonly SubmissionRecord[], states: States): void {
  records.forEach((record, index) => {
    if (record.kind !== 'withdraw') return;
    states.set(record, SETTLED);
    for (const earlier of records.slice(0, index)) {
      if (earlier.kind !== 'withdraw' && earlier.file === record.file) states.set(earlier, WITHDRAWN);
    }
  });
}

/** The last full submission that keeps to the tolerances. */
function chooseBase(
  open: readonly SubmissionRecord[],
  tolerances: Tolerances,
  states: States,
): SubmissionRecord | null {
  let base: SubmissionRecord | null = null;
  for (const record of open.filter((each) => each.kind === 'full')) {
    const reason = breach(record, base, tolerances);
    states.set(record, reason === null ? SETTLED : held(reason));
    if (reason !== null) continue;
    if (base !== null) states.set(base, SUPERSEDED);
    base = record;
  }
  return base;
}

/** Defect code of the tolerance that a full submission breaches; null when it keeps to all. */
function breach(
  record: SubmissionRecord,
  base: SubmissionRecord | null,
  tolerances: Tolerances,
): string | null {
  const { read = 0, accepted = 0, duplicate = 0 } = record.rows ?? {};
  if (accepted + duplicate < tolerances.acceptedAtLeast * read) return 'hold.few-accepted';
  if (base !== null && read < tolerances.rowsAtLeast * (base.rows?.read ?? 0)) return 'hold.fewer-rows';
  return null;
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
