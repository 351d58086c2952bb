import { addTo, type Cells } from './cells.ts';
import type { FirstJob } from './first-jobs.ts';
import { Histogram } from './histogram.ts';

/** Counts graduates by whether they found a first job, and the months it took those who had none at graduation. */
export class FirstJobTally {
  private readonly counts: Cells = new Map();
  private readonly months = new Map<string, [Record<string, string>, Histogram]>();

  add({ horizon: followed, field, level, firstJob: first_job, months }: FirstJob): void {
    const horizon = String(followed);
    for (const dimensions of [{ horizon }, { horizon, field_broad: field.slice(0, 2) }, { horizon, level }]) {
      addTo(this.counts, 'graduates-first-job', dimensions);
      addTo(this.counts, 'graduates-first-job', { ...dimensions, first_job });
      if (first_job !== 'worked-already') this.monthsOf(dimensions).add(months);
    }
  }

  cells(): Cells {
    const cells: Cells = new Map(this.counts);
    for (const [dimensions, histogram] of this.months.values())
      for (const quarter of [1, 2, 3] as const)
        addTo(cells, `first-job-months-p${quarter * 25}`, dimensions, histogram.quantile(quarter));
    return cells;
  }

  private monthsOf(dimensions: Record<string, string>): Histogram {
    const name = JSON.stringify(dimensions);
    const [, histogram] = this.months.get(name) ?? [dimensions, new Histogram()];
    this.months.set(name, [dimensions, histogram]);
    return histogram;
  }
}
