import { byArrival, byPeriod, UNRECORDED } from './arrival.ts';
import { compare } from './compare.ts';
import type { Composition, MergedMeasures } from './composition.ts';
import { breachesOf } from './judge-submission.ts';
import type { Period } from './period.ts';
import type { Breach, SubmissionRecord, SubmissionState } from './submission.ts';
import type { Tolerances } from './tolerances.ts';

/** What became of one submission. */
export interface Decided {
  readonly state: SubmissionState;
  readonly reason: string | null;
  /** All tolerances it does not keep to, those that its override lifts too. */
  readonly breaches: readonly Breach[];
}

/** The verdict over a feed's whole history. */
export interface Verdict {
  readonly states: ReadonlyMap<SubmissionRecord, Decided>;
  readonly compositions: readonly Composition[];
  /** Compositions it asked measures of and was not given: to be measured, and the question asked again. */
  readonly unmeasured: readonly Composition[];
}

/**
 * Decides which submissions of one feed stand, from the set of them alone: the order in which they were
 * processed cannot matter. Rejected and uncounted submissions are left as they are. Periods are decided in ascending
 * order, each full submission, with the supplements to it, beside what stands for an earlier one.
 *
 * ```
 * full A ── supplement to A ── full B (enough rows) ── supplement C ── withdraw "C"      stands
 * superseded   superseded         settled                withdrawn        settled        B
 *
 * full A ── full B (half the rows) ── full B with the reason somebody gave               stands
 * settled        held                   settled, and A superseded                        A, then B
 * ```
 */
export function decideStanding(
  history: readonly SubmissionRecord[],
  tolerances: Tolerances,
  merged: MergedMeasures = new Map(),
): Verdict {
  const counted = history.filter((record) => record.state !== 'rejected' && record.rows !== null);
  const periods = [...byPeriod(counted)].map(([period, records]) => ({
    period,
    records: [...records].sort(byArrival),
  }));
  const states: States = new Map();
  for (const { records } of periods) withdraw(records, states);
  const repeats = repeatedBytes(counted.filter((record) => !states.has(record)));
  holdUnlessLifted(repeats, states);
  const compositions: Composition[] = [];
  const unmeasured = new Map<string, Composition>();
  for (const { period, records } of periods) {
    const deciding = { period, records, tolerances, states, repeats, compositions, merged, unmeasured };
    const composition = composePeriod(deciding);
    if (composition !== null) compositions.push(composition);
  }
  return { states, compositions, unmeasured: [...unmeasured.values()] };
}

type States = Map<SubmissionRecord, Decided>;

const SETTLED: Decided = { state: 'settled', reason: null, breaches: [] };
const SUPERSEDED: Decided = { state: 'superseded', reason: null, breaches: [] };
const WITHDRAWN: Decided = { state: 'withdrawn', reason: null, breaches: [] };

/** The first breach that no override lifts holds the submission. */
function judged(record: SubmissionRecord, breaches: readonly Breach[]): Decided {
  const reason = breaches.find(({ code }) => !record.override?.codes.includes(code))?.code ?? null;
  return { state: reason === null ? 'settled' : 'held', reason, breaches };
}

/** The same bytes under two periods: the later one is held, since one of them must be misfiled. */
function repeatedBytes(records: readonly SubmissionRecord[]): Map<SubmissionRecord, Breach> {
  const seen = new Map<string, Period>();
  const repeats = new Map<SubmissionRecord, Breach>();
  const order = (a: SubmissionRecord, b: SubmissionRecord) =>
    compare(a.receivedAt ?? UNRECORDED, b.receivedAt ?? UNRECORDED) ||
    compare(a.period, b.period) ||
    byArrival(a, b);
  for (const record of [...records].sort(order)) {
    const { sha256, period } = record;
    const first = seen.get(sha256);
    if (first === undefined) seen.set(sha256, period);
    else if (first !== period) repeats.set(record, repeatOf(first, period));
  }
  return repeats;
}

function repeatOf(first: Period, period: Period): Breach {
  return {
    code: 'hold.same-bytes-other-period',
    detail: null,
    against: first,
    before: null,
    now: period,
  };
}

function holdUnlessLifted(repeats: ReadonlyMap<SubmissionRecord, Breach>, states: States): void {
  for (const [record, breach] of repeats) {
    const decided = judged(record, [breach]);
    if (decided.state === 'held') states.set(record, decided);
  }
}

interface Deciding {
  readonly period: Period;
  /** In order of arrival. */
  readonly records: readonly SubmissionRecord[];
  readonly tolerances: Tolerances;
  readonly states: States;
  readonly repeats: ReadonlyMap<SubmissionRecord, Breach>;
  /** What stands for earlier periods. */
  readonly compositions: readonly Composition[];
  readonly merged: MergedMeasures;
  readonly unmeasured: Map<string, Composition>;
}

function composePeriod(deciding: Deciding): Composition | null {
  const { records, states } = deciding;
  const open = records.filter((record) => !states.has(record));
  const supplements = open.filter((record) => record.kind === 'supplement');
  const base = chooseBase(
    open.filter((record) => record.kind === 'full'),
    supplements,
    deciding,
  );
  for (const record of supplements)
    states.set(record, base === null ? NO_FULL_FILE : isAfter(record, base.base) ? SETTLED : SUPERSEDED);
  return base;
}

const NO_FULL_FILE: Decided = { state: 'held', reason: 'hold.no-full-file', breaches: [] };

function isAfter(record: SubmissionRecord, base: SubmissionRecord): boolean {
  return byArrival(record, base) > 0;
}

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

/** The last full submission that keeps to the tolerances or is let stand, with what came after it. */
function chooseBase(
  full: readonly SubmissionRecord[],
  supplements: readonly SubmissionRecord[],
  deciding: Deciding,
): Composition | null {
  const { period, states, repeats } = deciding;
  let standing: Composition | null = null;
  for (const [index, base] of full.entries()) {
    const candidate = { period, base, supplements: supplements.filter((each) => isAfter(each, base)) };
    const repeat = repeats.get(base);
    const breaches = breachesOf(candidate, { ...deciding, standing });
    const decided = judged(base, repeat === undefined ? breaches : [repeat, ...breaches]);
    states.set(base, decided);
    if (decided.state === 'held') continue;
    for (const earlier of full.slice(0, index)) states.set(earlier, supersede(states.get(earlier)));
    standing = candidate;
  }
  return standing;
}

/** Superseded by a later file, which also ends the waiting of one that was held. */
function supersede(decided: Decided | undefined): Decided {
  return { ...SUPERSEDED, breaches: decided?.breaches ?? [] };
}
