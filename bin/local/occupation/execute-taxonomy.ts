import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { MappingEntry } from '../../../lambdas/model/review.ts';
import {
  skillListKey,
  TAXONOMY_IN_FORCE,
  Taxonomy,
  TaxonomyLabels,
  titleLabelsKey,
  titleModelKey,
} from '../../../lambdas/model/taxonomy.ts';
import { TitleScores } from '../../../lambdas/occupation/coder/evaluate-titles.ts';
import { modelBytes } from '../../../lambdas/occupation/coder/model-file.ts';
import type { Label, Training } from '../../../lambdas/occupation/coder/train-model.ts';
import { lexiconLabels } from '../../../lambdas/occupation/lexicon/lexicon-labels.ts';
import { decidedLabels } from '../../../lambdas/occupation/taxonomy/decided-labels.ts';
import { TaxonomyUnreadable } from '../../../lambdas/occupation/taxonomy/esco-rows.ts';
import {
  labelsOf,
  learnTaxonomy,
  taxonomyVersion,
} from '../../../lambdas/occupation/taxonomy/learn-taxonomy.ts';
import { type EscoOccupation, readEscoOccupations } from '../../../lambdas/occupation/taxonomy/read-esco.ts';
import { skillListBytes } from '../../../lambdas/skills/imported-skills.ts';
import { skillLexicon } from '../../../lambdas/skills/lexicon/skill-lexicon.ts';
import { skillListOf } from '../../../lambdas/skills/skill-list.ts';
import { mergeSkills } from '../../../lambdas/skills/taxonomy/merge-skills.ts';
import { readEscoSkills } from '../../../lambdas/skills/taxonomy/read-esco-skills.ts';
import { DirectoryObjectStore } from '../../../lambdas/stores/directory-object-store.ts';
import type { ObjectStore } from '../../../lambdas/stores/object-store.ts';
import { OK } from '../exit-codes.ts';
import { lockFolder } from '../folder-lock.ts';
import { openRunFolder, type RunFolderOptions } from '../review/review-world.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { evaluationText } from './evaluation-text.ts';

/** What `maharat taxonomy import` is asked for. */
export type ImportOptions = RunFolderOptions;

/** What `maharat taxonomy import --json` prints. */
export const TaxonomyImported = Taxonomy.extend({
  bytes: z.int().describe('of the model'),
  held_out: z
    .object({ all: TitleScores, ar: TitleScores.nullable(), en: TitleScores.nullable() })
    .describe('scores on every tenth occupation, coded by a model that has not learnt from it'),
});
export type TaxonomyImported = z.infer<typeof TaxonomyImported>;

/** How models of taxonomies are learnt: more features and longer vectors than the built-in one, which is to be small. */
export const TRAINING = { bits: 17, dimensions: 64, rounds: 8, seed: 7 };

/** What is learnt beside a taxonomy, and how. */
interface Learning {
  readonly lexicon?: readonly Label[];
  readonly training?: Training;
}

/**
 * Does what `maharat taxonomy import` says, and returns what the process is to end with. What is learnt beside the
 * taxonomy, and how, is as it is here unless something else is given.
 */
export async function executeImport(
  folder: string,
  options: ImportOptions,
  { lexicon = lexiconLabels(), training = TRAINING }: Learning = {},
): Promise<number> {
  const occupations = readFrom(folder, readEscoOccupations);
  const store = await openStore(options);
  try {
    const decided = decidedLabels(store.log);
    const concepts = new Set(occupations.map(({ uri }) => uri)).size;
    say(`${concepts} occupations read, ${decided.length} titles decided; learning takes some minutes.`);
    const { objects } = store;
    // before the minutes of learning: a store that refuses says so at once
    const labels = TaxonomyLabels.parse([...labelsOf(occupations), ...decided]);
    await objects.write(
      titleLabelsKey(taxonomyVersion(occupations, decided, training)),
      JSON.stringify(labels),
    );
    const skills = await importSkills(objects, folder, occupations);
    const learning = { lexicon, decided, onProgress: say };
    const { model, heldOut } = learnTaxonomy(occupations, training, learning);
    const bytes = modelBytes(model);
    const taxonomy: Taxonomy = { ...model.head, importedAt: new Date().toISOString(), skills };
    await objects.write(titleModelKey(taxonomy.version), bytes);
    await objects.write(TAXONOMY_IN_FORCE, JSON.stringify(Taxonomy.parse(taxonomy))); // last: it makes the others count
    const { all, ar, en } = heldOut;
    const imported: TaxonomyImported = {
      ...Taxonomy.parse(taxonomy),
      bytes: bytes.length,
      held_out: { all, ar, en },
    };
    process.stdout.write(
      options.json
        ? `${JSON.stringify(imported, null, 2)}\n`
        : textOf(imported, evaluationText({ ...heldOut, confusions: [] }), options),
    );
    return OK;
  } finally {
    await store.close();
  }
}

/** Stores the skills of the folder as one list with the built-in ones; null where the folder has none. */
async function importSkills(
  objects: ObjectStore,
  folder: string,
  occupations: readonly EscoOccupation[],
): Promise<Taxonomy['skills']> {
  const esco = readFrom(folder, readEscoSkills);
  if (esco === null) return null;
  const unitOf = new Map(occupations.map(({ uri, code }) => [uri, code]));
  const list = skillListOf(mergeSkills(skillLexicon(), esco, unitOf), 'esco');
  await objects.write(skillListKey(list.version), skillListBytes(list.skills));
  return { version: list.version, count: list.skills.length };
}

interface TaxonomyStore {
  readonly objects: ObjectStore;
  /** What stewards decided so far. */
  readonly log: readonly MappingEntry[];
  readonly close: () => Promise<void>;
}

/** The store that the taxonomy goes to: a folder, where a run may not have been yet, or the deployed one. */
async function openStore(options: ImportOptions): Promise<TaxonomyStore> {
  const folder = resolve(options.out);
  if (options.store === 'aws' || existsSync(join(folder, 'state'))) {
    const { runtime, close } = await openRunFolder(options);
    return { objects: runtime.objects, log: await runtime.reviews.mappings(), close };
  }
  return { objects: new DirectoryObjectStore(folder), log: [], close: await lockFolder(folder) };
}

/** What is read of the folder; throws UsageError where it is not the download. */
function readFrom<T>(folder: string, read: (folder: string) => T): T {
  try {
    return read(folder);
  } catch (error) {
    throw error instanceof TaxonomyUnreadable ? new UsageError(error.message) : error;
  }
}

function textOf(
  { version, labels, bytes, skills }: TaxonomyImported,
  scores: string,
  { out, store }: ImportOptions,
): string {
  const where = store === 'aws' ? `--store aws --out ${out}` : `--out ${out}`;
  return [
    `Taxonomy ${version} is in force: ${labels} titles and keywords, ${(bytes / 1e6).toFixed(1)} MB.\n`,
    skills === null
      ? 'The folder has no skills_en.csv: the built-in list of skills stays.\n'
      : `Skills ${skills.version}: ${skills.count}, those of ESCO and the built-in ones.\n`,
    '\nEvery tenth occupation, coded without having been learnt:\n',
    scores,
    '\nNew files are coded by it. To code those that are there again, run for each feed with job titles or skills:\n',
    `  maharat replay ${where} --feed sio/contributions --from <YYYY-MM> --to <YYYY-MM>\n`,
  ].join('');
}
