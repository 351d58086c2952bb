import { addTo, type Cells } from './cells.ts';
import { Histogram } from './histogram.ts';
import type { GraduateOutcome } from './person-outcomes.ts';

/** Counts graduates by what became of them, and their wages. */
export class OutcomeTally {
  private readonly counts: Cells = new Map();
  private readonly wages = new Map<string, [Record<string, string>, Histogram]>();

  add({ horizon: months, field, level, university, outcome, dinars }: GraduateOutcome): void {
    const horizon = String(months);
    const broad = { horizon, field_broad: field.slice(0, 2) };
    for (const dimensions of [{ horizon }, broad, { horizon, level }, { horizon, university }]) {
      addTo(this.counts, 'graduates-followed', dimensions);
      addTo(this.counts, 'graduate-outcomes', { ...dimensions, graduate_outcome: outcome });
    }
    if (outcome !== 'sustained-work' || dinars === null) return;
    for (const dimensions of [{ horizon }, broad, { horizon, university }])
      this.wagesOf(dimensions).add(dinars);
  }

  cells(): Cells {
    const cells: Cells = new Map(this.counts);
    for (const [dimensions, histogram] of this.wages.values())
      for (const quarter of [1, 2, 3] as const)
        addTo(cells, `graduate-wage-p${quarter * 25}`, dimensions, histogram.quantile(quarter));
    return cells;
  }

  private wagesOf(dimensions: Record<string, string>): Histogram {
    const name = JSON.stringify(dimensions);
    const [, histogram] = this.wages.get(name) ?? [dimensions, new Histogram()];
    this.wages.set(name, [dimensions, histogram]);
    return histogram;
  }
}
