import { addTo, type Cells } from './cells.ts';
import { Histogram } from './histogram.ts';
import type { PersonFacts } from './person-facts.ts';

type Profile = Pick<PersonFacts, 'sector' | 'nationalityGroup' | 'sex' | 'activity' | 'occupation'>;
type Table = (profile: Profile) => Record<string, string>;

/** Tables of every quantile. */
const TABLES: readonly Table[] = [
  () => ({}),
  ({ sector }) => ({ sector }),
  ({ nationalityGroup }) => ({ nationality_group: nationalityGroup }),
  ({ sector, nationalityGroup }) => ({ sector, nationality_group: nationalityGroup }),
  ({ sex }) => ({ sex }),
];

/** Tables of the median alone. */
const MEDIAN_TABLES: readonly Table[] = [
  ({ activity, nationalityGroup }) => ({ activity, nationality_group: nationalityGroup }),
  ({ occupation, nationalityGroup }) => ({
    occupation_major: occupation?.slice(0, 1) ?? 'uncoded',
    nationality_group: nationalityGroup,
  }),
  ({ occupation }) => ({ occupation: occupation ?? 'uncoded' }),
];

/** Wages of the persons alike in all that wage tables ask for. */
interface Group {
  readonly profile: Profile;
  readonly histogram: Histogram;
}

/** Wages of one month by profile as they come. */
export class WageTally {
  private readonly groups = new Map<string, Group>();

  add({ sector, nationalityGroup, sex, activity, occupation }: PersonFacts, dinars: number): void {
    const profile = { sector, nationalityGroup, sex, activity, occupation };
    const name = Object.values(profile).join('|');
    const group = this.groups.get(name) ?? { profile, histogram: new Histogram() };
    group.histogram.add(dinars);
    this.groups.set(name, group);
  }

  /** Adds the quantiles of every table they may appear in. */
  addTo(cells: Cells): void {
    for (const table of [...TABLES, ...MEDIAN_TABLES])
      for (const [dimensions, histogram] of this.merged(table))
        addTo(cells, 'wage-p50', dimensions, histogram.quantile(2));
    for (const table of TABLES)
      for (const [dimensions, histogram] of this.merged(table)) {
        addTo(cells, 'wage-p25', dimensions, histogram.quantile(1));
        addTo(cells, 'wage-p75', dimensions, histogram.quantile(3));
      }
  }

  private merged(table: Table): [Record<string, string>, Histogram][] {
    const byName = new Map<string, [Record<string, string>, Histogram]>();
    for (const { profile, histogram } of this.groups.values()) {
      const dimensions = table(profile);
      const name = JSON.stringify(dimensions);
      const entry = byName.get(name) ?? [dimensions, new Histogram()];
      entry[1].merge(histogram);
      byName.set(name, entry);
    }
    return [...byName.values()];
  }
}
