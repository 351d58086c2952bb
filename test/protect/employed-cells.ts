import type { Cell } from '../../lambdas/model/cell.ts';
import { cellsOf, type Member } from './cells-of.ts';

/** So many persons of the same categories, at seven employers. */
export function people(count: number, about: Member): Member[] {
  return Array.from({ length: count }, (_, index) => ({ employer: `e${index % 7}`, ...about }));
}

const EMPLOYED_TABLES = [
  [],
  ['sector'],
  ['nationality_group'],
  ['sector', 'nationality_group'],
  ['sex'],
  ['age_band'],
  ['governorate'],
  ['activity'],
  ['size_band'],
];

/** A category of each dimension. */
export const PLAIN = {
  sector: 'private',
  nationality_group: 'national',
  sex: 'male',
  age_band: '25-34',
  governorate: 'BH-13',
  activity: 'G',
  size_band: 'small',
};

/** The cells of the employed, over the tables that are published. */
export function employed(...groups: Member[][]): Cell[] {
  return cellsOf('employed', groups.flat(), EMPLOYED_TABLES);
}
