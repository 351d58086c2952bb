import { maskPersonal } from '../contracts/codecs/personal-in-text.ts';
import { contractFor } from '../contracts/index.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { feedOf, type Override, type SubmissionKey, type SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { REFUSALS } from './override-refusals.ts';
import { updateStanding } from './update-standing.ts';

/** The submission after its override, or why there is none. */
export type OverrideOutcome =
  | { readonly refused: null; readonly record: SubmissionRecord }
  | { readonly refused: keyof typeof REFUSALS; readonly message: Bilingual };

/** Hold codes that a reason lifts; without a full file there is nothing that could stand. */
export const LIFTABLE: readonly string[] = [
  'hold.fewer-rows',
  'hold.few-accepted',
  'hold.same-bytes-other-period',
  'hold.rows-changed',
  'hold.total-changed',
  'hold.share-changed',
];

/** Letters of any script that make a reason. */
const REASON_LETTERS = 10;

/**
 * Lets a held submission stand for a written reason: notes it in the ledger, without what tells of a person, and
 * decides anew what stands. A submission that breaches other tolerances too stays held for them. The same override
 * again changes nothing, and goes on from where a crash ended the first time. `decideStanding` is for those who may not
 * read rows: it has what stands decided elsewhere.
 *
 * ```
 * A: override written ── what stands decided ── read again: it is there
 * B:      a settlement that had read the record before writes its state ── read again: A's is gone, write it anew
 * ```
 */
export async function overrideHold(
  runtime: Runtime,
  key: SubmissionKey,
  wanted: Override,
  decideStanding?: () => Promise<void>,
): Promise<OverrideOutcome> {
  const contract = contractFor(feedOf(key));
  const override = { ...wanted, reason: maskPersonal(wanted.reason.trim(), runtime.profile) };
  if (letters(wanted.reason) < REASON_LETTERS) return refuse('reason-too-short');
  if (wanted.by.trim() === '') return refuse('nobody');
  if (override.codes.length === 0 || override.codes.some((code) => !LIFTABLE.includes(code)))
    return refuse('not-liftable');
  for (let attempt = 0; attempt < 3; attempt++) {
    const record = await runtime.ledger.get(key);
    if (record === null || contract === undefined) return refuse('unknown-submission');
    if (!isSame(record.override, override) && record.state !== 'held') return refuse('not-held');
    await runtime.ledger.put({ ...record, override });
    await (decideStanding ?? (() => updateStanding(runtime, contract, key)))();
    const after = await runtime.ledger.get(key);
    if (after !== null && isSame(after.override, override)) return done(runtime, after);
  }
  throw new Error('The override was overwritten by settlements that ran beside it; try again.');
}

function done(runtime: Runtime, record: SubmissionRecord): OverrideOutcome {
  const { period, state } = record;
  runtime.log('settle', { feed: feedOf(record), period, overridden: true, state });
  return { refused: null, record };
}

function refuse(refused: keyof typeof REFUSALS): OverrideOutcome {
  return { refused, message: REFUSALS[refused] };
}

function isSame(a: Override | null, b: Override): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
