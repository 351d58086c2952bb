import type { CountryProfile } from '../../profile/profile.ts';
import { codeListsIn } from '../codelists/index.ts';
import { nameKey, nameWords } from './name-words.ts';

/**
 * What a word may be of a person's name. `sure` and `weak` are name words; `servant` is a whole name made with عبد;
 * `abd` and `particle` want the next word; `nasab` stands between son and father; `title` comes before a name,
 * `label` says that one follows.
 */
export type WordKind =
  | 'none'
  | 'sure'
  | 'weak'
  | 'servant'
  | 'abd'
  | 'particle'
  | 'nasab'
  | 'title'
  | 'label';

const WORDS: Readonly<Record<Exclude<WordKind, 'none' | 'sure' | 'weak' | 'servant'>, string>> = {
  abd: 'عبد abdul abdel abdal abdur abd',
  particle: 'ال ابو ام بو abu umm al el de dela van bu',
  nasab: 'بن بنت ابن ibn bin bint',
  title: `السيد السيده سيد سيده الاستاذ الاستاذه الانسه الدكتور الدكتوره دكتور دكتوره الشيخ الشيخه الحاج د mr mrs ms miss dr prof
    sheikh shaikh shaikha hajji`,
  label: 'name surname الاسم اسم',
};
const KINDS: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    // Object.entries forgets that the keys of WORDS are kinds
    words.split(/\s+/).map((word) => [word, kind as WordKind] as const),
  ),
);

const SERVANT = /^(?:عبد(?:ال.{2,}|ه)|abd[aeu]l.{2,})$/;
/** Most words remembered: far beyond a language's, and a bound on memory. */
const REMEMBERED = 50_000;
let remembered = new Map<string, WordKind>();

/** What a word, as written, may be of a name. `على` is nearly always a preposition, `MS` a make of software. */
export function wordKind(word: string): WordKind {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered = new Map();
  const kind = kindOf(word);
  remembered.set(word, kind);
  return kind;
}

function kindOf(word: string): WordKind {
  if (word === 'على') return 'weak';
  if (word === 'MS') return 'none';
  const key = nameKey(word);
  return KINDS.get(key) ?? (SERVANT.test(key) ? 'servant' : (nameWords.get(joined(key)) ?? 'none'));
}

/** `بوعلي`, `al-Doseri` and the like are one word with their particle. */
function joined(key: string): string {
  return nameWords.has(key) ? key : key.replace(/^(?:al|el)(?=.{4})/, '');
}

const VOCABULARIES = new WeakMap<CountryProfile, ReadonlySet<string>>();

/** Whether a word stands in a title or alias of any code list of the country: trades, places, schooling, so hardly a name. */
export function isVocabulary(word: string, profile: CountryProfile): boolean {
  const known = VOCABULARIES.get(profile) ?? new Set([...vocabulary(profile), ...OTHERS.split(/\s+/)]);
  VOCABULARIES.set(profile, known);
  return known.has(nameKey(word));
}

function* vocabulary(profile: CountryProfile): Generator<string> {
  for (const list of codeListsIn(profile).values()) {
    for (const { title, aliases } of list.codes) {
      for (const text of [title.ar, title.en, ...aliases]) {
        for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) yield nameKey(word);
      }
    }
  }
}

/** Words that follow a title or a name and are none. */
const OTHERS = `in of and or the for at with from is was to a an on by no not who please apply contact call dear sir madam speaker
  office excel word access project sql dos windows teams outlook powerpoint team department section branch
  رئيس مدير نائب عضو وزير المدير الرئيس المدرب المحاضر المساعد المشارك الجامعي الفاضل الفاضله المحترم المحترمه في من الي عن مع
  على او و هو هي الذي التي مسؤول المسؤول`;
