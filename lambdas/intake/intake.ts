import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { maskPersonal } from '../contracts/codecs/personal-in-text.ts';
import type { Contract } from '../contracts/contract.ts';
import { contractFor } from '../contracts/index.ts';
import { writeFeedback } from '../feedback/write-feedback.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import { feedOf, SubmissionKey, type SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { decodeSubmission } from './decode-submission.ts';
import { type Inspection, inspect } from './inspect.ts';
import { fileName, type Landing, parseLandingKey } from './landing-key.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { objectSource } from './object-source.ts';
import type { IntakeEvent, IntakeOutcome } from './outcome.ts';
import { receive } from './receive.ts';
import { halt } from './refusal.ts';
import { rulesFor, type SubmissionRules } from './submission-rules.ts';

/**
 * Takes in one landed file: recognises its feed, records it in the ledger, and decodes it into parts under
 * `work/`, or rejects it with reasons and feedback. The same file again under the same rules changes nothing; the
 * original bytes stay as they came.
 */
export async function intake(
  runtime: Runtime,
  event: IntakeEvent,
  limits: Limits = DEFAULT_LIMITS,
): Promise<IntakeOutcome> {
  const scratch = await mkdtemp(join(runtime.engine.scratch, 'intake-'));
  try {
    const { objects } = runtime;
    const source = objectSource(objects, event.landing, { name: fileName(event.landing), scratch });
    const inspection = await inspect(source.open, limits);
    const file = maskPersonal(source.name, runtime.profile);
    const landing = parseLandingKey(event.landing);
    if (landing === null) return await rejectUnnamed(runtime, file, inspection);
    const contract = contractFor(feedOf(landing));
    const rules = await rulesFor(runtime, contract);
    const arrived = newRecord({ event, landing: { ...landing, file }, inspection, contract, rules });
    const { record, known } = await receive(runtime.ledger, arrived, rules.isCurrent);
    if (known) return await recognise(runtime, record);
    if (contract === undefined)
      return await reject(runtime, { ...record, findings: [halt('file.unknown-feed')] });
    if (record.kind === 'withdraw') return outcomeOf(record, 'settle');
    const { mappings, codedBy, skills } = rules.newest;
    const task = {
      record,
      landing: event.landing,
      mappings,
      taxonomy: codedBy?.taxonomy ?? null,
      skills,
      contract,
      inspection,
      scratch,
      limits,
    };
    const decoded = await decodeSubmission(runtime, task);
    return decoded.ok
      ? outcomeOf(record, 'cleanse')
      : await reject(runtime, { ...record, findings: [...decoded.findings] });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Arrival {
  readonly event: IntakeEvent;
  /** With the file name as it is kept: identity numbers in it stay in the landing key alone. */
  readonly landing: Landing;
  readonly inspection: Inspection;
  readonly contract: Contract | undefined;
  readonly rules: SubmissionRules;
}

function newRecord({ event, landing, inspection, contract, rules }: Arrival): SubmissionRecord {
  return {
    ...landing,
    sha256: landing.kind === 'withdraw' ? withdrawalHash(landing.file, inspection.sha256) : inspection.sha256,
    landing: event.landing,
    bytes: inspection.bytes,
    receivedAt: event.receivedAt,
    revision: 0,
    state: 'received',
    reason: null,
    contractVersion: contract?.version ?? '',
    fingerprint: rules.newest.fingerprint,
    rows: null,
    excluded: {},
    findings: [],
    filled: {},
    lake: null,
    pseudonymKeyVersion: null,
    measures: null,
    breaches: [],
    override: null,
    mappings: rules.newest.version,
    codedBy: rules.newest.codedBy,
    titled: null,
  };
}

/** A withdrawal is told by the name it withdraws, and may be empty: two of them in a month are two submissions. */
function withdrawalHash(file: string, bytes: string): string {
  return fingerprint({ withdraws: file, bytes });
}

/**
 * A closed submission changes nothing; what a crash right after its closing left of its parts goes. One that is held, and
 * for which somebody gave a reason since, is for settle to decide.
 */
async function recognise(runtime: Runtime, record: SubmissionRecord): Promise<IntakeOutcome> {
  if (record.state === 'held' && record.override !== null) return outcomeOf(record, 'settle');
  await runtime.objects.remove(`${submissionPrefix('work', record, record.fingerprint)}/`);
  return outcomeOf(record, 'stop');
}

/** Closes the record as rejected, for the reason of its first finding, and tells the sender. */
async function reject(runtime: Runtime, record: SubmissionRecord): Promise<IntakeOutcome> {
  const rejected = { ...record, state: 'rejected' as const, reason: record.findings[0]?.code ?? null };
  await runtime.objects.remove(`${submissionPrefix('work', record, record.fingerprint)}/`);
  await writeFeedback(runtime, rejected);
  await runtime.ledger.put(rejected);
  runtime.log('intake', { feed: feedOf(record), period: record.period, rejected: rejected.reason });
  return outcomeOf(rejected, 'stop');
}

/** Rejects a file whose key names no feed and period: the ledger has no place for it, the feedback has. */
async function rejectUnnamed(runtime: Runtime, file: string, inspection: Inspection): Promise<IntakeOutcome> {
  const findings = [halt('file.unknown-feed')];
  const subject = { agency: null, feed: null, period: null, rows: null, reason: 'file.unknown-feed' };
  await writeFeedback(runtime, { ...subject, file, sha256: inspection.sha256, state: 'rejected', findings });
  runtime.log('intake', { rejected: 'file.unknown-feed' });
  return {
    outcome: 'stop',
    submission: null,
    fingerprint: '',
    manifest: '',
    itemsKey: '',
    state: 'rejected',
  };
}

function outcomeOf(record: SubmissionRecord, outcome: IntakeOutcome['outcome']): IntakeOutcome {
  const submission = SubmissionKey.parse(record);
  const prefix = submissionPrefix('work', submission, record.fingerprint);
  return {
    outcome,
    submission,
    fingerprint: record.fingerprint,
    manifest: `${prefix}/manifest.json`,
    itemsKey: `${prefix}/items.json`.slice('work/'.length),
    state: record.state,
  };
}
