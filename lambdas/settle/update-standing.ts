import type { Contract } from '../contracts/contract.ts';
import { contractFeed } from '../contracts/contract.ts';
import { canonicalJson, fingerprint } from '../model/fingerprint.ts';
import type { Period } from '../model/period.ts';
import { type Composition, decideStanding } from '../model/standing.ts';
import type { RowCounts, SubmissionRecord } from '../model/submission.ts';
import { writeFeedback } from '../stores/feedback.ts';
import type { Standing } from '../stores/ledger.ts';
import type { Runtime } from '../stores/runtime.ts';
import { mergeSupplements } from './merge-supplements.ts';

/**
 * Decides anew what stands for the feed, from its whole history, and writes what changed: states, feedback, the
 * standing data of each period and the catalogue. Two settlements at once end in the same answer, because each
 * looks again after writing:
 *
 * ```
 * A: put A ── decide(A) ─────────────── write ── look again: B is there ── decide(A, B) ── write
 * B:            put B ── decide(A, B) ── write
 * ```
 */
export async function updateStanding(runtime: Runtime, contract: Contract): Promise<void> {
  const feed = contractFeed(contract);
  let history = await runtime.ledger.history(feed);
  for (;;) {
    await writeVerdict(runtime, contract, history);
    const again = await runtime.ledger.history(feed);
    if (identityOf(again) === identityOf(history)) return;
    history = again;
  }
}

/** Which submissions there are and what they count; states are left out, they are what is being decided. */
function identityOf(history: readonly SubmissionRecord[]): string {
  return canonicalJson(
    history.map(({ period, kind, sha256, rows, lake }) => ({ period, kind, sha256, rows, lake })),
  );
}

async function writeVerdict(
  runtime: Runtime,
  contract: Contract,
  history: readonly SubmissionRecord[],
): Promise<void> {
  const verdict = decideStanding(history, contract.tolerances.rowsAtLeast);
  for (const [record, { state, reason }] of verdict.states) {
    if (record.state === state && record.reason === reason) continue;
    const changed = { ...record, state, reason };
    await runtime.ledger.put(changed);
    await writeFeedback(runtime, changed);
  }
  const standings = new Map<Period, Standing>();
  for (const standing of await runtime.ledger.standings(contractFeed(contract)))
    standings.set(standing.period, standing);
  for (const composition of verdict.compositions) {
    await stand(runtime, contract, { composition, present: standings.get(composition.period) });
    standings.delete(composition.period);
  }
  for (const period of standings.keys()) {
    await runtime.ledger.stand(contractFeed(contract), period, null);
    await runtime.catalog.point(contractFeed(contract), period, null);
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
  const { lake, accepted } = await mergeSupplements(runtime, contract, composition);
  const feed = contractFeed(contract);
  await runtime.ledger.stand(feed, composition.period, {
    feed,
    period: composition.period,
    lake,
    sha256,
    contractVersion: composition.base.contractVersion,
    fingerprint: made,
    pseudonymKeyVersion: keyVersionOf(sources),
    rows: combinedRows(sources, accepted),
  });
  await runtime.catalog.point(feed, composition.period, lake);
}

function keyVersionOf(sources: readonly SubmissionRecord[]): string {
  const versions = new Set(sources.map((source) => source.pseudonymKeyVersion));
  const [version] = versions;
  if (versions.size !== 1 || version == null) {
    throw new Error(
      'A supplement and its full file were cleansed under different pseudonym keys; replay both.',
    );
  }
  return version;
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
