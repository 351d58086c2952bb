import type { Relation } from '../relation.ts';

/** Vacancies of the month's file. */
export const vacancies: Relation = {
  reads: ['vacancy_rows'],
  reach: 0,
  sql: 'SELECT * FROM vacancy_rows JOIN months USING (month)',
};
