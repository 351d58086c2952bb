import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';
import { withoutNotice } from '../notice-words.ts';

/** Abbreviations of payrolls and what they stand for; several words where they stand for several. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ac: 'air conditioning',
    acct: 'accountant',
    accts: 'accounts',
    admin: 'administrative',
    admn: 'administrative',
    asst: 'assistant',
    asstt: 'assistant',
    const: 'construction',
    coord: 'coordinator',
    dept: 'department',
    dir: 'director',
    elec: 'electrical',
    elect: 'electrical',
    eng: 'engineer',
    engg: 'engineer',
    engr: 'engineer',
    exec: 'executive',
    gen: 'general',
    govt: 'government',
    hr: 'human resources',
    hse: 'safety',
    hvac: 'air conditioning',
    it: 'information technology',
    lab: 'laboratory',
    maint: 'maintenance',
    mech: 'mechanical',
    mgr: 'manager',
    mngr: 'manager',
    off: 'officer',
    ofcr: 'officer',
    opr: 'operator',
    qa: 'quality assurance',
    qc: 'quality control',
    qs: 'quantity surveyor',
    rep: 'representative',
    secy: 'secretary',
    supr: 'supervisor',
    supv: 'supervisor',
    supvr: 'supervisor',
    tech: 'technician',
  }),
);

/** Words of grade and seniority, as stems: which job it is, they do not say. */
const GRADES: ReadonlySet<string> = new Set(
  (
    'senior sr snr junior jr jnr trainee apprentice grade gr level class category 1st 2nd 3rd first second third lead chief ' +
    'principal i ii iii iv اول ثاني ثان ثالث رابع خامس مبتد متدرب درج فيه مستو كبير رييس اقدم'
  ).split(' '),
);

/** The words of a title, as the comparison key has them, abbreviations written out and numbers left out. */
export function wordsOf(title: string): string[] {
  return withoutNotice(comparisonKey(title))
    .split(' ')
    .flatMap((word) => WRITTEN_OUT.get(word)?.split(' ') ?? [word])
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

/** Whether a word of a comparison key is written in Arabic letters. */
export function isArabic(word: string): boolean {
  return /[\u0600-\u06FF]/.test(word);
}

/** Whether a stem is of grade or seniority. */
export function isGrade(stem: string): boolean {
  return GRADES.has(stem);
}

/** A word without what varies of it: article, prepositions joined to it, gender and number; the plural of English. */
export function stemOf(word: string): string {
  return isArabic(word) ? withoutEndings(withoutArticle(word)) : singular(word);
}

/** The same of a word of running text, where more words are to be told apart: one ending is taken off, not one after the other. */
export function textStemOf(word: string): string {
  return isArabic(word) ? withoutEnding(withoutArticle(word)) : singular(word);
}

const WITH_ARTICLE = /^(?:وال|بال|كال|فال)(?=..)|^لل(?=...)/;

/** An Arabic word without its article, and what is joined before it. */
export function withoutArticle(word: string): string {
  const bare = word.replace(WITH_ARTICLE, '');
  if (bare !== word) return bare;
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
}

function withoutEnding(word: string): string {
  if (word.length > 4 && /(?:ين|ون|ات|يه|ان)$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[هي]$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEndings(word: string): string {
  const one = word.length > 4 ? word.replace(/(?:ين|ون|ات|ان)$/, '') : word;
  const bare = one.length > 4 ? one.replace(/يه$/, '') : one;
  return bare.length > 3 ? bare.replace(/[هيو]$/, '') : bare;
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
