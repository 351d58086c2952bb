import { addTo, type Cells } from './cells.ts';
import type { GraduateOutcome } from './person-outcomes.ts';
import { Quartiles } from './quartiles.ts';

/** Counts graduates by what became of them, and their wages. */
export class OutcomeTally {
  private readonly counts: Cells = new Map();
  private readonly wages = new Quartiles();

  add({ horizon: months, field, level, university, outcome, dinars }: GraduateOutcome): void {
    const horizon = String(months);
    const broad = { horizon, field_broad: field.slice(0, 2) };
    for (const dimensions of [{ horizon }, broad, { horizon, level }, { horizon, university }]) {
      addTo(this.counts, 'graduates-followed', dimensions);
      addTo(this.counts, 'graduate-outcomes', { ...dimensions, graduate_outcome: outcome });
    }
    if (outcome !== 'sustained-work' || dinars === null) return;
    for (const dimensions of [{ horizon }, broad, { horizon, university }])
      this.wages.add(dimensions, dinars);
  }

  cells(): Cells {
    const cells: Cells = new Map(this.counts);
    this.wages.addTo(cells, 'graduate-wage');
    return cells;
  }
}
