/**
 * The parts of the shortage signal, by indicator, and at which end of each an occupation looks short. A composite of
 * standings with equal weights, in the manner of the OECD's Skills for Jobs indicators (2017, chapter 2), which puts
 * standardised growth rates together; ranks are used here because one extreme value would carry a mean of z-scores.
 */
export const SHORTAGE_PARTS = [
  { indicator: 'tightness', shortAt: 'high' },
  { indicator: 'fill-rate', shortAt: 'low' },
  { indicator: 'vacancy-duration', shortAt: 'high' },
  { indicator: 'wage-growth', shortAt: 'high' },
  { indicator: 'hires-non-nationals', shortAt: 'high' },
] as const;

export type ShortagePart = (typeof SHORTAGE_PARTS)[number]['indicator'];

/** Fewest groups a part must be published for, to tell where one stands among them. */
const LEAST_GROUPS = 5;
/** Fewest parts of a signal. */
export const LEAST_PARTS = 3;

/** Figures of a part, or standings in it, by occupation group. */
export type ByGroup = ReadonlyMap<string, number>;

/** Where groups stand in each part, 0 to 100, 100 the shortest; a part of too few groups has none. */
export type Standings = ReadonlyMap<ShortagePart, ByGroup>;

/** Standings of all groups from their published figures. */
export function shortageStandings(figures: ReadonlyMap<ShortagePart, ByGroup>): Standings {
  return new Map(
    SHORTAGE_PARTS.flatMap(({ indicator, shortAt }) => {
      const values = figures.get(indicator) ?? new Map<string, number>();
      return values.size < LEAST_GROUPS ? [] : [[indicator, standings(values, shortAt)] as const];
    }),
  );
}

/** The share of the other groups that stand lower, those that stand equal counted half, in percent. */
function standings(values: ByGroup, shortAt: 'high' | 'low'): ByGroup {
  const sorted = [...values.values()].sort((a, b) => a - b);
  const place = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] ?? 0;
    const after = sorted.lastIndexOf(value) + 1;
    place.set(value, (from + after - 1) / 2);
    from = after;
  }
  return new Map(
    [...values].map(([group, value]) => {
      const standing = (100 * (place.get(value) ?? 0)) / (sorted.length - 1);
      return [group, shortAt === 'high' ? standing : 100 - standing];
    }),
  );
}

/** The signal of every group with enough parts: the mean of its standings, not rounded; without one part where told. */
export function shortageSignals(all: Standings, without?: ShortagePart): ByGroup {
  const parts = [...all].flatMap(([part, standing]) => (part === without ? [] : [standing]));
  const groups = new Set(parts.flatMap((standing) => [...standing.keys()]));
  return new Map(
    [...groups].sort().flatMap((group) => {
      const own = parts.flatMap((standing) => standing.get(group) ?? []);
      const least = without === undefined ? LEAST_PARTS : LEAST_PARTS - 1;
      if (own.length < least) return [];
      return [[group, own.reduce((sum, standing) => sum + standing, 0) / own.length] as const];
    }),
  );
}

/** Groups by their signal, the highest first; equal ones in the order of their codes. */
export function ranked(signals: ByGroup): string[] {
  return [...signals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([group]) => group);
}
