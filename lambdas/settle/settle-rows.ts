import { type Contract, lakeFields } from '../contracts/contract.ts';
import { Engine } from '../engine/engine.ts';
import { mergeFindings } from '../model/findings.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import type { IntakeManifest, PartResult } from '../model/part.ts';
import type { SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { type CleanFile, cleanFiles } from './clean-files.ts';
import { NO_MEASURES } from './measure-rows.ts';
import { NO_REPEATS, type RepeatedKeys, repeatedKeys } from './repeated-keys.ts';
import { type CleansedPart, quarantineContradicted } from './set-aside-rows.ts';
import { type Accepted, settleBuckets } from './settle-buckets.ts';

/** What a submission's rows came to. */
export type SettledRows = Pick<
  SubmissionRecord,
  'rows' | 'findings' | 'filled' | 'lake' | 'measures' | 'pseudonymKeyVersion'
>;

/** A submission's parts, and what every one of them came to. */
export interface CleansedParts {
  readonly manifest: IntakeManifest;
  readonly results: readonly PartResult[];
}

/**
 * Finds duplicates and contradictions over all parts, writes the accepted rows to the lake and balances the books. Throws
 * when read = accepted + quarantined + duplicate does not hold: such a submission does not settle.
 */
export async function settleRows(
  runtime: Runtime,
  contract: Contract,
  { manifest, results }: CleansedParts,
): Promise<SettledRows> {
  const lake = submissionPrefix('lake', manifest.submission, manifest.fingerprint);
  const { accepted, repeats, setAside } = await settleCleansed(runtime, {
    contract,
    manifest,
    results,
    lake,
  });
  const { measures, filled } = accepted;
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
    filled,
    lake,
    pseudonymKeyVersion: keyVersion(results),
  };
}

interface Cleansed extends CleansedParts {
  readonly contract: Contract;
  readonly lake: string;
}

interface Settled {
  readonly accepted: Accepted;
  readonly repeats: RepeatedKeys;
  /** Rows that settle itself quarantined. */
  readonly setAside: number;
}

async function settleCleansed(runtime: Runtime, cleansed: Cleansed): Promise<Settled> {
  const { contract, manifest, results, lake } = cleansed;
  const engine = await Engine.open(runtime.engine);
  try {
    const files = await cleanFiles(runtime, results, engine.scratch);
    if (files.length === 0) return { accepted: noneAccepted(contract), repeats: NO_REPEATS, setAside: 0 };
    const repeats = await repeatedKeys(
      engine,
      contract,
      files.map(({ file }) => file),
    );
    const parts = cleansedParts(manifest, files);
    const setAside =
      repeats.setAside === 0 ? 0 : await quarantineContradicted(engine, runtime, { manifest, parts });
    const accepted = await settleBuckets(engine, runtime.objects, { contract, files, lake });
    return { accepted, repeats, setAside };
  } finally {
    await engine.close();
  }
}

function noneAccepted(contract: Contract): Accepted {
  const filled = lakeFields(contract).map((field) => [field.name, 0] as const);
  return { measures: NO_MEASURES, filled: Object.fromEntries(filled) };
}

function cleansedParts({ parts }: IntakeManifest, files: readonly CleanFile[]): CleansedPart[] {
  return parts.map((part) => ({
    part,
    files: files.filter((each) => each.part === part.ordinal).map(({ file }) => file),
  }));
}

/** One submission's pseudonyms are all made under one key: after a rotation in between, its parts are cleansed again. */
function keyVersion(results: readonly PartResult[]): string | null {
  const versions = [...new Set(results.map((result) => result.pseudonymKeyVersion))];
  if (versions.length > 1)
    throw new Error('Parts of one submission were cleansed under different pseudonym keys.');
  return versions[0] ?? null;
}
