import type { Contract } from '../../contracts/contract.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { RULES } from '../../model/rule-set.ts';
import { share } from '../../page/format.ts';
import { completeness } from '../definitions/quality.ts';
import { ABSENT, type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { measureColumn } from '../tables/category-table.ts';
import { UNITS } from '../units.ts';
import { FEED_COLUMN, feedCell } from './feed-cells.ts';
import { type FeedFacts, feedFacts } from './feed-facts.ts';

const REQUIRED: Bilingual = { ar: 'إلزامي', en: 'Required' };
const OPTIONAL: Bilingual = { ar: 'اختياري', en: 'Optional' };

const FEW_NOTE: Bilingual = {
  ar: `في الملفات التي فيها أرقام شخصية: تُحجب الحصة إذا كان للحقل قيمة في أقل من ${RULES.persons} سجلات، وتُقرّب إلى نسبة صحيحة بلا كسور إذا كان فارغا في أقل من ${RULES.persons} سجلات، أو تُحجب إن كان التقريب لا يُخفي عددها.`,
  en: `In feeds that carry identity numbers, the share is withheld where fewer than ${RULES.persons} rows have a value, and rounded to a whole percent where fewer than ${RULES.persons} rows have none, or withheld where rounding does not hide how many; 100 may then stand for a few rows without a value.`,
};

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
    notes: [FEW_NOTE],
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

/**
 * The share of rows with a value; withheld where it would tell of an event in the lives of a few persons. Rows
 * without one may be a few persons too: the whole percent then stands only where it is that of no such row as well,
 * or of as many as the fewest persons, so that with the rows accepted it does not tell of a few.
 */
function filledShare({ contract, files }: FeedFacts, field: string): Figure {
  const accepted = files.reduce((sum, file) => sum + (file.rows?.accepted ?? 0), 0);
  const filled = files.reduce((sum, file) => sum + (file.filled[field] ?? 0), 0);
  const few = (rows: number) => rows > 0 && rows < RULES.persons && tellsOfPersons(contract);
  if (few(filled)) return WITHHELD;
  if (few(accepted - filled)) return wholePercent(filled, accepted);
  const percent = share(filled, accepted);
  return percent === null ? ABSENT : known(percent);
}

const WITHHELD: Figure = { value: null, status: 'suppressed' };

function wholePercent(filled: number, accepted: number): Figure {
  const percent = share(filled, accepted, 0);
  const atLeast = share(accepted - RULES.persons, accepted, 0);
  return percent !== null && (percent === 100 || percent === atLeast) ? known(percent) : WITHHELD;
}

/** Whether a row carries somebody's identity number, as the person of the row or in another part, such as an owner. */
function tellsOfPersons(contract: Contract): boolean {
  return contract.fields.some((field) => field.personal === 'identity');
}
