import { readFileSync } from 'node:fs';
import type { KnownTitle } from '../../../lambdas/occupation/coder/judge.ts';
import { UsageError } from '../usage-error.ts';
import { readContext } from './read-context.ts';

/** Names that people give the column of titles. */
const HEADING = /^(?:(?:job|occupation)[ _]?)?titles?$|^المسمى(?: الوظيفي)?$|^المهنة$/i;

/** Whether a line names the columns, and is no title. */
export function isTitleHeading(line: string): boolean {
  return HEADING.test((line.split('\t')[0] ?? '').trim());
}

/** The titles of a file in UTF-8, as of `knownTitles`. */
export function readKnownTitles(file: string): KnownTitle[] {
  return knownTitles(
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/),
    file,
  );
}

/**
 * The titles of `title[TAB]isco4[TAB]context` lines, the context if any; blank lines are none, nor is a first one that names the columns.
 * Throws UsageError, which names the line.
 */
export function knownTitles(lines: readonly string[], file: string): KnownTitle[] {
  return lines.flatMap((line, at) => {
    if (line.trim() === '' || (at === 0 && isTitleHeading(line))) return [];
    const [title = '', code = '', said = ''] = line.split('\t').map((cell) => cell.trim());
    if (title === '' || !/^\d{4}$/.test(code))
      throw new UsageError(`Line ${at + 1} of ${file} is not a title, a tab and four digits.`);
    const context = readContext(said);
    return [{ title, codes: new Set([code]), ...(context && { context }) }];
  });
}
