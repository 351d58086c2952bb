import type { Relation } from '../relation.ts';

/** Vacancies of the month's file, once for each mark of the skills that they name: any skill, a digital, a green one. */
export const vacancyMarks: Relation = {
  reads: [],
  over: ['vacancy_skills'],
  reach: 0,
  sql: `SELECT DISTINCT * EXCLUDE (skill) FROM (SELECT vacancy_skills.*, skill_mark FROM vacancy_skills JOIN skill_marks USING (skill)
      UNION ALL SELECT *, 'any' AS skill_mark FROM vacancy_skills)`,
};
