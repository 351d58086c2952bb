import { type Day, shiftDay } from '../calendar.ts';
import type { VacancyRow } from '../feeds/mol-vacancies.ts';
import { isDigital, skillId } from '../vocabulary/skills.ts';
import { addTo, type Cells } from './cells.ts';
import { Histogram } from './histogram.ts';

/** Counts the vacancies of one month as they come. */
export class VacancyTally {
  private readonly last: Day;
  private readonly sixMonthsAgo: Day;
  private readonly yearAgo: Day;
  private readonly made: Cells = new Map();
  /** Days from posting to closing, and days open so far, by occupation; all of them under none. */
  private readonly durations = new Map<string | null, Histogram>();
  private readonly ages = new Map<string | null, Histogram>();

  constructor(last: Day) {
    this.last = last;
    this.sixMonthsAgo = shiftDay(last, -6);
    this.yearAgo = shiftDay(last, -12);
  }

  add(row: VacancyRow): void {
    const { positions, filled, posted_date: posted, closed_date: closed } = row;
    const isOpen = posted <= this.last && (closed === null || closed > this.last);
    if (isOpen) this.addSkills(row);
    for (const occupation of [null, row.occupation ?? 'uncoded']) {
      const dimensions = dimensionsOf(occupation);
      if (isOpen) {
        addTo(this.made, 'vacancies-open', dimensions);
        addTo(this.made, 'positions-open', dimensions, positions - filled);
        addTo(this.made, 'vacancies-remote', dimensions, row.remote === true ? 1 : 0);
        histogramOf(this.ages, occupation).add(this.last - posted);
      }
      if (posted <= this.sixMonthsAgo) {
        addTo(this.made, 'positions-advertised', dimensions, positions);
        addTo(this.made, 'positions-filled', dimensions, filled);
      }
      if (closed !== null && closed > this.yearAgo && closed <= this.last)
        histogramOf(this.durations, occupation).add(closed - posted);
    }
  }

  private addSkills({ skills, positions, filled }: VacancyRow): void {
    const named = skills ?? [];
    const open = positions - filled;
    for (const skill of new Set(named.map(skillId))) addTo(this.made, 'positions-asking', { skill }, open);
    const marks = [...(named.length > 0 ? ['any'] : []), ...(named.some(isDigital) ? ['digital'] : [])];
    for (const skill_mark of marks) addTo(this.made, 'positions-asking-mark', { skill_mark }, open);
  }

  cells(): Cells {
    const cells: Cells = new Map(this.made);
    addMedians(cells, 'vacancy-duration', this.durations);
    addMedians(cells, 'vacancy-age', this.ages);
    return cells;
  }
}

function addMedians(
  cells: Cells,
  indicator: string,
  histograms: ReadonlyMap<string | null, Histogram>,
): void {
  for (const [occupation, histogram] of histograms) {
    addTo(cells, indicator, dimensionsOf(occupation), histogram.quantile(2));
    addTo(cells, `${indicator}.count`, dimensionsOf(occupation), histogram.size);
  }
}

function dimensionsOf(occupation: string | null): Record<string, string> {
  return occupation === null ? {} : { occupation };
}

function histogramOf(histograms: Map<string | null, Histogram>, occupation: string | null): Histogram {
  const found = histograms.get(occupation) ?? new Histogram();
  histograms.set(occupation, found);
  return found;
}
