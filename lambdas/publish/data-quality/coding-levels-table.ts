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

type Level = keyof TitledRows;

/** Levels in the order of the table, the deepest first. */
const LEVELS: readonly Level[] = ['4', '3', '2', '1', '0'];

const NAMES: Readonly<Record<Level, Bilingual>> = {
  '4': { ar: 'مجموعة وحدة (4 خانات)', en: 'Unit group (4 digits)' },
  '3': { ar: 'مجموعة فرعية (3 خانات)', en: 'Minor group (3 digits)' },
  '2': { ar: 'مجموعة رئيسية فرعية (خانتان)', en: 'Sub-major group (2 digits)' },
  '1': { ar: 'مجموعة رئيسية (خانة واحدة)', en: 'Major group (1 digit)' },
  '0': { ar: 'بلا رمز', en: 'Not coded' },
};

/** How deep the job titles of each feed are coded, and how many of them a person is asked about all the same. */
export function codingLevelsTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const feeds = feedFacts(facts).filter(({ files }) => files.some(({ titled }) => titled !== null));
  return {
    id: 'coded-levels',
    title: { ar: 'عمق ترميز المسميات الوظيفية', en: 'Depth to which job titles are coded' },
    definitions: [codedLevels.id],
    feeds: feeds.map(({ feed }) => feed),
    unit: UNITS.several,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      { kind: 'measure', id: 'titles', title: { ar: 'سجلات لها مسمى', en: 'Rows with a title' }, ...ROWS },
      ...LEVELS.map((level) => percentColumn(level === '0' ? 'uncoded' : `digits_${level}`, NAMES[level])),
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
  const counts = LEVELS.map((level) => sum(feed, ({ titled }) => titled?.[level] ?? 0));
  const titles = counts.reduce((total, count) => total + count, 0);
  // most rows are persons: a level of few is withheld, and as many others as keep it from being worked out
  const hidden = withheldOf(counts, RULES.persons);
  const doubtful = sum(feed, doubts);
  const figures = counts.map((count, at) => (hidden.has(at) ? WITHHELD : percentOf(count, titles)));
  const isFew = isFewOf(titles);
  return {
    cells: [
      feedCell(feed),
      { kind: 'measure', figure: isFew ? WITHHELD : known(rounded(titles)) },
      ...figures.map((figure) => ({ kind: 'measure', figure: isFew ? WITHHELD : figure }) as const),
      { kind: 'measure', figure: isFew || isFewOf(doubtful) ? WITHHELD : percentOf(doubtful, titles) },
    ],
  };
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
