import { tidyCell } from './table-cells.ts';

/** A name in a published table; empty in the language that the table does not name it in. */
export interface Label {
  readonly ar: string;
  readonly en: string;
}

const ARABIC = /[\u0621-\u064a\u0671-\u06d3]/;
const LATIN = /[A-Za-z]/;
/** Dashes, colons and stretches around a label are ornaments of its list. */
const ORNAMENT = /^[\s\u0640\u2010-\u2015:.'·|/-]+|[\s\u0640\u2010-\u2015:·|/-]+$/g;

/**
 * A label's words by script. Digits and signs belong to the words before them; a label of neither script is the same in
 * both languages.
 */
export function bilingual(text: string): Label {
  const tidy = tidyCell(text);
  if (!ARABIC.test(tidy)) return LATIN.test(tidy) ? { ar: '', en: plain(tidy) } : same(plain(tidy));
  if (!LATIN.test(tidy)) return { ar: plain(tidy), en: '' };
  const words = { ar: [] as string[], en: [] as string[] };
  let script: 'ar' | 'en' = ARABIC.test(tidy.slice(0, tidy.search(LATIN))) ? 'ar' : 'en';
  for (const word of tidy.split(' ')) {
    if (ARABIC.test(word)) script = 'ar';
    else if (LATIN.test(word)) script = 'en';
    words[script].push(word);
  }
  return { ar: plain(words.ar.join(' ')), en: plain(words.en.join(' ')) };
}

function same(text: string): Label {
  return { ar: text, en: text };
}

function plain(text: string): string {
  return text.replace(ORNAMENT, '');
}

/**
 * Texts of one column's header, from the top, as levels in two languages: a text in one language followed by one in the
 * other is one level; repeated ones are left out.
 */
export function levels(texts: readonly string[]): Label[] {
  const found: Label[] = [];
  for (const text of texts) {
    const next = bilingual(text);
    const last = found.at(-1);
    if (next.ar === '' && next.en === '') continue;
    if (last !== undefined && completes(last, next) && !contains(last, next))
      found[found.length - 1] = { ar: last.ar || next.ar, en: last.en || next.en };
    else if (!found.some((level) => contains(level, next))) found.push(next);
  }
  return found;
}

function contains(level: Label, { ar, en }: Label): boolean {
  return (ar === '' || ar === level.ar) && (en === '' || en === level.en);
}

function completes(a: Label, b: Label): boolean {
  return (a.ar === '' && b.en === '') || (a.en === '' && b.ar === '');
}

/** The words of several texts in each language, joined; a text given twice once. */
export function joined(texts: readonly string[]): Label {
  const all = texts.map(bilingual);
  const words = (language: 'ar' | 'en') =>
    [...new Set(all.map((text) => text[language]).filter((text) => text !== ''))].join(' · ');
  return { ar: words('ar'), en: words('en') };
}
