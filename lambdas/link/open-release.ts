import { contractFeed } from '../contracts/contract.ts';
import { contracts } from '../contracts/index.ts';
import { bucketBatches } from '../model/bucket-batch.ts';
import { canonicalJson, fingerprint } from '../model/fingerprint.ts';
import type { Period } from '../model/period.ts';
import { ReleaseManifest, releaseId } from '../model/release.ts';
import { RELEASE_CODE } from '../model/release-code.ts';
import { batchesKey, manifestKey, submissionsKey } from '../model/release-keys.ts';
import type { FeedId, SubmissionRecord } from '../model/submission.ts';
import type { Standing } from '../stores/ledger.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { taxonomyInForce } from '../stores/taxonomy-in-force.ts';
import { type ChosenInputs, chooseInputs, latestComplete } from './choose-inputs.ts';
import { monthPrints } from './month-prints.ts';
import { contentOf, mappingsOf, releaseChanges } from './release-changes.ts';
import { toldSubmissions } from './told-submissions.ts';

/** What opening a release came to. */
export interface OpenedRelease {
  /** blocked: mandatory feeds are missing; published: these very inputs and code are the current release. */
  readonly outcome: 'open' | 'blocked' | 'published';
  readonly release: string | null;
  /** Object key of the release manifest. */
  readonly manifest: string | null;
  /** Key within the work area of a JSON array of BucketBatch. */
  readonly batchesKey: string | null;
  readonly missing: readonly FeedId[];
}

/** Thrown when inputs were pseudonymised under different keys: the same person would count as two. */
export class MixedPseudonymKeys extends Error {
  constructor(versions: readonly string[]) {
    super(
      `The inputs carry pseudonyms of ${versions.length} key versions (${versions.join(', ')}), which cannot be linked. Replay the originals under one key.`,
    );
    this.name = 'MixedPseudonymKeys';
  }
}

/**
 * Fixes what a release is made of before anything is computed: reads what stands for every feed, writes the
 * manifest, and names the release by its hash. `latest` is the newest month whose mandatory feeds all stand. The
 * release is noted in the ledger as the period's newest, and the standings are read again after that: of releases
 * opened side by side the one of the newest data is noted last.
 *
 * Throws MixedPseudonymKeys.
 */
export async function openRelease(
  runtime: Runtime,
  event: { period: Period | 'latest' },
): Promise<OpenedRelease> {
  for (let noted: string | null = null; ; ) {
    const prepared = await prepare(runtime, event.period);
    if (!('manifest' in prepared)) return blocked(prepared.missing);
    const { manifest, told } = prepared;
    if (manifest.id === noted) return opened(runtime, manifest);
    await write(runtime, manifest, told);
    await runtime.ledger.open(manifest.period, manifest.id);
    noted = manifest.id;
  }
}

interface Prepared {
  readonly manifest: ReleaseManifest;
  readonly told: readonly SubmissionRecord[];
}

/** The release that what stands now makes, or the mandatory feeds it lacks. */
async function prepare(
  runtime: Runtime,
  wanted: Period | 'latest',
): Promise<Prepared | { readonly missing: readonly FeedId[] }> {
  const standings = await allStandings(runtime);
  const period = wanted === 'latest' ? latestComplete(contracts, standings) : wanted;
  if (period === null) return { missing: contracts.filter((each) => each.mandatory).map(contractFeed) };
  const chosen = chooseInputs(contracts, standings, period);
  if (chosen.blocking.length > 0) return { missing: chosen.blocking };
  const told = await toldSubmissions(runtime.ledger, period);
  return { manifest: await manifestOf(runtime, period, { ...chosen, told }), told };
}

async function write(
  runtime: Runtime,
  manifest: ReleaseManifest,
  told: readonly SubmissionRecord[],
): Promise<void> {
  const batches = bucketBatches(manifest.inputs, runtime.profile.buckets, runtime.batchRows);
  await runtime.objects.write(submissionsKey(manifest.id), canonicalJson(told, 1));
  await runtime.objects.write(manifestKey(manifest.id), canonicalJson(manifest, 2));
  await runtime.objects.write(batchesKey(manifest.id), JSON.stringify(batches));
}

async function opened(runtime: Runtime, { id, period, missing }: ReleaseManifest): Promise<OpenedRelease> {
  const current = await runtime.ledger.release(period);
  return {
    outcome: current?.id === id && current.state === 'published' ? 'published' : 'open',
    release: id,
    manifest: manifestKey(id),
    batchesKey: batchesKey(id).replace(/^work\//, ''),
    missing,
  };
}

function blocked(missing: readonly FeedId[]): OpenedRelease {
  return { outcome: 'blocked', release: null, manifest: null, batchesKey: null, missing };
}

async function allStandings(runtime: Runtime): Promise<Standing[]> {
  const lists = await Promise.all(
    contracts.map((contract) => runtime.ledger.standings(contractFeed(contract))),
  );
  return lists.flat();
}

/** What a release is made of: the data behind its figures, and the submissions it tells of. */
interface Behind extends ChosenInputs {
  readonly told: readonly SubmissionRecord[];
}

/**
 * What is released, and how it differs from the release that is current. The current one itself, when these are its very
 * data: what it was compared with stays, however often it is opened again.
 */
async function manifestOf(runtime: Runtime, period: Period, chosen: Behind): Promise<ReleaseManifest> {
  const inputs = chosen.standings.map(({ pseudonymKeyVersion: _, ...input }) => ({
    ...input,
    sha256: [...input.sha256],
    mappings: mappingsOf({ ...input, sha256: [...input.sha256] }, chosen.told),
  }));
  const content = {
    period,
    months: [...chosen.months],
    prints: monthPrints(runtime.profile, { months: chosen.months, inputs }),
    inputs,
    submissions: fingerprint(chosen.told),
    missing: [...chosen.missing],
    code: fingerprint({ ...RELEASE_CODE, profile: runtime.profile }),
    pseudonymKeyVersion: keyVersion(chosen.standings),
    skills: (await taxonomyInForce(runtime.objects))?.skills?.version ?? null,
  };
  const { previous, manifest } = await currentManifest(runtime, period);
  if (manifest !== null && contentOf(manifest) === canonicalJson(content)) return manifest;
  const compared = manifest && { previous: manifest.inputs, inputs, told: chosen.told };
  const since = compared === null ? null : await releaseChanges(runtime, compared);
  const whole = { ...content, previous, changes: previous === null ? [] : since };
  return { id: releaseId(whole), ...whole };
}

/** The period's current release and its manifest, null where there is none or it is gone. */
async function currentManifest(
  runtime: Runtime,
  period: Period,
): Promise<{ readonly previous: string | null; readonly manifest: ReleaseManifest | null }> {
  const previous = (await runtime.ledger.release(period))?.id ?? null;
  if (previous === null || (await runtime.objects.size(manifestKey(previous))) === null)
    return { previous, manifest: null };
  return {
    previous,
    manifest: ReleaseManifest.parse(await readJson(runtime.objects, manifestKey(previous))),
  };
}

function keyVersion(standings: readonly Standing[]): string {
  const versions = [...new Set(standings.map((standing) => standing.pseudonymKeyVersion))].sort();
  if (versions.length > 1) throw new MixedPseudonymKeys(versions);
  return versions[0] ?? '';
}
