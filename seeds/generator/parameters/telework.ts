/** Shares of an entity's civil servants in the end: who work from home at times, always, and are trained for it on site. */
export interface Telework {
  readonly hybrid: number;
  readonly remote: number;
  readonly trained: number;
}

/** By entity; `*` is any other. */
export const telework: Readonly<Record<string, Telework>> = {
  '*': { hybrid: 0.16, remote: 0.05, trained: 0.1 },
  'ministry-of-education': { hybrid: 0.12, remote: 0.02, trained: 0.15 },
  'government-hospitals': { hybrid: 0.05, remote: 0.01, trained: 0.04 },
  'primary-healthcare-centers': { hybrid: 0.06, remote: 0.01, trained: 0.05 },
  'ministry-of-finance': { hybrid: 0.42, remote: 0.14, trained: 0.4 },
  'information-egovernment-authority': { hybrid: 0.48, remote: 0.27, trained: 0.6 },
  'social-insurance-organization': { hybrid: 0.38, remote: 0.12, trained: 0.3 },
};

/** Points by which the share of automated services and of remote transactions rise a year. */
export const digitalGrowth = 0.04;

export function teleworkAt(entity: string): Telework {
  return telework[entity] ?? telework['*'] ?? { hybrid: 0, remote: 0, trained: 0 };
}
