import type { Measures, Override } from '../../lambdas/model/submission.ts';
import type { Tolerances } from '../../lambdas/model/tolerances.ts';

/** Tolerances of a monthly feed: a quarter of rows and wages, ten points of either sex, from 200 rows on. */
export const COMPARED: Tolerances = {
  rowsAtLeast: 0.8,
  acceptedAtLeast: 0.5,
  comparison: {
    monthsBack: [1, 2, 3],
    fromRows: 200,
    rowsChange: 0.25,
    totals: [{ field: 'wage', change: 0.25 }],
    shares: [{ field: 'sex', points: 10 }],
  },
};

/** Measures of rows with one wage each, in dinars, and a share of women. */
export function measured(rows: number, { wage = 400, female = 0.4 } = {}): Measures {
  const women = Math.round(rows * female);
  return {
    rows,
    totals: { wage: String(rows * wage * 1000) },
    shares: { sex: { female: women, male: rows - women } },
  };
}

/** A reason of a made-up steward for the codes. */
export function overridden(...codes: string[]): Override {
  return {
    reason: 'A large employer moved to another fund this month.',
    by: 'Data steward',
    at: '2026-10-05T06:00:00Z',
    codes,
  };
}
