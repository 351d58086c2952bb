import { addTo, type Cells } from './cells.ts';
import type { HeldPermit } from './held-permit.ts';
import { Histogram } from './histogram.ts';

/** Counts the workers with a permit, and their wages, by occupation as they come. */
export class PermitTally {
  private readonly holders: Cells = new Map();
  private readonly wages = new Map<string | null, Histogram>();

  add({ occupation, dinars }: HeldPermit): void {
    for (const dimensions of [{}, { occupation }]) addTo(this.holders, 'permit-holders', dimensions);
    if (dinars === null) return;
    for (const key of [null, occupation]) {
      const wages = this.wages.get(key) ?? new Histogram();
      wages.add(dinars);
      this.wages.set(key, wages);
    }
  }

  addTo(cells: Cells): void {
    for (const [name, persons] of this.holders) cells.set(name, persons);
    for (const [occupation, wages] of this.wages)
      addTo(cells, 'permit-wage-p50', occupation === null ? {} : { occupation }, wages.quantile(2));
  }
}
