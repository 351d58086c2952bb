import { readFileSync } from 'node:fs';
import type { KnownTitle } from '../../../lambdas/occupation/coder/judge.ts';
import { UsageError } from '../usage-error.ts';

/** The titles of a file of `title[TAB]isco4` lines; blank lines are none. Throws UsageError, which names the line. */
export function readKnownTitles(file: string): KnownTitle[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const [title = '', code = ''] = line.split('\t').map((cell) => cell.trim());
    if (title === '' || !/^\d{4}$/.test(code))
      throw new UsageError(`Line ${at + 1} of ${file} is not a title, a tab and four digits.`);
    return [{ title, codes: new Set([code]) }];
  });
}
