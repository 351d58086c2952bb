import type { Relation } from '../relation.ts';
import { hiresIn } from './hires.ts';

/** Who was hired in the twelve months up to the month, once each: as they were when hired last. */
export const recentHires: Relation = {
  reads: ['person_months'],
  reach: 13,
  sql: `SELECT h.* REPLACE (m.month AS month)
    FROM (${hiresIn('series')}) h JOIN months m ON h.month > m.same_month_before AND h.month <= m.month
    QUALIFY row_number() OVER (PARTITION BY m.month, h.person ORDER BY h.month DESC) = 1`,
};
