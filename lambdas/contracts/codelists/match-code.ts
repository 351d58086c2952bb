import type { CodeList } from '../../model/code-list.ts';
import { asciiDigits, comparisonKey } from '../codecs/comparison-key.ts';
import { bare, bareKey, type Codes, codesOf, deepest, lineage, settled, writings } from './code-writings.ts';

/**
 * A matcher from raw text to a code of the list, or null. Tried in this order: the code itself; a title or alias
 * by comparison key; the same without the Arabic article and with a lone `و` joined to its word; a numeric code as spreadsheets leave it (`111.0`,
 * `01.11`, `A0111`, or its leading zeros lost where only one code fits); two of these side by side that agree,
 * such as `F - Construction` or `هندي / Indian`. Its maps are built once, here.
 */
export function codeMatcher(list: CodeList): (raw: string) => string | null {
  const codes = codesOf(list);
  const byKey = settled(writings(list, comparisonKey), codes);
  const byBareKey = settled(writings(list, bareKey), codes);
  const matchOne = (text: string): string | null => {
    if (codes.has(text)) return text;
    const key = comparisonKey(text);
    if (key === '') return null;
    return byKey.get(key) ?? byBareKey.get(bare(key)) ?? numericCode(text, codes);
  };
  return (raw) => {
    const text = raw.trim();
    if (text.length > LONGEST) return null;
    return matchOne(text) ?? agreedPair(text, matchOne, codes);
  };
}

/** Letters; two titles side by side are shorter, and looking for pairs in a whole page would take minutes. */
const LONGEST = 1000;

/**
 * Keys of a list under which codes that do not lie on one line of descent meet; these match nothing, and a test
 * keeps the lists free of them.
 */
export function ambiguousKeys(list: CodeList): string[] {
  const codes = codesOf(list);
  const all = [...writings(list, comparisonKey), ...writings(list, bareKey)];
  return all.filter(([, meant]) => deepest(meant, codes) === null).map(([key]) => key);
}

/** The deeper of two writings on either side of a dash, colon, slash or bracket, where they are of one line. */
function agreedPair(text: string, matchOne: (text: string) => string | null, codes: Codes): string | null {
  for (const mark of text.matchAll(/\s*[-–—:/|(]\s*/g)) {
    const left = matchOne(text.slice(0, mark.index));
    const right = matchOne(text.slice(mark.index + mark[0].length).replace(/\)$/, ''));
    if (left !== null && right !== null) return deepest(new Set([left, right]), codes);
  }
  return null;
}

/** A letter that does not head the code's own line contradicts it, and nothing matches. */
function numericCode(text: string, codes: Codes): string | null {
  const parts = /^([A-Z])?[\s.-]*(\d+(?:\.\d+)*)$/i.exec(asciiDigits(text));
  const digits = parts?.[2]?.replace(/(?<=^\d+)\.0$/, '').replaceAll('.', '');
  if (digits === undefined) return null;
  const fits = codes.has(digits)
    ? [digits]
    : ['0', '00', '000'].map((zeros) => zeros + digits).filter((code) => codes.has(code));
  const [code] = fits;
  if (code === undefined || fits.length > 1) return null;
  const letter = parts?.[1]?.toUpperCase();
  return letter === undefined || lineage(code, codes).at(-1) === letter ? code : null;
}
