import type { Bilingual } from '../../model/bilingual.ts';
import { RULES } from '../../model/rule-set.ts';
import type { TitledRows } from '../../model/submission.ts';
import { share } from '../../page/format.ts';
import { codedLevels } from '../definitions/quality.ts';
import { ABSENT, type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Column, Row, Table } from '../report.ts';
import { UNITS } from '../units.ts';
import { FEED_COLUMN, feedCell } from './feed-cells.ts';
import { type FeedFacts, feedFacts } from './feed-facts.ts';
import { withheldOf } from './withheld-of.ts';

type Level = keyof TitledRows['digits'];
type Way = keyof TitledRows['by'];

/** Levels in the order of the table, the deepest first. */
const LEVELS: readonly Level[] = ['4', '3', '2', '1', '0'];
const WAYS: readonly Way[] = ['rules', 'model', 'sound', 'context', 'decided'];

const NAMES: Readonly<Record<Level, Bilingual>> = {
  '4': { ar: 'مجموعة وحدة (4 خانات)', en: 'Unit group (4 digits)' },
  '3': { ar: 'مجموعة فرعية (3 خانات)', en: 'Minor group (3 digits)' },
  '2': { ar: 'مجموعة رئيسية فرعية (خانتان)', en: 'Sub-major group (2 digits)' },
  '1': { ar: 'مجموعة رئيسية (خانة واحدة)', en: 'Major group (1 digit)' },
  '0': { ar: 'بلا رمز', en: 'Not coded' },
};

const BY: Readonly<Record<Way, Bilingual>> = {
  rules: { ar: 'بالقواعد', en: 'By rules' },
  model: { ar: 'بالنموذج', en: 'By the model' },
  sound: { ar: 'بلفظه بحروف لغة أخرى', en: 'By its sound in other letters' },
  context: { ar: 'بما يصاحب المسمى', en: 'By what stands beside it' },
  decided: { ar: 'بقرار أمين البيانات', en: 'By a steward’s decision' },
};

/** How deep the job titles of each feed are coded, by what, and how many of them a person is asked about all the same. */
export function codingLevelsTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const feeds = feedFacts(facts).filter(({ files }) => files.some(({ titled }) => titled !== null));
  return {
    id: 'coded-levels',
    title: { ar: 'ترميز المسميات الوظيفية: عمقه وطريقته', en: 'Coding of job titles: how deep, and by what' },
    definitions: [codedLevels.id],
    feeds: feeds.map(({ feed }) => feed),
    unit: UNITS.several,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      { kind: 'measure', id: 'titles', title: { ar: 'سجلات لها مسمى', en: 'Rows with a title' }, ...ROWS },
      ...LEVELS.map((level) => percentColumn(level === '0' ? 'uncoded' : `digits_${level}`, NAMES[level])),
      ...WAYS.map((way) => percentColumn(`by_${way}`, BY[way])),
      percentColumn('doubtful', { ar: 'رمز غير مؤكد', en: 'Doubtful code' }),
    ],
    rows: feeds.map(rowOf),
    instead: feeds.length > 0 ? null : NONE,
    notes: [],
  };
}

const ROWS = { unit: { ar: 'سجلات', en: 'rows' }, decimals: 0 } as const;
const NONE: Bilingual = {
  ar: 'لا تُعرف أعماق الترميز لملفات هذا الإصدار.',
  en: 'How deep titles are coded is not known of the files of this release.',
};

function percentColumn(id: string, title: Bilingual): Column {
  return { kind: 'measure', id, title, unit: UNITS.percent, decimals: 1 };
}

function rowOf(feed: FeedFacts): Row {
  const levels = LEVELS.map((level) => sum(feed, ({ titled }) => titled?.digits[level] ?? 0));
  const ways = WAYS.map((way) => sum(feed, ({ titled }) => titled?.by[way] ?? 0));
  const titles = levels.reduce((total, count) => total + count, 0);
  const hidden = hiddenOf(levels, ways);
  const doubtful = sum(feed, doubts);
  const shown = [
    ...levels.map((count, at) => (hidden.levels.has(at) ? WITHHELD : percentOf(count, titles))),
    ...ways.map((count, at) => (hidden.ways.has(at) ? WITHHELD : percentOf(count, titles))),
    isFewOf(doubtful) ? WITHHELD : percentOf(doubtful, titles),
  ];
  const figures = [known(rounded(titles)), ...shown];
  return {
    cells: [
      feedCell(feed),
      ...figures.map((figure) => ({ kind: 'measure', figure: isFewOf(titles) ? WITHHELD : figure }) as const),
    ],
  };
}

/**
 * Most rows are persons: a share of few is withheld, and as many others as keep it from being worked out. Titles without a
 * code are the last of both, levels and ways; withheld in one, they are in the other.
 */
function hiddenOf(levels: readonly number[], ways: readonly number[]) {
  const none = levels.length - 1;
  const together = [...ways, levels[none] ?? 0];
  const first = withheldOf(levels, RULES.persons);
  const second = withheldOf(together, RULES.persons, first.has(none) ? [ways.length] : []);
  const isHidden = second.has(ways.length);
  return { levels: isHidden ? withheldOf(levels, RULES.persons, [none]) : first, ways: second };
}

/** Rows of a file whose code a person is asked about, those that were set aside among them. */
function doubts({ findings }: FeedFacts['files'][number]): number {
  return findings.reduce((total, { code, count }) => total + (code === DOUBTFUL ? count : 0), 0);
}

const DOUBTFUL = 'occupation.doubtful';
const WITHHELD: Figure = { value: null, status: 'suppressed' };

function sum({ files }: FeedFacts, of: (file: FeedFacts['files'][number]) => number): number {
  return files.reduce((total, file) => total + of(file), 0);
}

function isFewOf(count: number): boolean {
  return count > 0 && count < RULES.persons;
}

function rounded(count: number): number {
  return Math.round(count / RULES.base) * RULES.base;
}

function percentOf(count: number, of: number): Figure {
  const percent = share(rounded(count), rounded(of));
  return percent === null ? ABSENT : known(percent);
}
