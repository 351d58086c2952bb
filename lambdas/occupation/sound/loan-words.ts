import { isArabic } from '../coder/title-words.ts';
import { lexiconWords } from '../lexicon/lexicon-words.ts';
import { remembered } from '../remembered.ts';
import { type WordLike, wordsLike } from './words-like.ts';

/**
 * Words of the other script that a word of the lexicon is no more than another spelling of: they sound alike, and stand in titles of the
 * same sub-major group, as `كرين` and `crane` do; beside a word that is told by its sound, those that are spelt nearly alike are enough,
 * as `كلارك`, the make of a forklift, and `clerk`. An Arabic word only of one that the lexicon has as often, since `mandoob` is the Latin one.
 */
export function loanWords(word: string, isBesideHeard: boolean): readonly WordLike[] {
  return loans(word).filter(({ isAkin, cost }) => isAkin || (isBesideHeard && cost <= NEAR));
}

/** What a word that stands in titles of other groups may cost. */
const NEAR = 0.2;

const loans = remembered((word) => {
  const { counts, groups } = lexiconWords();
  const own = subMajorsOf(groups.get(word));
  const least = isArabic(word) ? (counts.get(word) ?? 0) : 0;
  return wordsLike(word)
    .filter(({ word: other }) => (counts.get(other) ?? 0) >= least)
    .map((each) => ({
      ...each,
      isAkin: [...subMajorsOf(groups.get(each.word))].some((group) => own.has(group)),
    }));
});

function subMajorsOf(groups: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return new Set([...groups].map((code) => code.slice(0, 2)));
}
