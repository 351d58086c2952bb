import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../contracts/contract.ts';
import type { Mappings } from '../model/mappings.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import { IntakeManifest } from '../model/part.ts';
import { type Finding, feedOf, SubmissionKey, type SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { type Decoding, decodeToParts } from './decode.ts';
import type { Inspection } from './inspect.ts';
import { fileName } from './landing-key.ts';
import type { Limits } from './limits.ts';
import { objectSource } from './object-source.ts';
import { manifestPart, storePart } from './store-parts.ts';

/** A received submission, to be decoded. */
export interface SubmissionToDecode {
  readonly record: SubmissionRecord;
  /** Object key of the bytes: not always the record's, where another file may lie by now. */
  readonly landing: string;
  /** What stewards decided, for the code lists of the feed. */
  readonly mappings: Mappings;
  /** Version of the taxonomy that titles are coded by; null: the built-in lexicon. */
  readonly taxonomy: string | null;
  /** Version of the imported list of skills that texts are looked through for; null: the built-in list. */
  readonly skills: string | null;
  readonly contract: Contract;
  readonly inspection: Inspection;
  readonly scratch: string;
  readonly limits: Limits;
}

/**
 * Decodes a submission into `work/`: parts, then the list of items for the map over them, then the manifest, which makes
 * the others count. A manifest that is there stays: the parts of a flow that crashed, or that runs beside this one, are
 * not cut anew under its feet. Gives the findings instead where the file is refused.
 */
export async function decodeSubmission(
  runtime: Runtime,
  task: SubmissionToDecode,
): Promise<{ ok: true } | { ok: false; findings: readonly Finding[] }> {
  const { objects } = runtime;
  const { record } = task;
  const prefix = submissionPrefix('work', record, record.fingerprint);
  if ((await objects.size(`${prefix}/manifest.json`)) !== null) {
    runtime.log('intake', { feed: feedOf(record), period: record.period, decoded: 'before' });
    return { ok: true };
  }
  const decoding = await decode(runtime, task, prefix);
  if (!decoding.ok) return decoding;
  const parts = decoding.parts.map((part) => manifestPart(prefix, part));
  const manifest = IntakeManifest.parse({
    submission: SubmissionKey.parse(record),
    fingerprint: record.fingerprint,
    ...decoding.pieces,
    mappings: task.mappings,
    taxonomy: task.taxonomy,
    skills: task.skills,
    parts,
  });
  await objects.write(`${prefix}/items.json`, JSON.stringify(parts.map((part) => ({ part: part.ordinal }))));
  await objects.write(`${prefix}/manifest.json`, JSON.stringify(manifest));
  runtime.log('intake', {
    feed: feedOf(record),
    period: record.period,
    shape: manifest.shape,
    bytes: record.bytes,
    rows: manifest.rows,
    parts: parts.length,
  });
  return { ok: true };
}

async function decode(runtime: Runtime, task: SubmissionToDecode, prefix: string): Promise<Decoding> {
  const { landing, contract, inspection, limits } = task;
  const parts = join(task.scratch, 'parts');
  await mkdir(parts);
  const source = objectSource(runtime.objects, landing, { name: fileName(landing), scratch: task.scratch });
  return decodeToParts({
    source,
    inspection,
    contract,
    profile: runtime.profile,
    limits,
    parts: {
      scratch: parts,
      partBytes: runtime.partBytes,
      deliver: (part) => storePart(runtime.objects, prefix, part),
    },
  });
}
