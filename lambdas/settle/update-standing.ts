import type { Contract } from '../contracts/contract.ts';
import { contractFeed } from '../contracts/contract.ts';
import { writeFeedback } from '../feedback/write-feedback.ts';
import { refreshTrends, type TrendChange } from '../feedback/write-page.ts';
import { type Composition, compositionName } from '../model/composition.ts';
import { canonicalJson, fingerprint } from '../model/fingerprint.ts';
import type { Period } from '../model/period.ts';
import { decideStanding, type Verdict } from '../model/standing.ts';
import type { Measures, RowCounts, SubmissionKey, SubmissionRecord } from '../model/submission.ts';
import type { Standing } from '../stores/ledger.ts';
import type { Runtime } from '../stores/runtime.ts';
import { lakeOf, mergeSupplements } from './merge-supplements.ts';

/**
 * Decides anew what stands for the feed, from its whole history, and writes what changed: the standing data of each
 * period and the catalogue, states and their feedback. Two settlements at once end in the same answer, because each
 * looks again after writing:
 *
 * ```
 * A: put A ── decide(A) ─────────────── write ── look again: B is there ── decide(A, B) ── write
 * B:            put B ── decide(A, B) ── write
 * ```
 *
 * The state of `own` comes last of all, when nobody else has come in between: until then the submission counts as
 * open, so that a crash on the way is followed by the same settlement again.
 */
export async function updateStanding(
  runtime: Runtime,
  contract: Contract,
  own: SubmissionKey,
): Promise<void> {
  const feed = contractFeed(contract);
  let history = await runtime.ledger.history(feed);
  for (let closing = false; ; ) {
    const verdict = await decide(runtime, contract, history);
    await writeStandings(runtime, contract, verdict.compositions);
    if (!closing) await refreshTrends(runtime, changedTrends({ verdict, history }, own));
    await writeStates(runtime, { verdict, history }, (record) => closing || !isSame(record, own));
    const again = await runtime.ledger.history(feed);
    const calm = identityOf(again) === identityOf(history);
    if (calm && closing) return;
    closing = calm;
    history = again;
  }
}

/** The verdict, with the measures of merged rows that it turns on: it may ask for more when it has some. */
async function decide(
  runtime: Runtime,
  contract: Contract,
  history: readonly SubmissionRecord[],
): Promise<Verdict> {
  const merged = new Map<string, Measures>();
  for (;;) {
    const verdict = decideStanding(history, contract.tolerances, merged);
    if (verdict.unmeasured.length === 0) return verdict;
    for (const composition of verdict.unmeasured) {
      const { measures } = await mergeSupplements(runtime, contract, composition);
      merged.set(compositionName(composition), measures);
    }
  }
}

/** A feed's submissions, and the verdict over them. */
interface Case {
  readonly verdict: Verdict;
  readonly history: readonly SubmissionRecord[];
}

/** Periods whose data may be another than before: that of the submission, and those of others whose states change. */
function changedTrends({ verdict, history }: Case, own: SubmissionKey): TrendChange {
  const changed = [...verdict.states].filter(([record, { state }]) => record.state !== state);
  const periods = [own.period, ...changed.map(([record]) => record.period)];
  return { periods, history: decided({ verdict, history }) };
}

/** The submissions as the verdict has them, before and after it is written. */
function decided({ verdict, history }: Case): SubmissionRecord[] {
  return history.map((record) => {
    const { state, reason } = verdict.states.get(record) ?? record;
    return { ...record, state, reason };
  });
}

/** Which submissions there are, what they count and why they may stand; states are what is being decided. */
function identityOf(history: readonly SubmissionRecord[]): string {
  return canonicalJson(
    history.map(({ period, kind, sha256, rows, lake, override }) => ({
      period,
      kind,
      sha256,
      rows,
      lake,
      override,
    })),
  );
}

function isSame(record: SubmissionKey, { period, kind, sha256 }: SubmissionKey): boolean {
  return record.period === period && record.kind === kind && record.sha256 === sha256;
}

async function writeStates(
  runtime: Runtime,
  found: Case,
  wanted: (record: SubmissionRecord) => boolean,
): Promise<void> {
  const history = decided(found);
  for (const [record, { state, reason, breaches }] of found.verdict.states) {
    const changed = { ...record, state, reason, breaches: [...breaches] };
    if (!wanted(record) || canonicalJson(changed) === canonicalJson(record)) continue;
    await writeFeedback(runtime, changed, { history });
    await runtime.ledger.put(changed);
  }
}

async function writeStandings(
  runtime: Runtime,
  contract: Contract,
  compositions: readonly Composition[],
): Promise<void> {
  const feed = contractFeed(contract);
  const standings = new Map<Period, Standing>();
  for (const standing of await runtime.ledger.standings(feed)) standings.set(standing.period, standing);
  for (const composition of compositions) {
    await stand(runtime, contract, { composition, present: standings.get(composition.period) });
    standings.delete(composition.period);
  }
  for (const period of standings.keys()) {
    await runtime.catalog.point(feed, period, null);
    await runtime.ledger.stand(feed, period, null);
  }
}

interface Change {
  readonly composition: Composition;
  readonly present: Standing | undefined;
}

async function stand(runtime: Runtime, contract: Contract, { composition, present }: Change): Promise<void> {
  const sources = [composition.base, ...composition.supplements];
  const made = fingerprint(sources.map((source) => source.fingerprint));
  const sha256 = sources.map((source) => source.sha256);
  if (present !== undefined && present.fingerprint === made && present.sha256.join() === sha256.join())
    return;
  const pseudonymKeyVersion = keyVersionOf(sources);
  if (pseudonymKeyVersion === null) return;
  const { lake, accepted } = await rowsOf(runtime, contract, composition);
  const feed = contractFeed(contract);
  // the ledger last: what it says is done, and a settlement after a crash looks no further
  await runtime.catalog.point(feed, composition.period, lake);
  await runtime.ledger.stand(feed, composition.period, {
    feed,
    period: composition.period,
    lake,
    sha256,
    contractVersion: composition.base.contractVersion,
    fingerprint: made,
    pseudonymKeyVersion,
    rows: combinedRows(sources, accepted),
  });
}

/** Without supplements the full submission itself is the answer. */
async function rowsOf(
  runtime: Runtime,
  contract: Contract,
  composition: Composition,
): Promise<{ readonly lake: string; readonly accepted: number }> {
  const { base, supplements } = composition;
  if (supplements.length === 0) return { lake: lakeOf(base), accepted: base.rows?.accepted ?? 0 };
  const { lake, measures } = await mergeSupplements(runtime, contract, composition);
  return { lake, accepted: measures.rows };
}

/**
 * The one version of all sources; null while a rotation has reached only some of them. What stood before stays until
 * the last of them is replayed, because rows of one person under two keys are rows of two.
 */
function keyVersionOf(sources: readonly SubmissionRecord[]): string | null {
  const versions = [...new Set(sources.map((source) => source.pseudonymKeyVersion))];
  return versions.length === 1 ? (versions[0] ?? null) : null;
}

/** Rows of all sources; what a supplement replaced counts as duplicate, so that the sum balances. */
function combinedRows(sources: readonly SubmissionRecord[], accepted: number): RowCounts {
  const sum = (count: keyof RowCounts) =>
    sources.reduce((total, source) => total + (source.rows?.[count] ?? 0), 0);
  return {
    read: sum('read'),
    accepted,
    quarantined: sum('quarantined'),
    duplicate: sum('duplicate') + sum('accepted') - accepted,
  };
}
