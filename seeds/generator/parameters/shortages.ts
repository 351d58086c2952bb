/** How an occupation is advertised and paid. */
export interface Demand {
  /** Share of advertised positions that are filled in the end. */
  readonly fill: number;
  /** Least and most days a vacancy stays open. */
  readonly days: readonly [number, number];
  /** Rise of wages a year. */
  readonly wageGrowth: number;
  /** How many times as many vacancies as the occupation has otherwise. */
  readonly advertised: number;
}

/** Occupations that are short, by ISCO-08 unit group. */
export const shortages: Readonly<Record<string, Demand>> = {
  '2221': { fill: 0.3, days: [160, 420], wageGrowth: 0.05, advertised: 2.5 },
  '2512': { fill: 0.35, days: [140, 380], wageGrowth: 0.055, advertised: 1.6 },
  '2142': { fill: 0.42, days: [120, 330], wageGrowth: 0.04, advertised: 1.6 },
  '7127': { fill: 0.38, days: [120, 360], wageGrowth: 0.045, advertised: 2.5 },
  '7212': { fill: 0.35, days: [140, 380], wageGrowth: 0.05, advertised: 2.5 },
};

/** All other occupations. */
export const ordinaryDemand: Demand = { fill: 0.8, days: [15, 120], wageGrowth: 0.02, advertised: 1 };

export function demandOf(occupation: string): Demand {
  return shortages[occupation] ?? ordinaryDemand;
}
