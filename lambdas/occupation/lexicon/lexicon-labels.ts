import { isco08 } from '../../contracts/codelists/isco-08.ts';
import type { Label } from '../coder/train-model.ts';
import { taskKeywords } from './task-keywords.ts';

/** A keyword is no title: it tells of what a title's other words may mean. */
const KEYWORD_WEIGHT = 0.3;

/** Titles and aliases of every unit group in both languages. */
export function lexiconTitles(): Label[] {
  const units = isco08.codes.filter(({ code }) => code.length === 4);
  return units.flatMap(({ code, title, aliases }) =>
    [title.en, title.ar, ...aliases].map((text) => ({ code, text })),
  );
}

/** What the built-in lexicon teaches: its titles, and its task keywords. */
export function lexiconLabels(): Label[] {
  const keywords = taskKeywords().flatMap(({ code, en, ar }) =>
    [...en, ...ar].map((text) => ({ code, text, weight: KEYWORD_WEIGHT })),
  );
  return [...lexiconTitles(), ...keywords];
}
