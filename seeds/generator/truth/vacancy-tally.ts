import { shiftDate } from '../../../lambdas/model/period.ts';
import { type Day, dayOf, isoOf } from '../calendar.ts';
import type { VacancyRow } from '../feeds/mol-vacancies.ts';
import { addTo, type Cells } from './cells.ts';

/** Counts the vacancies of one month as they come. */
export class VacancyTally {
  private readonly last: Day;
  private readonly sixMonthsAgo: Day;
  private readonly open: Cells = new Map();
  private readonly all: Cells = new Map();
  private readonly old: Cells = new Map();

  constructor(last: Day) {
    this.last = last;
    this.sixMonthsAgo = dayOf(shiftDate(isoOf(last), -6));
  }

  add(row: VacancyRow): void {
    const { positions, filled, posted_date: posted, closed_date: closed } = row;
    for (const dimensions of [{}, { occupation: row.occupation ?? 'uncoded' }]) {
      if (posted <= this.last && (closed === null || closed > this.last)) {
        addTo(this.open, 'vacancies-open', dimensions);
        addTo(this.open, 'positions-open', dimensions, positions - filled);
      }
      for (const cells of posted <= this.sixMonthsAgo ? [this.all, this.old] : [this.all]) {
        addTo(cells, 'positions-advertised', dimensions, positions);
        addTo(cells, 'positions-filled', dimensions, filled);
      }
    }
  }

  /** Fill rates rest on vacancies posted six months ago or more; on all where there are none such. */
  cells(): Cells {
    return new Map([...this.open, ...(this.old.size > 0 ? this.old : this.all)]);
  }
}
