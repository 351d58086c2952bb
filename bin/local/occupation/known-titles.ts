import { readFileSync } from 'node:fs';
import type { KnownTitle } from '../../../lambdas/occupation/coder/judge.ts';
import { UsageError } from '../usage-error.ts';
import { readContext } from './read-context.ts';

/** The titles of a file of `title[TAB]isco4[TAB]context` lines, the context if any; blank lines are none. Throws UsageError, which names the line. */
export function readKnownTitles(file: string): KnownTitle[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const [title = '', code = '', said = ''] = line.split('\t').map((cell) => cell.trim());
    if (title === '' || !/^\d{4}$/.test(code))
      throw new UsageError(`Line ${at + 1} of ${file} is not a title, a tab and four digits.`);
    const context = readContext(said);
    return [{ title, codes: new Set([code]), ...(context && { context }) }];
  });
}
