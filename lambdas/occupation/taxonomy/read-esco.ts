import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** An occupation of ESCO and what it is called in one language. */
export interface EscoOccupation {
  /** The concept, the same in all languages. */
  readonly uri: string;
  /** ISCO-08 unit group. */
  readonly code: string;
  readonly language: 'en' | 'ar';
  readonly labels: readonly string[];
}

/** What is read of the official CSV download. */
const FILES = { en: 'occupations_en.csv', ar: 'occupations_ar.csv' } as const;

const Row = z.object({
  conceptUri: z.string(),
  iscoGroup: z.string(),
  preferredLabel: z.string(),
  altLabels: z.string(),
});

/** A folder is not the official CSV download of ESCO; says which file is missing or of another form. */
export class TaxonomyUnreadable extends Error {}

/**
 * The occupations in a folder with the official CSV download of ESCO (European Commission), in English and Arabic; a label
 * that gives both genders between slashes is two. Throws TaxonomyUnreadable.
 */
export function readEscoOccupations(folder: string): EscoOccupation[] {
  return (['en', 'ar'] as const).flatMap((language) => {
    const file = join(folder, FILES[language]);
    if (!existsSync(file))
      throw new TaxonomyUnreadable(
        `${FILES[language]} is missing in ${folder}: download ESCO's occupations as CSV in English and Arabic.`,
      );
    return rowsOf(file, FILES[language]).flatMap(({ conceptUri, iscoGroup, preferredLabel, altLabels }) =>
      /^\d{4}$/.test(iscoGroup)
        ? [
            {
              uri: conceptUri,
              code: iscoGroup,
              language,
              labels: [...split(preferredLabel, language), ...split(altLabels, language)],
            },
          ]
        : [],
    );
  });
}

function rowsOf(file: string, name: string): z.infer<typeof Row>[] {
  const rows = z.array(Row).safeParse(parse(readFileSync(file), { columns: true, bom: true }));
  if (!rows.success)
    throw new TaxonomyUnreadable(
      `${name} lacks the column ${String(rows.error.issues[0]?.path.at(-1))}: download it from ESCO anew.`,
    );
  return rows.data;
}

function split(labels: string, language: 'en' | 'ar'): string[] {
  const separators = language === 'ar' ? /[\n/]/ : /\n/;
  return labels
    .split(separators)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
