import type { Relation } from '../relation.ts';

/** Vacancies of the month's file, once for each skill that they ask for or would welcome, wherever they name it. */
export const vacancySkills: Relation = {
  reads: [],
  over: ['vacancies'],
  reach: 0,
  sql: `SELECT * FROM (SELECT *, unnest(list_distinct(string_split(
      replace(concat_ws(';', skills_asked, skills_described), '~', ''), ';'))) AS skill FROM vacancies) WHERE skill <> ''`,
};
