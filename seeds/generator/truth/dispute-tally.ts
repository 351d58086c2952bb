import { type Day, shiftDay } from '../calendar.ts';
import type { DisputeRow } from '../feeds/moj-disputes.ts';
import { addTo, type Cells } from './cells.ts';
import type { Crosswalk } from './crosswalk.ts';
import { Histogram } from './histogram.ts';

const UNKNOWN = 'unknown';

/** Counts the labour cases of one month as they come. */
export class DisputeTally {
  private readonly counts: Cells = new Map();
  /** Days from filing to closing by kind; all of them under none. */
  private readonly durations = new Map<string | null, Histogram>();
  private readonly last: Day;
  private readonly yearAgo: Day;

  constructor(last: Day) {
    this.last = last;
    this.yearAgo = shiftDay(last, -12);
  }

  add(row: DisputeRow, crosswalk: Crosswalk): void {
    if (this.isOfYear(row.filed_date)) this.addFiled(row, crosswalk);
    if (row.closed_date !== null && this.isOfYear(row.closed_date)) this.addClosed(row, row.closed_date);
    const isOpen = row.closed_date === null || row.closed_date > this.last;
    if (row.filed_date > this.last || !isOpen) return;
    for (const dimensions of [{}, { dispute_kind: row.kind }]) addTo(this.counts, 'cases-open', dimensions);
  }

  cells(): Cells {
    const cells: Cells = new Map(this.counts);
    for (const [kind, histogram] of this.durations)
      addTo(cells, 'case-duration', kind === null ? {} : { dispute_kind: kind }, histogram.quantile(2));
    return cells;
  }

  private addFiled({ employer_registration: registration, kind }: DisputeRow, crosswalk: Crosswalk): void {
    const activity = (registration === null ? null : crosswalk.section(registration)) ?? UNKNOWN;
    const size_band = (registration === null ? null : crosswalk.sizeBand(registration)) ?? UNKNOWN;
    for (const dimensions of [{}, { activity }, { size_band }, { dispute_kind: kind }])
      addTo(this.counts, 'cases-filed', dimensions);
  }

  private addClosed({ filed_date: filed, kind, outcome }: DisputeRow, closed: Day): void {
    for (const group of [null, kind]) {
      const histogram = this.durations.get(group) ?? new Histogram();
      histogram.add(closed - filed);
      this.durations.set(group, histogram);
    }
    addTo(this.counts, 'cases-closed', {});
    addTo(this.counts, 'cases-closed', { outcome: outcome ?? UNKNOWN });
    for (const days of [60, 90])
      addTo(this.counts, `cases-closed-in-${days}-days`, {}, closed - filed <= days ? 1 : 0);
  }

  private isOfYear(day: Day): boolean {
    return day > this.yearAgo && day <= this.last;
  }
}
