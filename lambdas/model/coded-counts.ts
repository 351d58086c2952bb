/** Counts by occupation of which it is told how far their codes are right, by `<id>-coded-right` and `<id>-coded-elsewhere`. */
export const CODED_COUNTS = [
  'jobseekers-wanting',
  'vacancies-open',
  'positions-open',
  'permit-holders',
] as const;
