import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { escoRows } from '../../occupation/taxonomy/esco-rows.ts';

/** A skill of ESCO. */
export interface EscoSkill {
  /** The concept, the same in all languages. */
  readonly uri: string;
  readonly type: 'knowledge' | 'competence';
  readonly isTransversal: boolean;
  readonly isDigital: boolean;
  readonly isGreen: boolean;
  /** English labels, the preferred one first. */
  readonly en: readonly string[];
  /** Arabic labels, the preferred one first; none where the download has none. */
  readonly ar: readonly string[];
}

/** That an occupation cannot do without a skill. */
export interface EscoNeed {
  readonly occupation: string;
  readonly skill: string;
}

/** The skills of ESCO's download, and which occupations need them. */
export interface EscoSkills {
  readonly skills: readonly EscoSkill[];
  readonly needs: readonly EscoNeed[];
}

const Concept = z.object({ conceptUri: z.string(), preferredLabel: z.string(), altLabels: z.string() });
const Skill = Concept.extend({ skillType: z.string(), reuseLevel: z.string() });
const Relation = z.object({ occupationUri: z.string(), relationType: z.string(), skillUri: z.string() });

/**
 * The skills in a folder with the official CSV download of ESCO (European Commission), files as they are or packed with gzip, with
 * the version in their names or without; null where it has no skills in English. Relations, Arabic labels and the
 * collections of digital and green skills are read where they are there. Throws TaxonomyUnreadable.
 */
export function readEscoSkills(folder: string): EscoSkills | null {
  const english = rowsOf(folder, 'skills_en', Skill);
  if (english === null) return null;
  const arabic = new Map(
    [rowsOf(folder, 'skills_ar', Concept), rowsOf(folder, 'digitalSkillsCollection_ar', Concept)]
      .flatMap((rows) => rows ?? [])
      .map((row) => [row.conceptUri, labelsOf(row)]),
  );
  const urisIn = (name: string) =>
    new Set(
      (rowsOf(folder, name, z.object({ conceptUri: z.string() })) ?? []).map(({ conceptUri }) => conceptUri),
    );
  const [digital, green] = [urisIn('digitalSkillsCollection_en'), urisIn('greenSkillsCollection_en')];
  const relations = rowsOf(folder, 'occupationSkillRelations(?:_en)?', Relation) ?? [];
  return {
    skills: english.map((row) => ({
      uri: row.conceptUri,
      type: row.skillType === 'knowledge' ? 'knowledge' : 'competence',
      isTransversal: row.reuseLevel === 'transversal',
      isDigital: digital.has(row.conceptUri),
      isGreen: green.has(row.conceptUri),
      en: labelsOf(row),
      ar: arabic.get(row.conceptUri) ?? [],
    })),
    needs: relations
      .filter(({ relationType }) => relationType === 'essential')
      .map(({ occupationUri, skillUri }) => ({ occupation: occupationUri, skill: skillUri })),
  };
}

function labelsOf({ preferredLabel, altLabels }: z.infer<typeof Concept>): string[] {
  const labels = [preferredLabel, ...altLabels.split('\n')].map((label) => label.trim());
  return [...new Set(labels)].filter((label) => label !== '');
}

/** The rows of a file whose name begins with one; null where there is none. */
function rowsOf<T>(folder: string, name: string, row: z.ZodType<T>): T[] | null {
  const pattern = new RegExp(`^${name}(?:-[\\d.]+)?\\.csv(?:\\.gz)?$`);
  const file = existsSync(folder)
    ? readdirSync(folder)
        .filter((each) => pattern.test(each))
        .sort()[0]
    : undefined;
  return file === undefined ? null : escoRows(join(folder, file), row);
}
