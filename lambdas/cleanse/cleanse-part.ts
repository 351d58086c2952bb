import type { CodecContext } from '../contracts/codecs/field-codec.ts';
import { type Contract, lakeFields } from '../contracts/contract.ts';
import { contractFor } from '../contracts/index.ts';
import { Engine } from '../engine/engine.ts';
import { loadRaw, rawColumnOf } from '../engine/raw-part.ts';
import { mergeFindings } from '../model/findings.ts';
import { ordinal, submissionPrefix } from '../model/object-keys.ts';
import { IntakeManifest, type Part, type PartResult } from '../model/part.ts';
import { feedOf } from '../model/submission.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { createClean } from './clean-table.ts';
import { planByDictionary } from './dictionary.ts';
import { type FieldPlan, planMissing } from './field-plan.ts';
import { findingsOfPart } from './findings-of-part.ts';
import { planIdentity } from './identity-plan.ts';
import { bindKey } from './pseudonym.ts';
import { unmatchedOf } from './unmatched.ts';
import { writeClean } from './write-clean.ts';
import { writeRagged, writeSetAside } from './write-quarantine.ts';

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

async function cleanseWith(
  engine: Engine,
  runtime: Runtime,
  { manifest, part, contract }: PartCase,
): Promise<PartResult> {
  const { objects, profile } = runtime;
  const key = await runtime.pseudonymKey();
  await bindKey(engine, key.secret);
  await loadRaw(engine, manifest, part, await objects.materialise(part.key, engine.scratch));
  const plans = await planFields(engine, runtime, { manifest, part, contract });
  const table = await createClean(engine, {
    contract,
    plans,
    period: manifest.submission.period,
    buckets: profile.buckets,
  });
  const work = submissionPrefix('work', manifest.submission, manifest.fingerprint);
  const prefix = submissionPrefix('quarantine', manifest.submission, manifest.fingerprint);
  const clean = `${work}/clean/${ordinal(part.ordinal)}`;
  const setAside = await writeSetAside(engine, table, { objects, prefix, manifest, part });
  const ragged = await writeRagged(engine, { objects, prefix, manifest, part });
  const buckets = await writeClean(engine, contract, { objects, prefix: clean });
  const findings = mergeFindings([...(await findingsOfPart(engine, table)), ...(ragged?.findings ?? [])]);
  return {
    ordinal: part.ordinal,
    read: part.rows + part.raggedRows,
    quarantined: (await setAsideRows(engine)) + part.raggedRows,
    pseudonymKeyVersion: key.version,
    findings,
    buckets,
    clean,
    quarantine: [setAside, ragged?.key ?? null].filter((key) => key !== null),
    unmatched: await unmatchedOf(engine, plans, { manifest, profile }),
  };
}

async function planFields(
  engine: Engine,
  runtime: Runtime,
  { manifest, contract }: PartCase,
): Promise<FieldPlan[]> {
  const plans: FieldPlan[] = [];
  for (const field of lakeFields(contract)) {
    const column = rawColumnOf(manifest, field);
    const context: CodecContext = {
      profile: runtime.profile,
      dateOrder: manifest.dateOrder[field.name] ?? 'dmy',
      referenceYear: Number(manifest.submission.period.slice(0, 4)),
      ...decisionsOf(manifest),
    };
    if (column === null) plans.push(planMissing(field));
    else if (field.personal === 'identity') plans.push(planIdentity(field, column, runtime.profile));
    else plans.push(await planByDictionary(engine, field, column, context));
  }
  return plans;
}

/** Nothing where nothing is decided, so that codecs need not look. */
function decisionsOf({ mappings }: IntakeManifest): Pick<CodecContext, 'mapping'> {
  if (Object.keys(mappings).length === 0) return {};
  return { mapping: (list, key) => mappings[list]?.[key] };
}

async function setAsideRows(engine: Engine): Promise<number> {
  const [count] = await engine.rows<{ rows: number }>(
    'SELECT count(*)::INTEGER AS rows FROM clean WHERE _set_aside',
  );
  return count?.rows ?? 0;
}
