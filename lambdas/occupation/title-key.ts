import { comparisonKey } from '../contracts/codecs/comparison-key.ts';

/** Grade, seniority and training marks: they say how far in a job, never which job. Written as comparison keys. */
const RANK = new Set(
  [
    'senior sr snr junior jr jnr trainee apprentice grade level class category i ii iii iv v 1st 2nd 3rd first second third',
    'اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه مبتدي مبتديه متدرب متدربه درجه فيه مستوي تحت التدريب',
  ].flatMap((words) => words.split(' ')),
);

const SHORT: Readonly<Record<string, string>> = {
  asst: 'assistant',
  asstt: 'assistant',
  coord: 'coordinator',
  engr: 'engineer',
  exec: 'executive',
  mgr: 'manager',
  opr: 'operator',
  rep: 'representative',
  supv: 'supervisor',
  supvr: 'supervisor',
  tech: 'technician',
};

const ARTICLE = /^(?:ال)(?=..)/;

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) {
    return word;
  }
  return word
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/s$/, '');
}

function foldWord(word: string): string {
  return /^[a-z]/.test(word) ? singular(SHORT[word] ?? word) : word.replace(ARTICLE, '');
}

/** A grade mark or number: a word that never tells one job from another. */
function isRank(word: string): boolean {
  return RANK.has(word.replace(ARTICLE, '')) || RANK.has(word) || /^\d+$/.test(word);
}

/** The comparison key with the Arabic article and the English plural dropped and payroll abbreviations written out. */
export function foldedTitle(key: string): string {
  // A lone ه is what is left of "محاسب/ة": the writer offers both genders.
  return key
    .split(' ')
    .filter((word) => word !== 'ه')
    .map(foldWord)
    .join(' ');
}

/** The comparison key without its grade marks and numbers; empty when nothing else was written. */
export function withoutRank(key: string): string {
  return key
    .split(' ')
    .filter((word) => !isRank(word))
    .join(' ');
}

/** The key a title is looked up by first. */
export const titleKey = comparisonKey;
