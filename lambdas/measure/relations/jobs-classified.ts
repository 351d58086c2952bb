import type { Relation } from '../relation.ts';

/** The employed whose occupation has a share of telework: `millionths` of their job can be done at home. */
export const jobsClassified: Relation = {
  reads: ['person_months'],
  reach: 0,
  sql: `SELECT p.*, millionths FROM person_months p
    JOIN telework_shares s ON s.occupation = substr(p.occupation, 1, 2) WHERE employed`,
};
