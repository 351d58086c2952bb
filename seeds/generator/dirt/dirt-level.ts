export const DIRT_LEVELS = ['none', 'usual', 'heavy'] as const;
export type Dirt = (typeof DIRT_LEVELS)[number];

/** How often what goes wrong: shares of rows unless said otherwise. */
export interface DirtRates {
  /** Written in another way that can be understood. */
  readonly repairable: number;
  /** An optional value nobody can read, job titles included. */
  readonly setAside: number;
  /** An optional value left out. */
  readonly blank: number;
  /** Beyond repair. */
  readonly broken: number;
  /** Written a second time further down. */
  readonly duplicate: number;
  /** In one of the ways that only heavily soiled files have, such as two rows of one key that contradict each other. */
  readonly peculiar: number;
  /** Persons and employers their register does not have: times the planted shares. */
  readonly gap: number;
  /** Contributions whose wage is wrong until a supplement corrects it. */
  readonly misreported: number;
  /** Blank and all-delimiter lines, per row. */
  readonly lines: number;
  /** Whether what is seldom seen occurs: rare writings, and breaches of rules that few files have. */
  readonly rare: boolean;
  /** Whether files have title lines and totals. */
  readonly trimmings: boolean;
}

const USUAL: DirtRates = {
  repairable: 0.08,
  setAside: 0.008,
  blank: 0.006,
  broken: 0.009,
  duplicate: 0.006,
  peculiar: 0,
  gap: 1,
  misreported: 0.004,
  lines: 0.0015,
  rare: false,
  trimmings: true,
};

/** Rates by level: none at all, what files usually have, and four times that with rare dirt besides. */
export const DIRT_RATES: Readonly<Record<Dirt, DirtRates>> = {
  none: {
    repairable: 0,
    setAside: 0,
    blank: 0,
    broken: 0,
    duplicate: 0,
    peculiar: 0,
    gap: 0,
    misreported: 0,
    lines: 0,
    rare: false,
    trimmings: false,
  },
  usual: USUAL,
  heavy: {
    repairable: USUAL.repairable * 4,
    setAside: USUAL.setAside * 4,
    blank: USUAL.blank * 4,
    broken: USUAL.broken * 4,
    duplicate: USUAL.duplicate * 4,
    peculiar: 0.03,
    gap: USUAL.gap * 4,
    misreported: USUAL.misreported * 4,
    lines: USUAL.lines * 4,
    rare: true,
    trimmings: true,
  },
};
