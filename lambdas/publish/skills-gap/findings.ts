import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, share } from '../../page/format.ts';
import { inBoth, type Language, listed } from '../../page/language.ts';
import { categoryLabel, OCCUPATION } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { type RankedGap, rankedGaps } from './occupations.ts';
import { shortageFinding } from './shortage-sentences.ts';

const NAMED = 3;

/** What the skills gap comes to, in a few sentences; one that needs a figure not published is left out. */
export function skillsFindings(facts: ReleaseFacts): Bilingual[] {
  const ranked = rankedGaps(facts);
  const shortages = ranked.filter((each) => each.value > 0).slice(0, NAMED);
  const surpluses = ranked
    .filter((each) => each.value < 0)
    .reverse()
    .slice(0, NAMED);
  return [
    balance(facts),
    named(shortages, { ar: 'أكبر نقص في الباحثين', en: 'The largest shortages of jobseekers' }),
    named(surpluses, { ar: 'أكبر فائض من الباحثين', en: 'The largest surpluses of jobseekers' }),
    shortageFinding(facts),
    outside(facts),
  ].filter((finding) => finding !== null);
}

function balance({ cells }: ReleaseFacts): Bilingual | null {
  const positions = cells.figure('positions-open').value;
  const wanting = cells.figure('jobseekers-wanting').value;
  if (positions === null || wanting === null) return null;
  return {
    ar: `عدد الوظائف الشاغرة ${formatNumber(positions)}، يقابلها ${formatNumber(wanting)} من الباحثين عن عمل المسجلين.`,
    en: `${formatNumber(positions)} positions were open, against ${formatNumber(wanting)} registered jobseekers.`,
  };
}

function named(gaps: readonly RankedGap[], opening: Bilingual): Bilingual | null {
  if (gaps.length === 0) return null;
  return inBoth((language) => `${opening[language]}: ${list(gaps, language)}.`);
}

function list(gaps: readonly RankedGap[], language: Language): string {
  const titled = gaps.map(({ code, value }) => {
    return `${categoryLabel(OCCUPATION, code)[language]} (${formatNumber(Math.abs(value))})`;
  });
  return listed(titled, language);
}

function outside({ cells }: ReleaseFacts): Bilingual | null {
  const all = cells.figure('vacancies-open').value;
  const uncoded = cells.figure('vacancies-open', { occupation: 'uncoded' }).value;
  const percent = all === null || uncoded === null ? null : share(uncoded, all);
  if (percent === null) return null;
  const text = `${formatNumber(percent, 1)}%`;
  return {
    ar: `${text} من الشواغر المفتوحة بمسميات لم يمكن ترميزها، وهي معدودة في المجموع.`,
    en: `${text} of open vacancies carry titles that could not be coded; they are counted in the total.`,
  };
}
