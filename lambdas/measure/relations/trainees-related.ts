import type { Relation } from '../relation.ts';

/** Trainees, once for each occupation their field prepares for. */
export const traineesRelated: Relation = {
  reads: [],
  over: ['trainees'],
  reach: 0,
  sql: 'SELECT * FROM trainees JOIN field_occupations USING (field)',
};
