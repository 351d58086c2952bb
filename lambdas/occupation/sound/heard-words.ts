import { isArabic } from '../coder/title-words.ts';
import { lexiconWords } from '../lexicon/lexicon-words.ts';
import { loanWords } from './loan-words.ts';
import { looksEnglish } from './looks-english.ts';
import { type WordLike, wordsLike } from './words-like.ts';

/** What one word of a title may be, or two of them together. */
export interface Heard {
  /** Words of the title that it stands for. */
  readonly span: 1 | 2;
  /** Words of the other script; a word that stays as it is costs nothing, and is not heard. */
  readonly choices: readonly (WordLike & { readonly isHeard: boolean })[];
}

type Choices = readonly WordLike[];

/** Letters of a word that may be told by its sound: with fewer, Latin words are like too many others. */
const SHORTEST = { arabic: 2, latin: 3 } as const;
/** The same of all the words in Latin letters that the lexicon does not have: `TBA` is no word. */
const FEWEST = 4;
/** The same of two words that are one in the other script: `لمبر جاك`. */
const SHORTEST_JOINED = 6;
/** Letters whose sounds English has not: nobody writes an English word with them. */
const FOREIGN = /[عحضظ]/;
/** The article, and a ta marbuta: English words in Arabic letters hardly ever have them. */
const NATIVE = /^(?:[وبكف]?ال|لل)|ه$/;
/**
 * What words that look English may cost to be Arabic ones, and one that looks Arabic to be English; a word that is the whole title; a
 * word of a title that is left as it is in part; two words, to be one.
 */
const MOST = {
  english: { one: 0.12, several: 0.25 },
  native: 0.15,
  alone: 0.55,
  inPart: 0.25,
  joined: 0.3,
} as const;

/** What a title sounds like. */
export interface HeardTitle {
  /** What its words may be, from each place on. */
  readonly places: readonly (readonly Heard[])[];
  /** Whether its words in Latin letters that the lexicon does not have are spelt as English ones are. */
  readonly isEnglish: boolean;
}

/**
 * What the words of a title may be. Where every word may be one of the other script, those of the lexicon are read anew too, if they
 * are themselves no more than another spelling, or stand beside a word that the lexicon does not have; else they stay.
 */
export function heardWords(words: readonly string[]): HeardTitle {
  const known = words.map(lexiconWords().has);
  const strange = words.filter((_, at) => !known[at]);
  const isLatin = !words.some(isArabic);
  const isEnglish = isLatin && looksEnglish(strange);
  const heard = strangeWords(words, { known, strange, isLatin, isEnglish });
  const joined = words.map((word, at) => (known[at] && known[at + 1] ? [] : joinedWith(word, words[at + 1])));
  const isAnyHeard = heard.some(isAny);
  const anew = isAnyHeard || !isLatin ? wholeAnew(words, { known, heard, joined, isAnyHeard }) : null;
  const inPart = heard.map((own) => (isEnglish ? [] : within(own, MOST.inPart)));
  const places = words.map((word, at) => [
    single(word, (anew ?? inPart)[at] ?? []),
    ...together(joined[at] ?? []),
  ]);
  return { places, isEnglish };
}

interface Sounds {
  readonly known: readonly boolean[];
  readonly heard: readonly Choices[];
  readonly joined: readonly Choices[];
  readonly isAnyHeard: boolean;
}

/**
 * What each word may be where every one may be one of the other script, by itself or with one beside it; null where one may not. Words
 * that the lexicon does not have are looked at first: most titles fail there.
 */
function wholeAnew(words: readonly string[], { known, heard, joined, isAnyHeard }: Sounds): Choices[] | null {
  const isJoined = (at: number) => isAny(joined[at]) || isAny(joined[at - 1]);
  if (words.some((_, at) => !known[at] && !isAny(heard[at]) && !isJoined(at))) return null;
  const anew: Choices[] = [];
  for (const [at, word] of words.entries()) {
    const own = known[at] ? loanWords(word, isAnyHeard) : (heard[at] ?? []);
    if (!isAny(own) && !isJoined(at)) return null;
    anew.push(own);
  }
  return anew;
}

function isAny(choices: Choices | undefined): boolean {
  return choices !== undefined && choices.length > 0;
}

interface Strange {
  readonly known: readonly boolean[];
  readonly strange: readonly string[];
  readonly isLatin: boolean;
  readonly isEnglish: boolean;
}

/** What the words that the lexicon does not have may be; nothing of the others. */
function strangeWords(words: readonly string[], { known, strange, isLatin, isEnglish }: Strange): Choices[] {
  if (isLatin && strange.join('').length < FEWEST) return words.map(() => []);
  const isAlone = words.length === 1;
  const most = isEnglish
    ? MOST.english[strange.length === 1 ? 'one' : 'several']
    : isAlone
      ? MOST.alone
      : Number.POSITIVE_INFINITY;
  return words.map((word, at) => (known[at] ? [] : within(heardAs(word), most)));
}

function single(word: string, choices: Choices): Heard {
  const own = choices.length > 0 ? marked(choices) : [{ word, cost: 0, isHeard: false }];
  return { span: 1, choices: own };
}

function together(choices: Choices): Heard[] {
  return choices.length === 0 ? [] : [{ span: 2, choices: marked(choices) }];
}

function marked(choices: Choices): Heard['choices'] {
  return choices.map((each) => ({ ...each, isHeard: true }));
}

/** What a word that the lexicon does not have may be. */
function heardAs(word: string): Choices {
  if (word.length < SHORTEST[isArabic(word) ? 'arabic' : 'latin'] || FOREIGN.test(word)) return [];
  return NATIVE.test(word) ? within(wordsLike(word), MOST.native) : wordsLike(word);
}

/** English writes in one word what Arabic letters are often put in two of. */
function joinedWith(word: string, next: string | undefined): Choices {
  if (next === undefined || !isArabic(word) || !isArabic(next)) return [];
  const both = word + next;
  return both.length < SHORTEST_JOINED ? [] : within(wordsLike(both), MOST.joined);
}

function within(words: Choices, most: number): Choices {
  return words.filter(({ cost }) => cost <= most);
}
