import { canonicalJson } from '../model/fingerprint.ts';
import type { ChangeReason, ReleaseChange, ReleaseInput, ReleaseManifest } from '../model/release.ts';
import type { MappingEntry } from '../model/review.ts';
import { RULES } from '../model/rule-set.ts';
import { feedOf, type SubmissionRecord } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';

/** What two releases of a period are told apart by. */
export interface Compared {
  readonly previous: readonly ReleaseInput[];
  readonly inputs: readonly ReleaseInput[];
  /** Submissions that the new release tells of. */
  readonly told: readonly SubmissionRecord[];
}

/** Every feed and period whose data differ between two releases, and why, by feed then period. */
export async function releaseChanges(
  runtime: Pick<Runtime, 'reviews'>,
  { previous, inputs, told }: Compared,
): Promise<ReleaseChange[]> {
  const before = new Map(previous.map((input) => [nameOf(input), input]));
  const after = new Map(inputs.map((input) => [nameOf(input), input]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const log = await runtime.reviews.mappings();
  const changes: ReleaseChange[] = [];
  for (const name of names) {
    const [was, is] = [before.get(name), after.get(name)];
    const why = reasonOf(was, is, told);
    const { feed, period } = is ?? was ?? NOWHERE;
    if (why === null) continue;
    const decisions =
      why === 'decided' && is !== undefined ? await decisionsOf(runtime, { was, is, told, log }) : [];
    changes.push({ feed, period, why, before: was?.rows ?? null, after: is?.rows ?? null, decisions });
  }
  return changes;
}

const NOWHERE = { feed: '', period: '' };

function nameOf({ feed, period }: Pick<ReleaseInput, 'feed' | 'period'>): string {
  return `${feed} ${period}`;
}

/** The first of the reasons that apply; null where nothing of the data changed. */
function reasonOf(
  was: ReleaseInput | undefined,
  is: ReleaseInput | undefined,
  told: readonly SubmissionRecord[],
): ChangeReason | null {
  if (was === undefined || is === undefined) return was === undefined ? 'arrived' : 'gone';
  if (was.sha256.join() !== is.sha256.join()) return otherFiles(was, is, told);
  if (was.contractVersion !== is.contractVersion) return 'contract';
  if (was.fingerprint === is.fingerprint) return null;
  return is.mappings > was.mappings ? 'decided' : 'rules';
}

function otherFiles(was: ReleaseInput, is: ReleaseInput, told: readonly SubmissionRecord[]): ChangeReason {
  const records = (input: ReleaseInput) => input.sha256.map((hash) => recordOf(input, hash, told));
  if (records(was).some((record) => record?.state === 'withdrawn')) return 'withdrawn';
  if (was.sha256[0] === is.sha256[0]) return 'supplemented';
  return records(is)[0]?.override ? 'let-stand' : 'replaced';
}

function recordOf(
  input: Pick<ReleaseInput, 'feed' | 'period'>,
  sha256: string,
  told: readonly SubmissionRecord[],
): SubmissionRecord | undefined {
  return told.find(
    (record) => feedOf(record) === input.feed && record.period === input.period && record.sha256 === sha256,
  );
}

/** The newest version of the mappings that one of an input's files was cleansed under. */
export function mappingsOf(
  input: Pick<ReleaseInput, 'feed' | 'period' | 'sha256'>,
  told: readonly SubmissionRecord[],
): number {
  return Math.max(0, ...input.sha256.map((hash) => recordOf(input, hash, told)?.mappings ?? 0));
}

interface Recomputed {
  readonly was: ReleaseInput | undefined;
  readonly is: ReleaseInput;
  readonly told: readonly SubmissionRecord[];
  readonly log: readonly MappingEntry[];
}

/** What was decided in between of texts that the files ask about; a text that few rows carry is not told. */
async function decisionsOf(
  runtime: Pick<Runtime, 'reviews'>,
  { was, is, told, log }: Recomputed,
): Promise<ReleaseChange['decisions']> {
  const records = is.sha256.flatMap((hash) => recordOf(is, hash, told) ?? []);
  const asked = (await Promise.all(records.map((record) => runtime.reviews.askedOf(record)))).flat();
  const texts = new Set(asked.map(({ list, key }) => canonicalJson({ list, key })));
  return log
    .filter(({ version }) => version > (was?.mappings ?? 0) && version <= is.mappings)
    .flatMap(({ version, by, at, decisions }) =>
      decisions
        .filter(({ list, key }) => texts.has(canonicalJson({ list, key })))
        .map(({ list, text, code, rows }) => ({
          version,
          list,
          text: rows >= RULES.persons ? text : null,
          code,
          by,
          at,
        })),
    );
}

/** What a manifest says of the data, whatever was before. */
export function contentOf({ id: _, previous: __, changes: ___, ...content }: ReleaseManifest): string {
  return canonicalJson(content);
}
