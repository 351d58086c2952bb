import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isUnitGroup } from '../title-index.ts';
import { escoRows, TaxonomyUnreadable } from './esco-rows.ts';

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
    const occupations = escoRows(file, Row)
      .filter(({ iscoGroup }) => isUnitGroup(iscoGroup))
      .map(({ conceptUri, iscoGroup, preferredLabel, altLabels }) => ({
        uri: conceptUri,
        code: iscoGroup,
        language,
        labels: [...split(preferredLabel, language), ...split(altLabels, language)],
      }));
    if (!occupations.some(({ labels }) => labels.length > 0))
      throw new TaxonomyUnreadable(
        `${FILES[language]} has no label of an ISCO-08 unit group: download it from ESCO anew.`,
      );
    return occupations;
  });
}

function split(labels: string, language: 'en' | 'ar'): string[] {
  const separators = language === 'ar' ? /[\n/]/ : /\n/;
  return labels
    .split(separators)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
