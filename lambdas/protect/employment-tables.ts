import type { ProtectedCell } from '../model/cell.ts';
import { activityTable } from './activity-table.ts';
import type { FlatDimension } from './categories.ts';
import { countTable, totalCell } from './count-table.ts';
import { type CrossedClasses, crossedCells, crossedClasses } from './crossed-table.ts';
import { flatTable } from './flat-table.ts';
import type { PeriodCells } from './period-cells.ts';
import { toldByCoverage } from './register-unknown.ts';

/** Employed persons by sector and nationality group, crossed where that is safe. */
export interface EmployedClasses extends CrossedClasses {
  readonly cells: readonly ProtectedCell[];
}

/** Decides the crossed table of the employed once; the rates that rest on it ask again. */
export function employedBySectorAndNationality(cells: PeriodCells): EmployedClasses {
  const table = {
    indicator: 'employed',
    rows: flatTable(cells, 'employed', 'sector'),
    columns: flatTable(cells, 'employed', 'nationality_group'),
    alsoTold: toldByCoverage(cells),
  };
  const classes = crossedClasses(cells, table);
  return { ...classes, cells: crossedCells(cells, table, classes) };
}

/**
 * Tables of the employed and the jobseekers. Sex, age, governorate, activity and size band are never crossed with
 * anything, and sums over one side say nothing of a known category of another beyond Fréchet's interval, which is as
 * wide as the smallest class (see crossed-table.ts). That holds of sides that know nothing of each other; the unknown
 * of age, governorate, sex and nationality do, one being inside the other, and are cut so that no difference of them
 * tells of a few (see register-unknown.ts).
 */
export function employmentTables(cells: PeriodCells): ProtectedCell[] {
  const flat = (indicator: string, dimension: FlatDimension) =>
    countTable(cells, flatTable(cells, indicator, dimension));
  return [
    totalCell(cells, 'employed'),
    ...flat('employed', 'sex'),
    ...flat('employed', 'age_band'),
    ...flat('employed', 'governorate'),
    ...activityTable(cells, 'employed'),
    ...flat('employed', 'size_band'),
    totalCell(cells, 'jobseekers'),
    ...flat('jobseekers', 'nationality_group'),
    ...flat('jobseekers', 'sex'),
    ...flat('jobseekers', 'age_band'),
    ...flat('jobseekers', 'governorate'),
  ];
}
