import type { Bilingual } from '../../model/bilingual.ts';
import type { MeasureColumn, TableCell } from '../report.ts';
import type { Bounds } from './coding-bounds.ts';

/** The columns of bounds: the least, what is published, and the most. */
export function boundColumns({ unit, decimals }: Pick<MeasureColumn, 'unit' | 'decimals'>): MeasureColumn[] {
  const column = (id: string, title: Bilingual): MeasureColumn => ({
    ...{ kind: 'measure', id, title },
    ...{ unit, decimals },
  });
  return [
    column('lower', { ar: 'على الأقل', en: 'At least' }),
    column('published', { ar: 'المنشور', en: 'Published' }),
    column('upper', { ar: 'على الأكثر', en: 'At most' }),
  ];
}

/** Their cells, in that order. */
export function boundCells({ lower, figure, upper }: Bounds): TableCell[] {
  return [lower, figure, upper].map((each) => ({ kind: 'measure', figure: each }));
}
