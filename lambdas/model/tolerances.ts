/** What a file as a whole must keep to; a breach holds it until somebody gives a reason. */
export interface Tolerances {
  /** Share of its predecessor's rows below which a later full submission is held. */
  readonly rowsAtLeast: number;
  /** Share of its own rows, accepted or duplicate, below which a full submission is held. */
  readonly acceptedAtLeast: number;
  /** How far it may differ from an earlier period; absent where periods have nothing to do with each other. */
  readonly comparison?: Comparison;
}

/** How far what is accepted for a period may differ from what stands for an earlier one. */
export interface Comparison {
  /** Months back to the periods it may be compared with, the preferred first: the first that stands is taken. */
  readonly monthsBack: readonly number[];
  /** Accepted rows that the larger of both must have: of fewer, a few persons make any change. */
  readonly fromRows: number;
  /** Share by which accepted rows may grow or fall: 0.25 is a quarter. */
  readonly rowsChange: number;
  /** Share by which the exact sum of a field may grow or fall. */
  readonly totals: readonly { readonly field: string; readonly change: number }[];
  /** Percentage points by which the part of a code of the field may grow or fall. */
  readonly shares: readonly { readonly field: string; readonly points: number }[];
}

/** A snapshot of every month: compared with the month before, or one of two before that where it lacks. */
export const PREVIOUS_MONTHS: readonly number[] = [1, 2, 3];

/** A file of a term or a year: compared with the same time a year before. */
export const YEAR_BEFORE: readonly number[] = [12];
