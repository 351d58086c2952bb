import type { Contract } from '../contracts/contract.ts';
import { Engine } from '../engine/engine.ts';
import { mergeFindings } from '../model/findings.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import { type IntakeManifest, PartResult } from '../model/part.ts';
import type { Finding, SubmissionRecord } from '../model/submission.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { bucketBatches } from './bucket-batches.ts';
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
  const batches = await settleBatches(runtime, { contract, results, lake });
  const total = (count: (batch: BatchCounts) => number) =>
    batches.reduce((sum, batch) => sum + count(batch), 0);
  const rows = {
    read: manifest.rows,
    accepted: total((batch) => batch.accepted),
    quarantined: results.reduce((sum, result) => sum + result.quarantined, 0),
    duplicate: total((batch) => batch.duplicate),
  };
  if (rows.read !== rows.accepted + rows.quarantined + rows.duplicate) {
    throw new Error(
      `The rows do not balance: read ${rows.read}, accepted ${rows.accepted}, quarantined ${rows.quarantined}, duplicate ${rows.duplicate}.`,
    );
  }
  const findings = [
    manifest.findings,
    ...results.map((result) => result.findings),
    ...batches.map(repeats),
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

async function settleBatches(
  runtime: Runtime,
  { contract, results, lake }: Cleansed,
): Promise<BatchCounts[]> {
  const counts: BatchCounts[] = [];
  const engine = await Engine.open(runtime.engine);
  try {
    for (const { buckets, keys } of await bucketBatches(runtime.objects, results)) {
      const files: string[] = [];
      for (const key of keys) files.push(await runtime.objects.materialise(key, engine.scratch));
      counts.push(await settleBatch(engine, runtime.objects, { contract, buckets, files, lake }));
    }
  } finally {
    await engine.close();
  }
  return counts;
}

/** One submission's pseudonyms are all made under one key: after a rotation in between, its parts are cleansed again. */
function keyVersion(results: readonly PartResult[]): string | null {
  const versions = [...new Set(results.map((result) => result.pseudonymKeyVersion))];
  if (versions.length > 1)
    throw new Error('Parts of one submission were cleansed under different pseudonym keys.');
  return versions[0] ?? null;
}

function repeats(batch: BatchCounts): Finding[] {
  const findings: Finding[] = [
    {
      code: 'row.duplicate',
      severity: 'fix',
      field: null,
      count: batch.duplicate,
      rows: [...batch.duplicateRows],
    },
    {
      code: 'row.key-conflict',
      severity: 'warn',
      field: null,
      count: batch.conflicts,
      rows: [...batch.conflictRows],
    },
  ];
  return findings.filter((finding) => finding.count > 0);
}

function filledOf(contract: Contract, batches: readonly BatchCounts[]): Record<string, number> {
  const names = contract.fields.filter((field) => field.personal !== 'name').map((field) => field.name);
  return Object.fromEntries(
    names.map((name) => [name, batches.reduce((sum, batch) => sum + (batch.filled[name] ?? 0), 0)]),
  );
}
