import type { Relation } from '../relation.ts';

/**
 * Public institutions of the month's file. Those that are no government entity of the country go by `unlisted`: their
 * names are free text, which no figure may carry.
 */
export const institutions: Relation = {
  reads: ['institution_rows'],
  reach: 0,
  sql: `SELECT r.* EXCLUDE (institution), coalesce(entity, 'unlisted') AS institution
    FROM institution_rows r JOIN months USING (month) LEFT JOIN entities ON entity = r.institution`,
};
