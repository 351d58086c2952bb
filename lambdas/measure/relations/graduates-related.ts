import type { Relation } from '../relation.ts';

/** Graduates, once for each occupation their field prepares for. */
export const graduatesRelated: Relation = {
  reads: [],
  over: ['graduates'],
  reach: 0,
  sql: 'SELECT * FROM graduates JOIN field_occupations USING (field)',
};
