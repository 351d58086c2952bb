import { type Contract, lakeFields } from '../contracts/contract.ts';
import { Engine } from '../engine/engine.ts';
import { type Rejected, writeRejected } from '../feedback/write-rejected.ts';
import { mergeFindings } from '../model/findings.ts';
import { submissionPrefix } from '../model/object-keys.ts';
import type { IntakeManifest, PartResult } from '../model/part.ts';
import type { Finding, SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { type CleanFile, cleanFiles } from './clean-files.ts';
import { NO_MEASURES } from './measure-rows.ts';
import { NO_REPEATS, type RepeatedKeys, repeatedKeys } from './repeated-keys.ts';
import { type CleansedPart, quarantineContradicted } from './set-aside-rows.ts';
import { type Accepted, settleBuckets } from './settle-buckets.ts';

/** What a submission's rows came to. */
export interface SettledRows {
  readonly counted: Pick<
    SubmissionRecord,
    'rows' | 'findings' | 'filled' | 'lake' | 'measures' | 'pseudonymKeyVersion'
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
 * the sender, and balances the books. Throws when read = accepted + quarantined + duplicate does not hold: such a submission does not settle.
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
  const counted = {
    rows,
    findings: mergeFindings([...findingsOf({ manifest, results }), ...repeats.findings]),
    measures,
    filled,
    lake,
    pseudonymKeyVersion: keyVersion(results),
  };
  return { counted, rejected };
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
  readonly rejected: Rejected;
}

async function settleCleansed(runtime: Runtime, cleansed: Cleansed): Promise<Settled> {
  const { contract, manifest, results, lake } = cleansed;
  const reject = () => writeRejected(runtime, { contract, manifest, findings: findingsOf(cleansed) });
  const engine = await Engine.open(runtime.engine);
  try {
    const files = await cleanFiles(runtime, results, engine.scratch);
    if (files.length === 0)
      return {
        accepted: noneAccepted(contract),
        repeats: NO_REPEATS,
        setAside: 0,
        rejected: await reject(),
      };
    const clean = { files, rows: results.reduce((sum, part) => sum + part.read - part.quarantined, 0) };
    const repeats = await repeatedKeys(engine, contract, clean);
    const parts = cleansedParts(manifest, files);
    const setAside =
      repeats.setAside === 0 ? 0 : await quarantineContradicted(engine, runtime, { manifest, parts });
    // the engine orders the buckets while this thread writes what goes back
    const [accepted, rejected] = await bothOf(
      settleBuckets(engine, runtime.objects, { contract, clean, lake }),
      reject(),
    );
    return { accepted, repeats, setAside, rejected };
  } finally {
    await engine.close();
  }
}

/** Both results; throws after both have ended, lest one works on when the engine closes. */
async function bothOf<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

/** What is found before rows are compared with each other. */
function findingsOf({ manifest, results }: CleansedParts): Finding[] {
  return [manifest.findings, ...results.map(({ findings }) => findings)].flat();
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
