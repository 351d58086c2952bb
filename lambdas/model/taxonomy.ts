import { z } from 'zod';

/** A taxonomy that was imported: titles are coded by what was learnt from it. */
export const Taxonomy = z.object({
  version: z.string().describe('of the model: changes with the taxonomy, the lexicon and the method'),
  sources: z.array(z.string()).describe('what it was learnt from'),
  labels: z.int().describe('titles and keywords it was learnt from'),
  importedAt: z.iso.datetime(),
  skills: z
    .object({
      version: z.string().describe('of the list: changes with any skill or name of one'),
      count: z.int(),
    })
    .nullable()
    .default(null)
    .describe(
      'the list of skills that came with it; null where there was none, and the built-in one is asked',
    ),
});
export type Taxonomy = z.infer<typeof Taxonomy>;

/** Object key of the taxonomy in force, JSON Taxonomy; absent while the built-in lexicon is alone. */
export const TAXONOMY_IN_FORCE = 'lake/maharat/taxonomy/in-force.json';

/** Object key of the model of a version; stays when another comes into force, for what was coded by it. */
export function titleModelKey(version: string): string {
  return `lake/maharat/taxonomy/${version}/titles.model`;
}

/** Object key of a version of an imported list of skills, JSON; stays when another comes into force. */
export function skillListKey(version: string): string {
  return `lake/maharat/taxonomy/skills/${version}.json`;
}

/** Object key of the labels of a version that are not the lexicon's, JSON TaxonomyLabels; absent of older versions. */
export function titleLabelsKey(version: string): string {
  return `lake/maharat/taxonomy/${version}/labels.json`;
}

/** Titles of a taxonomy and the ISCO-08 unit groups that they are of, for the reasons of a code. */
export const TaxonomyLabels = z.array(z.object({ code: z.string(), text: z.string() }));
