import { OCCUPATION } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { categoryCell, categoryColumn, measureColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { whyNoDetail } from '../tables/why-no-table.ts';
import { UNITS } from '../units.ts';
import { SHORTAGE_INDICATORS, shortageGroups } from './shortage-figures.ts';

/** The shortage signal with its parts, one row an occupation group, below the figures of the economy. */
export function shortageTable({ cells, definition }: ReleaseFacts): Table {
  const measures = SHORTAGE_INDICATORS.map(definition);
  const groups = shortageGroups(cells);
  const row = (occupation: string | undefined): Row => ({
    ...(occupation === undefined ? { total: true } : {}),
    cells: [
      categoryCell(OCCUPATION, occupation),
      ...measures.map(({ id }) => ({
        kind: 'measure' as const,
        figure: cells.figure(id, occupation === undefined ? {} : { occupation }),
      })),
    ],
  });
  return {
    id: 'shortage-signal',
    title: { ar: 'مؤشر النقص المركّب وأجزاؤه', en: 'Shortage signal and its parts' },
    definitions: [...SHORTAGE_INDICATORS],
    feeds: feedsOf(measures),
    unit: UNITS.several,
    period: { from: cells.period, to: cells.period },
    columns: [categoryColumn(OCCUPATION), ...measures.map(measureColumn)],
    rows: [row(undefined), ...groups.map(row)],
    instead: groups.length > 0 ? null : whyNoDetail(cells, SHORTAGE_INDICATORS, ['occupation']),
    notes: [
      {
        ar: 'السطر الأول للاقتصاد كله. والمجموعات من الأعلى مؤشرا إلى الأدنى، ثم ما لا مؤشر له.',
        en: 'The first row is the economy. Groups go from the highest signal to the lowest, then those without one.',
      },
    ],
  };
}
