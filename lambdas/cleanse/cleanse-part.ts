import type { Contract } from '../contracts/contract.ts';
import { contractFor } from '../contracts/index.ts';
import { bothOf } from '../engine/both-of.ts';
import { Engine } from '../engine/engine.ts';
import { loadRaw } from '../engine/raw-part.ts';
import { mergeFindings } from '../model/findings.ts';
import { ordinal, submissionPrefix } from '../model/object-keys.ts';
import { IntakeManifest, type Part, type PartResult } from '../model/part.ts';
import { feedOf } from '../model/submission.ts';
import { importedSkills } from '../skills/imported-skills.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { acceptWhole, type WholeCase } from './accept-whole.ts';
import { createClean } from './clean-table.ts';
import { findingsOfPart } from './findings-of-part.ts';
import { importedModel } from './imported-model.ts';
import { keptRows } from './kept-rows.ts';
import { planFields, readyCodecs } from './plan-fields.ts';
import { bindKey } from './pseudonym.ts';
import { unmatchedOf } from './unmatched.ts';
import { writeClean } from './write-clean.ts';
import { type QuarantineFile, writeRagged, writeSetAside } from './write-quarantine.ts';

/** Names one part of one submission. */
export interface CleanseEvent {
  /** Object key of the IntakeManifest. */
  readonly manifest: string;
  /** Ordinal of the part. */
  readonly part: number;
}

/**
 * Cleanses one part: distinct values through the contract's codecs, rules across fields, pseudonyms for
 * identity numbers, names left behind. Accepted rows go to work by person bucket, the others to quarantine with
 * their reasons. Returns the object key of the PartResult; the same part again overwrites itself.
 */
export async function cleansePart(runtime: Runtime, event: CleanseEvent): Promise<{ result: string }> {
  const manifest = IntakeManifest.parse(await readJson(runtime.objects, event.manifest));
  const part = manifest.parts.find((candidate) => candidate.ordinal === event.part);
  const contract = contractFor(feedOf(manifest.submission));
  if (part === undefined || contract === undefined)
    throw new Error(`No part ${event.part} in ${event.manifest}.`);
  const engine = await Engine.open(runtime.engine);
  try {
    const result = await cleanseWith(engine, runtime, { manifest, part, contract });
    const key = `${submissionPrefix('work', manifest.submission, manifest.fingerprint)}/results/${ordinal(part.ordinal)}.json`;
    await runtime.objects.write(key, JSON.stringify(result));
    return { result: key };
  } finally {
    await engine.close();
  }
}

interface PartCase {
  readonly manifest: IntakeManifest;
  readonly part: Part;
  readonly contract: Contract;
}

async function cleanseWith(engine: Engine, runtime: Runtime, input: PartCase): Promise<PartResult> {
  const { manifest, part, contract } = input;
  const { objects, profile } = runtime;
  const key = await runtime.pseudonymKey();
  await bindKey(engine, key.secret);
  const file = await objects.materialise(part.key, engine.scratch);
  const titles = await importedModel(objects, manifest.taxonomy);
  const skills = manifest.skills === null ? undefined : await importedSkills(objects, manifest.skills);
  const fields = { contract, manifest, profile, ...(titles && { titles }), ...(skills && { skills }) };
  await bothOf(loadRaw(engine, manifest, part, file), async () => readyCodecs(fields));
  const plans = await planFields(engine, fields);
  const { period } = manifest.submission;
  const table = await createClean(engine, { contract, plans, period, buckets: profile.buckets });
  const clean = await keptRows(engine, contract, table);
  const setAside = await writeSetAside(engine, table, { manifest, part, objects });
  const ragged = await writeRagged(engine, { manifest, part, objects });
  const findings = mergeFindings([...(await findingsOfPart(engine, table)), ...(ragged?.findings ?? [])]);
  const unmatched = await unmatchedOf(engine, plans, fields);
  const quarantined = [setAside, ragged].filter((file) => file !== null);
  const kept = await keep(engine, runtime, { ...input, clean, findings, quarantined });
  for (const { key: object, file } of kept.quarantined) await objects.upload(object, file);
  return {
    ordinal: part.ordinal,
    read: part.rows + part.raggedRows,
    quarantined: part.rows - clean.rows + part.raggedRows,
    pseudonymKeyVersion: key.version,
    findings,
    buckets: [...clean.buckets],
    clean: kept.clean,
    quarantine: quarantined.map(({ key: object }) => object),
    unmatched,
  };
}

interface Kept {
  readonly quarantined: readonly QuarantineFile[];
  /** Object key of the clean rows; nothing is there where there are none, or they are accepted already. */
  readonly clean: string;
}

/** Accepts the clean rows where they are the whole submission, else stores them for settle to compare with other parts'. */
async function keep(engine: Engine, runtime: Runtime, input: WholeCase): Promise<Kept> {
  const { manifest, part, clean: rows } = input;
  const work = submissionPrefix('work', manifest.submission, manifest.fingerprint);
  const clean = `${work}/clean/${ordinal(part.ordinal)}.parquet`;
  const quarantined = await acceptWhole(engine, runtime, input);
  if (quarantined !== null) return { quarantined, clean };
  await writeClean(engine, rows, { objects: runtime.objects, key: clean });
  return { quarantined: input.quarantined, clean };
}
