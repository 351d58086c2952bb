import { SHORTAGE_PARTS, type Standings, shortageSignals } from '../../model/shortage-signal.ts';
import { OCCUPATION } from '../category-labels.ts';
import { ABSENT, type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Column, Row, Table } from '../report.ts';
import { categoryCell, categoryColumn, measureColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { UNITS } from '../units.ts';
import { WORDS } from '../words.ts';
import { highest, SIGNAL, standingsOf } from './shortage-figures.ts';

const LEAST: Column = {
  kind: 'measure',
  id: 'least',
  title: { ar: 'أدناه بإسقاط جزء', en: 'Least without a part' },
  unit: UNITS.points,
  decimals: 0,
};
const MOST: Column = {
  kind: 'measure',
  id: 'most',
  title: { ar: 'أعلاه بإسقاط جزء', en: 'Most without a part' },
  unit: UNITS.points,
  decimals: 0,
};

/** Where the highest groups stand in each part, and between what their signal lies when one part is left out. */
export function standingsTable({ cells, definition }: ReleaseFacts): Table {
  const standings = standingsOf(cells);
  const parts = SHORTAGE_PARTS.map(({ indicator }) => definition(indicator));
  const groups = highest(standings);
  return {
    id: 'shortage-standings',
    title: { ar: 'مراتب المجموعات الأعلى في كل جزء', en: 'Standings of the highest groups in each part' },
    definitions: [SIGNAL],
    feeds: feedsOf([definition(SIGNAL)]),
    unit: UNITS.points,
    period: { from: cells.period, to: cells.period },
    columns: [
      categoryColumn(OCCUPATION),
      measureColumn(definition(SIGNAL)),
      ...parts.map((part) => ({ ...measureColumn(part), unit: UNITS.points, decimals: 0 })),
      LEAST,
      MOST,
    ],
    rows: groups.map((occupation): Row => {
      const own = SHORTAGE_PARTS.map(({ indicator }) => standings.get(indicator)?.get(occupation));
      const figures = [
        cells.figure(SIGNAL, { occupation }),
        ...own.map(rounded),
        ...extremes(standings, occupation),
      ];
      return {
        cells: [
          categoryCell(OCCUPATION, occupation),
          ...figures.map((figure) => ({ kind: 'measure' as const, figure })),
        ],
      };
    }),
    instead: groups.length > 0 ? null : WORDS.nothingRecorded,
    notes: [],
  };
}

/** The least and the most the signal of a group comes to without one of its parts. */
function extremes(standings: Standings, group: string): Figure[] {
  const without = SHORTAGE_PARTS.flatMap(({ indicator }) =>
    standings.get(indicator)?.has(group) ? (shortageSignals(standings, indicator).get(group) ?? []) : [],
  );
  return [rounded(Math.min(...without)), rounded(Math.max(...without))];
}

function rounded(standing: number | undefined): Figure {
  return standing === undefined ? ABSENT : known(Math.round(standing));
}
