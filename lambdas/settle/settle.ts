import type { Contract } from '../contracts/contract.ts';
import { contractFor } from '../contracts/index.ts';
import { writeFeedback } from '../feedback/write-feedback.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import { questionsOf } from '../model/open-texts.ts';
import { IntakeManifest } from '../model/part.ts';
import {
  feedOf,
  type SubmissionKey,
  type SubmissionRecord,
  type SubmissionState,
} from '../model/submission.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { partResults } from './part-results.ts';
import { settleRows } from './settle-rows.ts';
import { updateStanding } from './update-standing.ts';

/** Names the submission to close. */
export interface SettleEvent {
  readonly submission: SubmissionKey;
  readonly fingerprint: string;
  /** Object key of the IntakeManifest; not read for a withdrawal. */
  readonly manifest: string;
}

/** What the submission came to. */
export interface SettleOutcome {
  readonly submission: SubmissionKey;
  readonly state: SubmissionState;
}

/**
 * Closes a submission: its rows balance and are in the lake, its state follows from the feed's whole history, the
 * feedback is written, and its decoded parts are gone. Settling again changes nothing, and goes on from wherever a
 * crash ended the first time: the record stays `received` until all that follows from it is written. A held one with a
 * reason to let it stand keeps its rows; what stands is decided anew.
 *
 * ```
 * received ── counted ── what stands, other states ── own state ── decoded parts removed
 *    └──────────┴────────────────┴─ a crash: settle anew   └─ a crash: remove the parts
 * ```
 */
export async function settle(runtime: Runtime, event: SettleEvent): Promise<SettleOutcome> {
  const contract = contractFor(feedOf(event.submission));
  const record = await runtime.ledger.get(event.submission);
  if (contract === undefined || record === null)
    throw new Error('The submission to settle is not in the ledger.');
  if (record.state === 'received' || record.fingerprint !== event.fingerprint)
    await close(runtime, { event, contract, record });
  else if (record.state === 'held' && record.override !== null)
    await updateStanding(runtime, contract, event.submission);
  await runtime.objects.remove(`${submissionPrefix('work', event.submission, event.fingerprint)}/`);
  const final = await runtime.ledger.get(event.submission);
  runtime.log('settle', {
    feed: feedOf(event.submission),
    period: event.submission.period,
    state: final?.state ?? null,
  });
  return { submission: event.submission, state: final?.state ?? 'settled' };
}

interface Closing {
  readonly event: SettleEvent;
  readonly contract: Contract;
  readonly record: SubmissionRecord;
}

async function close(runtime: Runtime, { event, contract, record }: Closing): Promise<void> {
  const { fingerprint, submission } = event;
  const open = { ...record, fingerprint, state: 'received', reason: null } as const;
  if (submission.kind === 'withdraw') await runtime.ledger.put({ ...open, ...NOTHING });
  else await count(runtime, { event, contract, record: open });
  await updateStanding(runtime, contract, submission);
}

const NOTHING = { rows: { read: 0, accepted: 0, quarantined: 0, duplicate: 0 }, lake: null };

/** Asks what texts no rule has a code for or is sure of, counts the rows, sends the quarantined ones back, and notes all of it. */
async function count(runtime: Runtime, { event, contract, record }: Closing): Promise<void> {
  const manifest = IntakeManifest.parse(await readJson(runtime.objects, event.manifest));
  const results = await partResults(runtime, manifest);
  const texts = questionsOf(results.flatMap(({ unmatched }) => unmatched));
  await runtime.reviews.ask(manifest.submission, manifest.fingerprint, texts);
  const settled = await settleRows(runtime, contract, { manifest, results });
  const counted = { ...record, ...settled.counted, excluded: manifest.excluded };
  await writeFeedback(runtime, counted, { rejected: settled.rejected });
  await runtime.ledger.put(counted);
}
