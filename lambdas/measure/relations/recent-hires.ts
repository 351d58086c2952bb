import type { Relation } from '../relation.ts';
import { hiresIn } from './hires.ts';

/**
 * Who was hired in the twelve months up to the month, once each: as they were when hired last. No column that nobody asks
 * for, as they would be read of fourteen months.
 */
export const recentHires: Relation = {
  reads: ['person_months'],
  reach: 13,
  sql: `SELECT m.month, h.person, h.employer, h.nationality_group, h.occupation
    FROM (${hiresIn('series')}) h JOIN months m ON h.month > m.same_month_before AND h.month <= m.month
    QUALIFY row_number() OVER (PARTITION BY m.month, h.person ORDER BY h.month DESC) = 1`,
};
