import type { Contract } from '../contracts/contract.ts';
import { Engine } from '../engine/engine.ts';
import { mergeFindings } from '../model/findings.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import { type IntakeManifest, PartResult } from '../model/part.ts';
import type { SubmissionRecord } from '../model/submission.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { type BucketBatch, bucketBatches } from './bucket-batches.ts';
import { addMeasures } from './measure-rows.ts';
import { NO_REPEATS, type RepeatedKeys, repeatedKeys } from './repeated-keys.ts';
import { type CleansedPart, quarantineContradicted } from './set-aside-rows.ts';
import { type BatchCounts, settleBatch } from './settle-batch.ts';

/** What a submission's rows came to. */
export type SettledRows = Pick<
  SubmissionRecord,
  'rows' | 'findings' | 'filled' | 'lake' | 'measures' | 'pseudonymKeyVersion'
>;

/**
 * Finds duplicates and contradictions over all parts, writes the accepted rows to the lake and balances the books. Throws when a
 * part's result is missing or read = accepted + quarantined + duplicate does not hold: such a submission does
 * not settle.
 */
export async function settleRows(
  runtime: Runtime,
  contract: Contract,
  manifest: IntakeManifest,
): Promise<SettledRows> {
  const results = await partResults(runtime, manifest);
  const lake = submissionPrefix('lake', manifest.submission, manifest.fingerprint);
  const { batches, repeats, setAside } = await settleBatches(runtime, { contract, manifest, results, lake });
  const measures = addMeasures(batches.map((batch) => batch.measures));
  const rows = {
    read: manifest.rows,
    accepted: measures.rows,
    quarantined: results.reduce((sum, result) => sum + result.quarantined, setAside),
    duplicate: repeats.duplicate,
  };
  if (rows.read !== rows.accepted + rows.quarantined + rows.duplicate) {
    throw new Error(
      `The rows do not balance: read ${rows.read}, accepted ${rows.accepted}, quarantined ${rows.quarantined}, duplicate ${rows.duplicate}.`,
    );
  }
  const findings = [manifest.findings, ...results.map((result) => result.findings), repeats.findings].flat();
  return {
    rows,
    findings: mergeFindings(findings),
    measures,
    filled: filledOf(contract, batches),
    lake,
    pseudonymKeyVersion: keyVersion(results),
  };
}

/** What every part came to, by ordinal; throws when one has no result. */
export async function partResults(runtime: Runtime, manifest: IntakeManifest): Promise<PartResult[]> {
  const work = submissionPrefix('work', manifest.submission, manifest.fingerprint);
  const keys = await runtime.objects.list(`${work}/results/`);
  const results: PartResult[] = [];
  for (const key of keys) results.push(PartResult.parse(await readJson(runtime.objects, key)));
  const missing = manifest.parts.filter((part) => !results.some((result) => result.ordinal === part.ordinal));
  if (missing.length > 0)
    throw new Error(`${missing.length} of ${manifest.parts.length} parts have no result.`);
  return results.sort((a, b) => a.ordinal - b.ordinal);
}

interface Cleansed {
  readonly contract: Contract;
  readonly manifest: IntakeManifest;
  readonly results: readonly PartResult[];
  readonly lake: string;
}

interface Settled {
  readonly batches: readonly BatchCounts[];
  readonly repeats: RepeatedKeys;
  /** Rows that settle itself quarantined. */
  readonly setAside: number;
}

async function settleBatches(runtime: Runtime, cleansed: Cleansed): Promise<Settled> {
  const { contract, manifest, results, lake } = cleansed;
  const batches = await bucketBatches(runtime.objects, results);
  if (batches.length === 0) return { batches: [], repeats: NO_REPEATS, setAside: 0 };
  const engine = await Engine.open(runtime.engine);
  try {
    const local = await materialiseAll(runtime, batches, engine.scratch);
    const repeats = await repeatedKeys(engine, contract, [...local.values()]);
    const parts = cleansedParts(manifest, results, local);
    const setAside =
      repeats.setAside === 0 ? 0 : await quarantineContradicted(engine, runtime, { manifest, parts });
    const counts: BatchCounts[] = [];
    for (const { buckets, keys } of batches) {
      const files = keys.flatMap((key) => local.get(key) ?? []);
      counts.push(await settleBatch(engine, runtime.objects, { contract, buckets, files, lake }));
    }
    return { batches: counts, repeats, setAside };
  } finally {
    await engine.close();
  }
}

/** Local files by the object keys of the batches, in their order. */
async function materialiseAll(
  runtime: Runtime,
  batches: readonly BucketBatch[],
  scratch: string,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const key of batches.flatMap(({ keys }) => keys))
    files.set(key, await runtime.objects.materialise(key, scratch));
  return files;
}

function cleansedParts(
  { parts }: IntakeManifest,
  results: readonly PartResult[],
  local: ReadonlyMap<string, string>,
): CleansedPart[] {
  return parts.map((part) => {
    const clean = results.find(({ ordinal }) => ordinal === part.ordinal)?.clean;
    return { part, files: [...local].filter(([key]) => key.startsWith(`${clean}/`)).map(([, file]) => file) };
  });
}

/** One submission's pseudonyms are all made under one key: after a rotation in between, its parts are cleansed again. */
function keyVersion(results: readonly PartResult[]): string | null {
  const versions = [...new Set(results.map((result) => result.pseudonymKeyVersion))];
  if (versions.length > 1)
    throw new Error('Parts of one submission were cleansed under different pseudonym keys.');
  return versions[0] ?? null;
}

function filledOf(contract: Contract, batches: readonly BatchCounts[]): Record<string, number> {
  const names = contract.fields.filter((field) => field.personal !== 'name').map((field) => field.name);
  return Object.fromEntries(
    names.map((name) => [name, batches.reduce((sum, batch) => sum + (batch.filled[name] ?? 0), 0)]),
  );
}
