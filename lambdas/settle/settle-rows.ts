import type { Contract } from '../contracts/contract.ts';
import { Engine } from '../engine/engine.ts';
import { mergeFindings } from '../model/findings.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import { type IntakeManifest, PartResult } from '../model/part.ts';
import type { Finding, SubmissionRecord } from '../model/submission.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { bucketBatches } from './bucket-batches.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';
import { type BatchCounts, settleBatch } from './settle-batch.ts';

/** What a submission's rows came to. */
export type SettledRows = Pick<
  SubmissionRecord,
  'rows' | 'findings' | 'filled' | 'lake' | 'pseudonymKeyVersion'
>;

/**
 * Finds duplicates over all parts, writes the accepted rows to the lake and balances the books. Throws when a
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
  const { batches, repeats } = await settleBatches(runtime, { contract, results, lake });
  const rows = {
    read: manifest.rows,
    accepted: batches.reduce((sum, batch) => sum + batch.accepted, 0),
    quarantined: results.reduce((sum, result) => sum + result.quarantined, 0),
    duplicate: repeats.duplicate,
  };
  if (rows.read !== rows.accepted + rows.quarantined + rows.duplicate) {
    throw new Error(
      `The rows do not balance: read ${rows.read}, accepted ${rows.accepted}, quarantined ${rows.quarantined}, duplicate ${rows.duplicate}.`,
    );
  }
  const findings = [
    manifest.findings,
    ...results.map((result) => result.findings),
    repeatFindings(repeats),
  ].flat();
  return {
    rows,
    findings: mergeFindings(findings),
    filled: filledOf(contract, batches),
    lake,
    pseudonymKeyVersion: keyVersion(results),
  };
}

async function partResults(runtime: Runtime, manifest: IntakeManifest): Promise<PartResult[]> {
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
  readonly results: readonly PartResult[];
  readonly lake: string;
}

interface Settled {
  readonly batches: readonly BatchCounts[];
  readonly repeats: Repeats;
}

async function settleBatches(runtime: Runtime, { contract, results, lake }: Cleansed): Promise<Settled> {
  const batches = await bucketBatches(runtime.objects, results);
  const engine = await Engine.open(runtime.engine);
  try {
    const local: string[][] = [];
    for (const { keys } of batches) local.push(await materialiseAll(runtime, keys, engine.scratch));
    if (batches.length === 0) return { batches: [], repeats: NO_REPEATS };
    const repeats = await findRepeats(engine, contract, local.flat());
    const counts: BatchCounts[] = [];
    for (const [index, { buckets }] of batches.entries()) {
      const files = local[index] ?? [];
      counts.push(await settleBatch(engine, runtime.objects, { contract, buckets, files, lake }));
    }
    return { batches: counts, repeats };
  } finally {
    await engine.close();
  }
}

const NO_REPEATS: Repeats = { duplicate: 0, conflicts: 0, duplicateRows: [], conflictRows: [] };

async function materialiseAll(runtime: Runtime, keys: readonly string[], scratch: string): Promise<string[]> {
  const files: string[] = [];
  for (const key of keys) files.push(await runtime.objects.materialise(key, scratch));
  return files;
}

/** One submission's pseudonyms are all made under one key: after a rotation in between, its parts are cleansed again. */
function keyVersion(results: readonly PartResult[]): string | null {
  const versions = [...new Set(results.map((result) => result.pseudonymKeyVersion))];
  if (versions.length > 1)
    throw new Error('Parts of one submission were cleansed under different pseudonym keys.');
  return versions[0] ?? null;
}

function repeatFindings(repeats: Repeats): Finding[] {
  const { duplicate, duplicateRows, conflicts, conflictRows } = repeats;
  const whole = { field: null } as const;
  const findings: Finding[] = [
    { ...whole, code: 'row.duplicate', severity: 'fix', count: duplicate, rows: [...duplicateRows] },
    { ...whole, code: 'row.key-conflict', severity: 'warn', count: conflicts, rows: [...conflictRows] },
  ];
  return findings.filter((finding) => finding.count > 0);
}

function filledOf(contract: Contract, batches: readonly BatchCounts[]): Record<string, number> {
  const names = contract.fields.filter((field) => field.personal !== 'name').map((field) => field.name);
  return Object.fromEntries(
    names.map((name) => [name, batches.reduce((sum, batch) => sum + (batch.filled[name] ?? 0), 0)]),
  );
}
