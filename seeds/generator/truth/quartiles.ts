import { addTo, type Cells } from './cells.ts';
import { Histogram } from './histogram.ts';

/** Whole numbers by the dimensions of a table as they come, for their quartiles. */
export class Quartiles {
  private readonly groups = new Map<string, readonly [Record<string, string>, Histogram]>();

  add(dimensions: Record<string, string>, value: number): void {
    const name = JSON.stringify(dimensions);
    const group = this.groups.get(name) ?? [dimensions, new Histogram()];
    group[1].add(value);
    this.groups.set(name, group);
  }

  /** Adds `<measure>-p25`, `-p50` and `-p75`. */
  addTo(cells: Cells, measure: string): void {
    for (const [dimensions, histogram] of this.groups.values())
      for (const quarter of [1, 2, 3] as const)
        addTo(cells, `${measure}-p${quarter * 25}`, dimensions, histogram.quantile(quarter));
  }
}
