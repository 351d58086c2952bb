import type { Bilingual } from '../../model/bilingual.ts';
import { CODED_COUNTS } from '../../model/coded-counts.ts';
import { dimensionOf } from '../category-labels.ts';
import { codingBounds } from '../definitions/quality.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { categoryCell, categoryColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { whyNoDetail } from '../tables/why-no-table.ts';
import { UNITS } from '../units.ts';
import { boundCells, boundColumns } from './bound-columns.ts';
import { boundsOfGroup } from './coding-bounds.ts';

/** Whatever the bounds are made of. */
export const CODING_INDICATORS: readonly string[] = CODED_COUNTS.flatMap((id) => [
  `${id}-coded-right`,
  `${id}-coded-elsewhere`,
]);

const COUNTED: Bilingual = { ar: 'أشخاص أو شواغر أو وظائف', en: 'persons, vacancies or positions' };

const LEFT_OUT: Bilingual = {
  ar: 'لا تظهر المجموعات الرئيسية التي لا يُنشر عددها.',
  en: 'Major groups whose count is not published are left out.',
};

/** What counts by major group can be, given that titles have no code or a wrong one. Made of published figures. */
export function occupationBoundsTable(facts: ReleaseFacts): Table {
  const { cells, manifest } = facts;
  const rows = CODED_COUNTS.flatMap((id) => rowsOf(facts, id));
  const told = rows.filter(({ isPublished }) => isPublished);
  return {
    id: 'occupation-bounds',
    title: { ar: 'حدود الأعداد بحسب المهنة', en: 'Bounds of counts by occupation' },
    definitions: [codingBounds.id],
    feeds: feedsOf(CODED_COUNTS.map(facts.definition)),
    unit: UNITS.several,
    period: { from: manifest.period, to: manifest.period },
    columns: [
      { kind: 'category', id: 'headline', title: { ar: 'الرقم', en: 'Figure' } },
      categoryColumn(dimensionOf('occupation_major', facts.profile)),
      ...boundColumns({ unit: COUNTED, decimals: 0 }),
    ],
    rows: told.map(({ row }) => row),
    instead: told.length > 0 ? null : whyNoDetail(cells, CODED_COUNTS, ['occupation']),
    notes: told.length < rows.length ? [LEFT_OUT] : [],
  };
}

interface Told {
  readonly row: Row;
  readonly isPublished: boolean;
}

function rowsOf({ cells, definition, profile }: ReleaseFacts, id: string): Told[] {
  const dimension = dimensionOf('occupation_major', profile);
  const groups = cells.details(`${id}-coded-right`, [dimension.id]).map((at) => at[dimension.id] ?? '');
  return groups.sort().map((group) => {
    const bounds = boundsOfGroup(cells, id, group);
    const figure = { kind: 'category', code: id, label: definition(id).title } as const;
    return {
      row: { cells: [figure, categoryCell(dimension, group), ...boundCells(bounds)] },
      isPublished: bounds.figure.value !== null,
    };
  });
}
