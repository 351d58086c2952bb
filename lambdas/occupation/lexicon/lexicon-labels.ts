import { isco08 } from '../../contracts/codelists/isco-08.ts';
import type { Label } from '../coder/train-model.ts';
import { taskKeywords } from './task-keywords.ts';

/** A keyword is no title: it tells of what a title's other words may mean. */
const KEYWORD_WEIGHT = 0.3;

/** What the built-in lexicon teaches: titles and aliases of every unit group in both languages, and its task keywords. */
export function lexiconLabels(): Label[] {
  const units = isco08.codes.filter(({ code }) => code.length === 4);
  const titles = units.flatMap(({ code, title, aliases }) =>
    [title.en, title.ar, ...aliases].map((text) => ({ code, text })),
  );
  const keywords = taskKeywords().flatMap(({ code, en, ar }) =>
    [...en, ...ar].map((text) => ({ code, text, weight: KEYWORD_WEIGHT })),
  );
  return [...titles, ...keywords];
}
