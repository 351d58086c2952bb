import { type AcceptedRows, acceptRows } from '../accept/accept-rows.ts';
import { rowsOfFiles } from '../accept/clean-rows.ts';
import type { Contract } from '../contracts/contract.ts';
import { Engine } from '../engine/engine.ts';
import { feedbackFolder } from '../feedback/feedback-folder.ts';
import { quarantinedRows } from '../feedback/quarantined-rows.ts';
import { type Rejected, writeRejected } from '../feedback/write-rejected.ts';
import { mergeFindings } from '../model/findings.ts';
import { bucketKey, submissionPrefix } from '../model/object-keys.ts';
import type { IntakeManifest, PartResult } from '../model/part.ts';
import type { Finding, SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { cleanFiles } from './clean-files.ts';
import { quarantineContradicted } from './quarantine-contradicted.ts';
import { takeWhole } from './take-whole.ts';
import { writeProfile } from './write-profile.ts';

/** What a submission's rows came to. */
export interface SettledRows {
  readonly counted: Pick<
    SubmissionRecord,
    'rows' | 'findings' | 'filled' | 'titled' | 'lake' | 'measures' | 'pseudonymKeyVersion'
  >;
  readonly rejected: Rejected;
}

/** A submission's parts, and what every one of them came to. */
export interface CleansedParts {
  readonly manifest: IntakeManifest;
  readonly results: readonly PartResult[];
}

/**
 * Finds duplicates and contradictions over all parts, writes the accepted rows to the lake and the quarantined ones to
 * the sender, and balances the books. Throws when read = accepted + quarantined + duplicate does not hold: such a
 * submission does not settle.
 */
export async function settleRows(
  runtime: Runtime,
  contract: Contract,
  { manifest, results }: CleansedParts,
): Promise<SettledRows> {
  const lake = submissionPrefix('lake', manifest.submission, manifest.fingerprint);
  const { accepted, repeats, setAside, rejected } = await settleCleansed(runtime, {
    contract,
    manifest,
    results,
    lake,
  });
  const { measures, filled, profile, titled } = accepted;
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
  await writeProfile(runtime.objects, lake, profile);
  const counted = {
    rows,
    findings: mergeFindings([...findingsOf({ manifest, results }), ...repeats.findings]),
    measures,
    filled,
    titled,
    lake,
    pseudonymKeyVersion: keyVersion(results),
  };
  return { counted, rejected };
}

interface Cleansed extends CleansedParts {
  readonly contract: Contract;
  readonly lake: string;
}

async function settleCleansed(runtime: Runtime, cleansed: Cleansed): Promise<AcceptedRows> {
  const { manifest, lake } = cleansed;
  const whole = await takeWhole(runtime, manifest, lake);
  if (whole !== null) return whole;
  const engine = await Engine.open(runtime.engine);
  try {
    return await acceptParts(engine, runtime, cleansed);
  } finally {
    await engine.close();
  }
}

/** Compares the rows of all parts, and writes those that stay to the lake. */
async function acceptParts(engine: Engine, runtime: Runtime, cleansed: Cleansed): Promise<AcceptedRows> {
  const { contract, manifest, results, lake } = cleansed;
  const cleaned = await cleanFiles(runtime, results, engine.scratch);
  const { rows, files } = await acceptRows(engine, {
    contract,
    clean: rowsOfFiles(
      contract,
      cleaned,
      results.reduce((sum, part) => sum + part.read - part.quarantined, 0),
    ),
    quarantine: () => quarantineContradicted(engine, runtime, { contract, manifest, files: cleaned }),
    reject: () => rejectParts(runtime, cleansed),
  });
  for (const { bucket, file } of files) await runtime.objects.upload(bucketKey(lake, bucket), file);
  return rows;
}

async function rejectParts(runtime: Runtime, cleansed: Cleansed): Promise<Rejected> {
  const { contract, manifest } = cleansed;
  const prefix = submissionPrefix('quarantine', manifest.submission, manifest.fingerprint);
  return writeRejected(runtime, {
    contract,
    manifest,
    findings: findingsOf(cleansed),
    rows: quarantinedRows(runtime.objects, prefix),
    folder: feedbackFolder({ ...manifest.submission, reason: null }),
  });
}

/** What is found before rows are compared with each other. */
function findingsOf({ manifest, results }: CleansedParts): Finding[] {
  return [manifest.findings, ...results.map(({ findings }) => findings)].flat();
}

/** One submission's pseudonyms are all made under one key: after a rotation in between, its parts are cleansed again. */
function keyVersion(results: readonly PartResult[]): string | null {
  const versions = [...new Set(results.map((result) => result.pseudonymKeyVersion))];
  if (versions.length > 1)
    throw new Error('Parts of one submission were cleansed under different pseudonym keys.');
  return versions[0] ?? null;
}
