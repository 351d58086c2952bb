import { shiftDate } from '../../../lambdas/model/period.ts';
import { type Day, dayOf, isoOf } from '../calendar.ts';
import type { VacancyRow } from '../feeds/mol-vacancies.ts';
import { addTo, type Cells } from './cells.ts';

/** Counts the vacancies of one month as they come. */
export class VacancyTally {
  private readonly last: Day;
  private readonly sixMonthsAgo: Day;
  private readonly made: Cells = new Map();

  constructor(last: Day) {
    this.last = last;
    this.sixMonthsAgo = dayOf(shiftDate(isoOf(last), -6));
  }

  add(row: VacancyRow): void {
    const { positions, filled, posted_date: posted, closed_date: closed } = row;
    for (const dimensions of [{}, { occupation: row.occupation ?? 'uncoded' }]) {
      if (posted <= this.last && (closed === null || closed > this.last)) {
        addTo(this.made, 'vacancies-open', dimensions);
        addTo(this.made, 'positions-open', dimensions, positions - filled);
        addTo(this.made, 'vacancies-remote', dimensions, row.remote === true ? 1 : 0);
      }
      if (posted <= this.sixMonthsAgo) {
        addTo(this.made, 'positions-advertised', dimensions, positions);
        addTo(this.made, 'positions-filled', dimensions, filled);
      }
    }
  }

  cells(): Cells {
    return this.made;
  }
}
