import { addTo, type Cells } from './cells.ts';
import type { FirstJob } from './first-jobs.ts';
import { Quartiles } from './quartiles.ts';

/** Counts graduates by whether they found a first job, and the months it took those who had none at graduation. */
export class FirstJobTally {
  private readonly counts: Cells = new Map();
  private readonly months = new Quartiles();

  add({ horizon: followed, field, level, firstJob: first_job, months }: FirstJob): void {
    const horizon = String(followed);
    for (const dimensions of [{ horizon }, { horizon, field_broad: field.slice(0, 2) }, { horizon, level }]) {
      addTo(this.counts, 'graduates-first-job', dimensions);
      addTo(this.counts, 'graduates-first-job', { ...dimensions, first_job });
      if (first_job !== 'worked-already') this.months.add(dimensions, months);
    }
  }

  cells(): Cells {
    const cells: Cells = new Map(this.counts);
    this.months.addTo(cells, 'first-job-months');
    return cells;
  }
}
