import type { Bilingual } from '../../model/bilingual.ts';
import { formatPeriod } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import type { CellTable } from '../cell-table.ts';
import type { Definition, Row, Table, TableCell } from '../report.ts';
import { UNITS } from '../units.ts';
import { WORDS } from '../words.ts';
import { measureColumn } from './category-table.ts';
import { feedsOf } from './feeds-of.ts';

/** The totals of several indicators month by month, oldest first, over every period any of them has. */
export function seriesTable(request: {
  readonly id: string;
  readonly title: Bilingual;
  readonly cells: CellTable;
  readonly measures: readonly Definition[];
}): Table {
  const { id, title, cells, measures } = request;
  const periods = [...new Set(measures.flatMap((measure) => cells.periods(measure.id)))].sort();
  return {
    id,
    title,
    definitions: measures.map((measure) => measure.id),
    feeds: feedsOf(measures),
    unit: UNITS.several,
    period: { from: periods[0] ?? cells.period, to: periods.at(-1) ?? cells.period },
    columns: [
      { kind: 'category', id: 'period', title: { ar: 'الفترة', en: 'Period' }, unbroken: true },
      ...measures.map(measureColumn),
    ],
    rows: periods.map((period): Row => {
      const label = inBoth((language) => formatPeriod(period, language));
      const values = measures.map((measure): TableCell => {
        return { kind: 'measure', figure: cells.figure(measure.id, {}, period) };
      });
      return { cells: [{ kind: 'category', code: period, label }, ...values] };
    }),
    instead: periods.length > 0 ? null : WORDS.nothingRecorded,
    notes: [],
  };
}
