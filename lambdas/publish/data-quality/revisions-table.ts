import { revision } from '../definitions/quality.ts';
import { derive, type Figure } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Definition, Row, Table } from '../report.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { UNITS } from '../units.ts';
import { insteadOf } from './changes-table.ts';

/** Headlines that are numbers of something, and those that are percentages. */
const COUNTS = [
  'employed',
  'jobseekers',
  'wage-p50',
  'hires',
  'separations',
  'job-creation',
  'job-destruction',
  'vacancies-open',
];
const RATES = ['unemployment-rate-nationals', 'turnover', 'register-coverage'];

/** What is told of in both releases. */
export const REVISED: readonly string[] = [...COUNTS, ...RATES];

/** Headline figures of the period as the release before had them, and as they are now. */
export function revisionTables(facts: ReleaseFacts): Table[] {
  return [
    tableOf(facts, COUNTS.map(facts.definition), {
      id: 'revisions',
      title: {
        ar: 'مراجعة الأرقام الرئيسية منذ الإصدار السابق',
        en: 'Revisions of headline figures since the previous release',
      },
    }),
    tableOf(facts, RATES.map(facts.definition), {
      id: 'rate-revisions',
      title: {
        ar: 'مراجعة النسب الرئيسية منذ الإصدار السابق',
        en: 'Revisions of headline rates since the previous release',
      },
    }),
  ];
}

function tableOf(
  facts: ReleaseFacts,
  definitions: readonly Definition[],
  named: Pick<Table, 'id' | 'title'>,
): Table {
  const { period } = facts.manifest;
  const [first] = definitions;
  const isOfSeveral = new Set(definitions.map(({ unit }) => unit.en)).size > 1;
  const unit = first === undefined || isOfSeveral ? UNITS.several : first.unit;
  const measure = (id: string, ar: string, en: string) => ({
    ...{ kind: 'measure' as const, id, title: { ar, en } },
    ...{ unit, decimals: first?.decimals ?? 0 },
  });
  return {
    ...named,
    definitions: [revision.id],
    feeds: feedsOf(definitions),
    unit,
    period: { from: period, to: period },
    columns: [
      { kind: 'category', id: 'headline', title: { ar: 'الرقم', en: 'Figure' } },
      measure('before', 'من قبل', 'Before'),
      measure('now', 'الآن', 'Now'),
      measure('change', 'الفرق', 'Change'),
    ],
    rows: facts.before === null ? [] : definitions.map((definition) => rowOf(facts, definition)),
    instead: facts.before === null ? insteadOf(facts.manifest) : null,
    notes: [],
  };
}

function rowOf({ cells, before }: ReleaseFacts, { id, title, decimals }: Definition): Row {
  const now = cells.figure(id);
  const was: Figure = before?.figure(id) ?? { value: null, status: 'absent' };
  const scale = 10 ** decimals;
  const change = derive(was, now, (from, to) => Math.round((to - from) * scale) / scale);
  return {
    cells: [
      { kind: 'category', code: id, label: title },
      ...[was, now, change].map((figure) => ({ kind: 'measure' as const, figure })),
    ],
  };
}
