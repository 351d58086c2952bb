import { comparisonKey } from './comparison-key.ts';
import type { WrittenDay } from './date-writing.ts';
import { type Calendar, monthNamed } from './month-names.ts';

/** Words that stand beside a date and say nothing of it, as comparison keys. */
const FILLERS = new Set(
  [
    'of|the|on|day|year|month|من|في|شهر|سنة|عام|لسنة|لعام|يوم',
    'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat',
    'الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
  ].flatMap((words) => words.split('|').map(comparisonKey)),
);

const MARKS: ReadonlyMap<string, Calendar> = new Map([
  ...keyed('هـ|هجري|هجرية|للهجرة|AH|H', 'hijri'),
  ...keyed('م|ميلادي|ميلادية|للميلاد|AD|CE', 'gregorian'),
]);

const DAY_FIRST = /^(\d{1,2}) (\D.*?) (\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4}) (\D.*?) (\d{1,2})$/;
const MONTH_FIRST = /^(\D.*?) (\d{1,2}) (\d{4}|\d{2})$/;
/** Apostrophes, and the letters that stand for ʿayn and hamza in English script: Rabiʻ, Sha'ban, Dhu al-Qiʿdah. */
const APOSTROPHE = /['’‘`´\u02B9-\u02BF]/g;
const ORDINAL = /(\d)(?:st|nd|rd|th)\b/g;

/**
 * The day that a text with the name of its month writes: `15 March 2026`, `Mar 15, 2026`, `15-Mar-26`,
 * `١٥ ذو الحجة ١٤٤٧ هـ`, with or without a weekday. Null when it is not one, or its words contradict each other.
 */
export function dayInWords(text: string): WrittenDay | null {
  const { words, mark } = told(comparisonKey(text.replace(APOSTROPHE, '')).replace(ORDINAL, '$1'));
  const found = parted(words);
  if (found === null) return null;
  const month = monthNamed(found.name);
  if (month === null || (mark !== null && mark !== month.calendar)) return null;
  return { year: found.year, month: month.month, day: found.day, calendar: month.calendar };
}

/** The words that matter in one line, and the calendar that a mark among them tells. */
function told(key: string): { readonly words: string; readonly mark: Calendar | null } {
  const words = key
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(' ')
    .filter((word) => !FILLERS.has(word));
  const marks = words.flatMap((word) => MARKS.get(word) ?? []);
  return { words: words.filter((word) => !MARKS.has(word)).join(' '), mark: marks[0] ?? null };
}

function parted(
  words: string,
): { readonly name: string; readonly day: number; readonly year: string } | null {
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst !== null)
    return { name: dayFirst[2] ?? '', day: Number(dayFirst[1]), year: dayFirst[3] ?? '' };
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst !== null)
    return { name: yearFirst[2] ?? '', day: Number(yearFirst[3]), year: yearFirst[1] ?? '' };
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst === null) return null;
  return { name: monthFirst[1] ?? '', day: Number(monthFirst[2]), year: monthFirst[3] ?? '' };
}

function keyed(words: string, calendar: Calendar): [string, Calendar][] {
  return words.split('|').map((word) => [comparisonKey(word), calendar]);
}
