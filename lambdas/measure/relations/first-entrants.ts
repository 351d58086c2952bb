import type { Relation } from '../relation.ts';

/** Of the hires those of whom no earlier month of the series knows a job. */
export const firstEntrants: Relation = {
  reads: ['spells'],
  over: ['hires'],
  reach: 2,
  sql: `SELECT h.* FROM hires h
    WHERE NOT EXISTS (SELECT 1 FROM spells s WHERE s.month = h.month AND s.person = h.person
      AND s.kind = 'employment' AND s.first_month < h.month)`,
};
