import type { Bilingual } from '../../model/bilingual.ts';
import { isClassified } from '../category-labels.ts';
import type { BarChart } from '../charts/chart.ts';
import { barsOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Table } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';

/** What jobseekers are told by, as titles say it. */
const BY = {
  duration: { ar: 'بحسب مدة البحث', en: 'by duration of search' },
  exit_reason: { ar: 'بحسب السبب', en: 'by reason' },
  education: { ar: 'بحسب المستوى التعليمي', en: 'by education level' },
  sex: { ar: 'بحسب الجنس', en: 'by sex' },
  age_band: { ar: 'بحسب الفئة العمرية', en: 'by age band' },
  occupation: { ar: 'بحسب المهنة المطلوبة', en: 'by wanted occupation' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is known of jobseekers themselves, by which all figures of them are told. */
export const SIDES = ['education', 'sex', 'age_band', 'occupation'] as const;

export interface ExhibitBy {
  /** First part of the table's id. */
  readonly name: string;
  readonly of: Bilingual;
  readonly dimension: keyof typeof BY;
  /** Indicators that disclosure control cuts alike, so that a row is the same persons' in each; a chart each. */
  readonly measures: readonly string[];
  readonly share?: boolean;
}

/** A table by one dimension, and a chart of each measure. */
export function exhibitBy(
  { cells, profile, definition }: ReleaseFacts,
  { name, of, dimension, measures, share = false }: ExhibitBy,
): Exhibit {
  const words = BY[dimension];
  const titled = ({ ar, en }: Bilingual): Bilingual => ({ ar: `${ar} ${words.ar}`, en: `${en} ${words.en}` });
  const defined = measures.map(definition);
  const table = categoryTable({
    id: `${name}-by-${dimension.replace('_', '-')}`,
    title: titled(of),
    cells,
    profile,
    dimensions: [dimension],
    measures: defined,
    share,
  });
  const charts = defined.map(({ id, title }) =>
    chartOf(table, id, defined.length === 1 ? table.title : titled(title)),
  );
  return { table, charts, layout: 'beside' };
}

/** Occupations are hundreds: of them the largest are drawn, without remainders. */
function chartOf(table: Table, indicator: string, title: Bilingual): BarChart {
  const measure = indicator.replaceAll('-', '_');
  const isOccupations = table.columns[0]?.id === 'occupation';
  if (!isOccupations) return barsOf(table, measure, { title });
  const named = table.rows.filter(
    ({ cells: [first] }) => first?.kind === 'category' && isClassified(first.code),
  );
  const bars = barsOf({ ...table, rows: named }, measure, { title: largest(title) });
  const rows = [...bars.rows].sort((a, b) => b.value - a.value).slice(0, DRAWN);
  return { ...bars, rows, partial: false };
}

const DRAWN = 10;

function largest({ ar, en }: Bilingual): Bilingual {
  return { ar: `${ar}: أكبر الأرقام`, en: `${en}: the largest figures` };
}
