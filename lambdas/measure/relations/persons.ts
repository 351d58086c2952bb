import type { Relation } from '../relation.ts';

/** Everybody with a row in a person feed of the month. */
export const persons: Relation = {
  reads: ['person_months'],
  reach: 0,
  sql: 'SELECT * FROM person_months',
};
