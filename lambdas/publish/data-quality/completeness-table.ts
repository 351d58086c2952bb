import { personField } from '../../contracts/contract.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { RULES } from '../../model/rule-set.ts';
import { completeness } from '../definitions/quality.ts';
import { ABSENT, type Figure, known } from '../figure.ts';
import { share } from '../format.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { measureColumn } from '../tables/category-table.ts';
import { UNITS } from '../units.ts';
import { FEED_COLUMN, feedCell } from './feed-cells.ts';
import { type FeedFacts, feedFacts } from './feed-facts.ts';

const REQUIRED: Bilingual = { ar: 'إلزامي', en: 'Required' };
const OPTIONAL: Bilingual = { ar: 'اختياري', en: 'Optional' };

/** How full each field of each feed is; names of persons are never kept, so nothing is said of them. */
export function completenessTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  return {
    id: 'completeness',
    title: { ar: 'اكتمال الحقول', en: 'Completeness of fields' },
    definitions: [completeness.id],
    feeds: [],
    unit: UNITS.percent,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      { kind: 'category', id: 'field', title: { ar: 'الحقل', en: 'Field' } },
      { kind: 'category', id: 'obligation', title: { ar: 'الإلزام', en: 'Obligation' } },
      { ...measureColumn(completeness), bar: true },
    ],
    rows: feedFacts(facts)
      .filter((feed) => feed.files.length > 0)
      .flatMap(rowsOf),
    instead: null,
    notes: [],
  };
}

function rowsOf(feed: FeedFacts): Row[] {
  return feed.contract.fields
    .filter((field) => field.personal !== 'name')
    .map((field) => ({
      cells: [
        feedCell(feed),
        { kind: 'category', code: field.name, label: field.title },
        {
          kind: 'category',
          code: field.required ? 'required' : 'optional',
          label: field.required ? REQUIRED : OPTIONAL,
        },
        { kind: 'measure', figure: filledShare(feed, field.name) },
      ],
    }));
}

/** The share of rows with a value; withheld where it would tell of an event in the lives of a few persons. */
function filledShare({ contract, files }: FeedFacts, field: string): Figure {
  const accepted = files.reduce((sum, file) => sum + (file.rows?.accepted ?? 0), 0);
  const filled = files.reduce((sum, file) => sum + (file.filled[field] ?? 0), 0);
  const few = filled > 0 && filled < RULES.persons && personField(contract) !== undefined;
  if (few) return { value: null, status: 'suppressed' };
  const percent = share(filled, accepted);
  return percent === null ? ABSENT : known(percent);
}
