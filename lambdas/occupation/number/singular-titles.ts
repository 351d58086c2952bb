import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';
import { isArabic, withoutArticle } from '../coder/title-words.ts';
import { lexiconWords } from '../lexicon/lexicon-words.ts';
import { withoutNotice } from '../notice-words.ts';
import { brokenSingulars } from './broken-plurals.ts';

/** Letters of a word that an ending may be taken off. */
const SHORTEST = 5;
/** Readings of one title: more are those of words that are hardly plurals. */
const MOST = 6;

/**
 * What an Arabic title in the dual or the plural is in the singular, as a comparison key: its first word, which says what somebody is, and the
 * words after it that agree with it, as `مهندسون مدنيون`. The likeliest reading first; none where the first word is no dual or
 * plural of a word of the lexicon.
 */
export function singularTitles(title: string): string[] {
  const words = withoutNotice(comparisonKey(title)).split(' ');
  const [first = '', ...rest] = words;
  if (!isArabic(first)) return [];
  const singulars = singularsOf(first, rest.length > 0);
  const agreeing = rest.map((word) => singularsOf(word, false)[0] ?? word);
  const tails = [...new Set([rest.join(' '), agreeing.join(' ')])];
  return singulars.flatMap((one) => tails.map((tail) => `${one} ${tail}`.trim())).slice(0, MOST);
}

/** The singulars that the lexicon has of a word; a woman’s is the likelier of a plural in `ات`. */
function singularsOf(word: string, isConstruct: boolean): string[] {
  const { counts } = lexiconWords();
  const bare = withoutArticle(word);
  const regular = bare.length < SHORTEST ? [] : withoutEnding(bare, isConstruct);
  return [...new Set([...brokenSingulars(bare), ...regular])].filter((each) => counts.has(each));
}

function withoutEnding(word: string, isConstruct: boolean): string[] {
  const stem = word.slice(0, -2);
  if (word.endsWith('ات')) return [`${stem}ه`, stem];
  if (/(?:ون|ين|ان)$/.test(word)) return [stem, `${stem}ي`];
  if (isConstruct && /[وي]$/.test(word)) return [word.slice(0, -1)];
  return [];
}
