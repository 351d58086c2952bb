/** Words of grade, seniority and training: they say how far in a job, never which job. Written as comparison keys. */
const RANK = new Set(
  [
    'senior sr snr junior jr jnr trainee apprentice grade level class category 1st 2nd 3rd first second third',
    'اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه مبتدي مبتديه متدرب متدربه درجه فيه مستوي',
  ].flatMap((words) => words.split(' ')),
);
/** Words a single letter after which is a grade: "Grade B", "فئة أ". */
const GRADED = new Set(['grade', 'level', 'class', 'category', 'درجه', 'فيه', 'مستوي']);
const ROMAN = new Set(['i', 'ii', 'iii', 'iv', 'v']);
const IN_TRAINING = ' تحت التدريب';

const SHORT: ReadonlyMap<string, string> = new Map([
  ['asst', 'assistant'],
  ['asstt', 'assistant'],
  ['coord', 'coordinator'],
  ['elec', 'electrical'],
  ['engr', 'engineer'],
  ['exec', 'executive'],
  ['mech', 'mechanical'],
  ['mgr', 'manager'],
  ['opr', 'operator'],
  ['rep', 'representative'],
  ['supv', 'supervisor'],
  ['supvr', 'supervisor'],
  ['tech', 'technician'],
]);

const ARTICLE = 'ال';

function withoutArticle(word: string): string {
  return word.length > 3 && word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word;
}

/** Endings of English plurals and what they become; the first that fits. */
const PLURALS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/men$/, 'man'],
  [/ies$/, 'y'],
  [/(?<=ss|sh|ch|x)es$/, ''],
  [/s$/, ''],
];

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|[^sn])$/.test(word)) {
    return word;
  }
  const plural = PLURALS.find(([ending]) => ending.test(word));
  return plural ? word.replace(...plural) : word;
}

function foldWord(word: string): string {
  return word < '{' ? singular(SHORT.get(word) ?? word) : withoutArticle(word);
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

/** A grade mark: rank word, number, letter after its rank word, Roman numeral at the end. */
function isMark(word: string, at: number, words: readonly string[]): boolean {
  return (
    RANK.has(withoutArticle(word)) ||
    /^\d+$/.test(word) ||
    (word.length === 1 && GRADED.has(words[at - 1] ?? '')) ||
    (at === words.length - 1 && ROMAN.has(word))
  );
}

/** The comparison key without its grade marks and numbers; empty when nothing else was written. */
export function withoutRank(key: string): string {
  return key
    .replace(IN_TRAINING, '')
    .split(' ')
    .filter((word, at, words) => !isMark(word, at, words))
    .join(' ');
}
