import { type Contract, codeListsOf, titleField } from '../contracts/contract.ts';
import { contractFingerprint } from '../contracts/index.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { isTouched, type Mappings, mappingsAt, newestVersion } from '../model/mappings.ts';
import type { MappingEntry } from '../model/review.ts';
import { type CodedBy, SubmissionKey, type SubmissionRecord } from '../model/submission.ts';
import { SUBMISSION_CODE } from '../model/submission-code.ts';
import type { Taxonomy } from '../model/taxonomy.ts';
import { CODER_VERSION } from '../occupation/code-title.ts';
import type { Runtime } from '../stores/runtime.ts';
import { taxonomyInForce } from '../stores/taxonomy-in-force.ts';

/** What a file is made into something by, under one version of the log of mappings. */
export interface RulesAtVersion {
  readonly version: number;
  readonly mappings: Mappings;
  /** What titles are coded by; null where the feed has none. */
  readonly codedBy: CodedBy | null;
  /** Version of the imported list of skills; null where the feed names none, or the built-in list is in force. */
  readonly skills: string | null;
  /** The hash of everything beside the file that shapes what is made of it; empty without a contract. */
  readonly fingerprint: string;
}

/** What files of a feed are made into something by. */
export interface SubmissionRules {
  /** What a new file is taken by. */
  readonly newest: RulesAtVersion;
  /** Whether a submission that was closed before would come to the same again. */
  readonly isCurrent: (record: SubmissionRecord) => Promise<boolean>;
}

/**
 * The rules of a feed. A closed submission keeps the version of the mappings that it was cleansed under until a later
 * one says otherwise of a text that it asked about; so a decision recomputes those submissions and no others:
 *
 * ```
 * log                v1              v2: "Tea boy" is 9412
 * A asks "Tea boy"   ├ cleansed, v1  ├ its fingerprint at v1 is the same, but v2 touches it: opens under v2
 * B asks nothing     ├ cleansed, v1  ├ its fingerprint at v1 is the same: known, its bytes stay
 * C, a new file                      ├ cleansed, v2
 * any of them, when a contract or codec has changed: another fingerprint at its version, opens under the newest
 * ```
 */
export async function rulesFor(runtime: Runtime, contract: Contract | undefined): Promise<SubmissionRules> {
  if (contract === undefined) return NO_RULES;
  const log = await runtime.reviews.mappings();
  const at = await rulesAt(runtime, contract, log);
  const newest = at(newestVersion(log));
  const isCurrent = async (record: SubmissionRecord) => {
    if (record.fingerprint !== at(record.mappings).fingerprint) return false;
    if (record.mappings === newest.version) return true;
    const asked = await runtime.reviews.askedOf(SubmissionKey.parse(record));
    return !isTouched(log, record.mappings, asked);
  };
  return { newest, isCurrent };
}

const NO_RULES: SubmissionRules = {
  newest: { version: 0, mappings: {}, codedBy: null, skills: null, fingerprint: '' },
  isCurrent: async () => true,
};

async function rulesAt(
  runtime: Runtime,
  contract: Contract,
  log: readonly MappingEntry[],
): Promise<(version: number) => RulesAtVersion> {
  const inForce = await taxonomyInForce(runtime.objects);
  const codedBy = codedByOf(contract, inForce);
  const skills = skillsOf(contract, inForce);
  const taxonomy = codedBy?.taxonomy ?? null;
  const ingredients = {
    contract: contractFingerprint(contract, runtime.profile),
    code: SUBMISSION_CODE,
    pseudonymKeyVersion: await runtime.pseudonymKeyVersion(),
    ...(taxonomy === null ? {} : { taxonomy }),
    ...(skills === null ? {} : { skills }),
  };
  const lists = codeListsOf(contract);
  return (version) => {
    const mappings = mappingsAt(log, lists, version);
    return { version, mappings, codedBy, skills, fingerprint: fingerprint({ ...ingredients, mappings }) };
  };
}

/** The coder, and the taxonomy in force, for feeds whose titles are coded; others do not change with either. */
function codedByOf(contract: Contract, inForce: Taxonomy | null): CodedBy | null {
  if (titleField(contract) === undefined) return null;
  return { coder: CODER_VERSION, taxonomy: inForce?.version ?? null };
}

/** The imported list of skills, for feeds whose texts are looked through for them. */
function skillsOf(contract: Contract, inForce: Taxonomy | null): string | null {
  const findsSkills = contract.fields.some(({ codec }) => codec.findsSkills === true);
  return findsSkills ? (inForce?.skills?.version ?? null) : null;
}
