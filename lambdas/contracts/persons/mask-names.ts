import type { CountryProfile } from '../../profile/profile.ts';
import { isArabicInstitution, isInstitutionAfter } from './institutions.ts';
import { isVocabulary, type WordKind, wordKind } from './word-kinds.ts';

/** What stands in place of what is personal. */
export const MASK = '[…]';

interface Word {
  readonly text: string;
  readonly kind: WordKind;
  /** Whether some code list has it: a word of trades or places. */
  readonly listed: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether only a space, hyphen, dot or apostrophe stands between it and the word before. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{M}]+/gu;
const GAP = /^(?:[ .\-'’]|\. | - |\/)$/;
/** Words of these kinds begin a name or tell of one; without any there is nothing to look for. */
const TELLING: ReadonlySet<WordKind> = new Set(['sure', 'servant', 'abd', 'nasab', 'title', 'label']);

/**
 * The text with `[…]` for each name of a person: two name words side by side, son and father, names made with عبد,
 * what follows a title or `name:`. Single name words, and the names of schools, streets and companies, stay.
 */
export function maskNames(text: string, profile: CountryProfile): string {
  const words = wordsOf(text, profile);
  if (words === null) return text;
  let masked = '';
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const name = nameAt(text, words, at);
    const [first, last] = [words[name?.first ?? -1], words[(name?.after ?? 0) - 1]];
    if (name === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    at = name.after;
    if (isInstitution(words, name)) continue;
    masked += text.slice(from, first.start) + MASK;
    from = last.end;
  }
  return masked + text.slice(from);
}

/** Null where no word is telling: nearly every text. */
function wordsOf(text: string, profile: CountryProfile): Word[] | null {
  let telling = false;
  const words: Omit<Word, 'listed'>[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const kind = wordKind(match[0]);
    telling ||= TELLING.has(kind);
    const end = match.index + match[0].length;
    const joined = words.length > 0 && GAP.test(text.slice(before, match.index));
    words.push({ text: match[0], kind, start: match.index, end, joined });
    before = end;
  }
  return telling ? words.map((word) => ({ ...word, listed: isVocabulary(word.text, profile) })) : null;
}

/** Words from `first` to before `after`. */
interface Run {
  readonly first: number;
  readonly after: number;
}

function nameAt(text: string, words: readonly Word[], at: number): Run | null {
  const kind = words[at]?.kind ?? 'none';
  const run =
    kind === 'label' ? labelled(text, words, at) : kind === 'title' ? titled(text, words, at) : null;
  return run ?? named(words, at);
}

const OWNERS =
  /^(?:full|first|last|family|employee|contact|candidate|applicant|student|worker|person|manager|his|her|my|your|the|owner)$/i;
const ARABIC_OWNERS =
  /^(?:ال(?:كامل|ثلاثي|رباعي|أول|اول|أخير|اخير|موظفة?|مرشحة?|متقدمة?|عاملة?|طالبة?|باحثة?|مواطنة?|مسؤول|مدير|عائلة|أب|اب|أم))$/;
const LABEL_WORDS = 5;

/** What follows `name:` or `الاسم:`, to the end of its words; the name of a thing (`company name:`) is no person's. */
function labelled(text: string, words: readonly Word[], at: number): Run | null {
  const [before, label] = [words[at - 1], words[at]];
  if (label === undefined) return null;
  if (before !== undefined && label.joined && !OWNERS.test(before.text)) return null;
  const owned = ARABIC_OWNERS.test(words[at + 1]?.text ?? '') && words[at + 1]?.joined === true;
  const first = owned ? at + 2 : at + 1;
  const gap = text.slice(words[first - 1]?.end, words[first]?.start);
  if (words[first] === undefined || !/^\s*[:：=]\s*$/.test(gap)) return null;
  let after = first + 1;
  while (after < first + LABEL_WORDS && words[after]?.joined === true) after += 1;
  return { first, after };
}

/** `د. أحمد العريض`, `Mr. John`: the word after the title unless it is a word of trades, and the names that follow. */
function titled(text: string, words: readonly Word[], at: number): Run | null {
  const [title, next] = [words[at], words[at + 1]];
  if (title === undefined || next?.joined !== true) return null;
  // a single letter is a title only with its dot or stroke: د. or د/
  if (title.text.length === 1 && !/^[./]/.test(text.slice(title.end, next.start))) return null;
  const run = extended(words, at + 1, afterName(words, at + 1));
  if (run !== null) return { first: at + 1, after: run };
  return isStranger(next) ? { first: at + 1, after: surnames(words, at + 2) } : null;
}

/** A run of name words that names somebody. */
function named(words: readonly Word[], at: number): Run | null {
  const names: WordKind[] = [];
  let nasab = false;
  let after = at;
  for (let next = afterName(words, after); next !== null; next = afterName(words, after)) {
    if (after > at && words[after]?.joined !== true) break;
    nasab ||= words[after]?.kind === 'nasab';
    names.push(kindOfName(words, after));
    after = next;
  }
  const father = fatherOfStranger(words, at);
  if (names.length === 0) return father;
  const sure = names.some((name) => name === 'sure' || name === 'servant');
  if (names.includes('servant') || (sure && (nasab || names.length > 1)))
    return { first: at, after: surnames(words, after) };
  const family = familyAt(words, after);
  return sure && family > after ? { first: at, after: surnames(words, family) } : father;
}

/** A name counts as what its last word is; those with a particle as sure as it. */
function kindOfName(words: readonly Word[], at: number): WordKind {
  const kind = words[at]?.kind ?? 'none';
  if (kind === 'abd') return 'servant';
  return kind === 'particle' || kind === 'nasab' ? (words[at + 1]?.kind ?? 'none') : kind;
}

/** Index after the name that begins here (one word, or a particle with its word); null when none does. */
function afterName(words: readonly Word[], at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return null;
  if (['sure', 'weak', 'servant'].includes(word.kind)) return afterInitial(words, at + 1);
  if (next?.joined !== true) return null;
  if (word.kind === 'abd') return /^ال/.test(next.text) || isCapital(next) ? at + 2 : null;
  const bound = word.kind === 'particle' || word.kind === 'nasab';
  return bound && ['sure', 'weak', 'servant'].includes(next.kind) ? at + 2 : null;
}

/** `Ahmed K. Hassan`: a single Latin letter with another word behind it belongs to the name before. */
function afterInitial(words: readonly Word[], at: number): number {
  const [initial, next] = [words[at], words[at + 1]];
  const between = initial?.joined === true && /^[A-Z]$/.test(initial.text) && next?.joined === true;
  return between && next !== undefined && next.kind !== 'none' ? at + 1 : at;
}

function extended(words: readonly Word[], at: number, after: number | null): number | null {
  if (after === null || words[at]?.kind === 'none') return null;
  let end = after;
  for (let next = afterName(words, end); next !== null && words[end]?.joined; next = afterName(words, end))
    end = next;
  return surnames(words, end);
}

/** `X بن Y` where neither is a known name: nor may either be a word of trades (`سائق بن`, `Bin Collector`). */
function fatherOfStranger(words: readonly Word[], at: number): Run | null {
  const [son, nasab, father] = [words[at], words[at + 1], words[at + 2]];
  if (nasab?.kind !== 'nasab' || !nasab.joined || father?.joined !== true || son === undefined) return null;
  const known = [son, father].some(({ kind }) => kind === 'sure' || kind === 'servant');
  const strangers = isStranger(son) && isStranger(father);
  return known || strangers ? { first: at, after: surnames(words, at + 3) } : null;
}

/** Takes up to three family names nobody listed after a name that is one. */
function surnames(words: readonly Word[], from: number): number {
  let after = from;
  while (after < from + 3) {
    const next = familyAt(words, after);
    if (next === after) break;
    after = next;
  }
  return after;
}

/** Index after a family name in no list: an Arabic nisba, `Al` with its word, a capital in Latin letters. */
function familyAt(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.joined !== true) return at;
  if ((word.kind === 'particle' || word.kind === 'nasab') && next?.joined === true && isStranger(next))
    return at + 2;
  if (['sure', 'weak', 'servant'].includes(word.kind)) return at + 1;
  const family = /^ال.{2,}ي$/.test(word.text) || isLatinCapital(word);
  return family && isStranger(word) && !isInstitutionAfter([word.text]) ? at + 1 : at;
}

/** Whether a word could be a name that no list has: written like one, and no word of trades or places. */
function isStranger(word: Word): boolean {
  return (
    word.kind !== 'title' && word.kind !== 'label' && word.text.length > 1 && isCapital(word) && !word.listed
  );
}

/** Arabic has no capitals. */
function isCapital({ text }: Word): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(text);
}

function isLatinCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

const HONOURS = /^(?:الشيخ|الشيخة|الملك|الأمير|الاميرة|الأميرة|الامير|سمو|السيد|الحاج|الدكتور)$/;

/** Whether the run is in the name of a school, a street or a company. */
function isInstitution(words: readonly Word[], { first, after }: Run): boolean {
  let before = first - 1;
  while (before >= 0 && HONOURS.test(words[before]?.text ?? '')) before -= 1;
  const body = words[before];
  if (body !== undefined && words[before + 1]?.joined === true && isArabicInstitution(body.text)) return true;
  const inside = words.slice(first, after).map(({ text }) => text);
  if (inside.some((word) => isArabicInstitution(word) || isInstitutionAfter([word]))) return true;
  const following: string[] = [];
  for (let at = after; words[at]?.joined === true && following.length < 4; at += 1)
    following.push(words[at]?.text ?? '');
  return isInstitutionAfter(following);
}
