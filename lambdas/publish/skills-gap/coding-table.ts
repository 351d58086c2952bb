import type { Bilingual } from '../../model/bilingual.ts';
import { RULES } from '../../model/rule-set.ts';
import { share } from '../../page/format.ts';
import { FEED_COLUMN, feedCell } from '../data-quality/feed-cells.ts';
import { type FeedFacts, feedFacts } from '../data-quality/feed-facts.ts';
import { uncoded } from '../definitions/derived.ts';
import { type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Column, Table } from '../report.ts';
import { UNITS } from '../units.ts';

const ROWS: Bilingual = { ar: 'سجلات', en: 'rows' };

function counted(id: string, title: Bilingual): Column {
  return { kind: 'measure', id, title, unit: ROWS, decimals: 0 };
}

/** How many job titles of each feed have a code: titles without one stay in every total. */
export function codingTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const feeds = feedFacts(facts).filter(
    ({ contract, files }) => files.length > 0 && contract.fields.some((field) => field.name === 'occupation'),
  );
  return {
    id: 'coding-by-feed',
    title: { ar: 'ترميز المسميات الوظيفية بحسب البيان', en: 'Job titles coded, by feed' },
    definitions: [uncoded.id],
    feeds: feeds.map(({ feed }) => feed),
    unit: UNITS.several,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      counted('titles', { ar: 'مسميات', en: 'Titles' }),
      counted('uncoded', { ar: 'غير مرمّزة', en: 'Uncoded' }),
      { kind: 'measure', id: 'share', title: { ar: 'الحصة', en: 'Share' }, unit: UNITS.percent, decimals: 1 },
    ],
    rows: feeds.map((feed) => {
      const { titles, uncoded, percent } = codingOf(feed);
      return {
        cells: [
          feedCell(feed),
          ...[titles, uncoded, percent].map((figure) => ({ kind: 'measure', figure }) as const),
        ],
      };
    }),
    instead: null,
    notes: [],
  };
}

/** Counts under the rules of counts of persons, since most rows are persons; the share is of the rounded counts. */
function codingOf({ files }: FeedFacts): { titles: Figure; uncoded: Figure; percent: Figure } {
  const sum = (field: string) => files.reduce((total, file) => total + (file.filled[field] ?? 0), 0);
  const titles = sum('occupation_title');
  const without = titles - sum('occupation');
  const withheld: Figure = { value: null, status: 'suppressed' };
  const few = (count: number) => count > 0 && count < RULES.persons;
  const round = (count: number) => Math.round(count / RULES.base) * RULES.base;
  const hidden = few(titles) || few(without) || few(titles - without);
  const percent = share(round(without), round(titles));
  return {
    titles: few(titles) ? withheld : known(round(titles)),
    uncoded: hidden ? withheld : known(round(without)),
    percent: hidden || percent === null ? withheld : known(percent),
  };
}
