import type { Month } from '../calendar.ts';
import type { GraduateRow } from '../feeds/hec-graduates.ts';
import type { SchoolLeaverRow } from '../feeds/moe-graduates.ts';
import type { TrainingRow } from '../feeds/tamkeen-training.ts';
import type { Person } from '../population/person.ts';

/** Degrees by the end of the month. */
export function graduateRows(person: Person, month: Month): GraduateRow[] {
  return person.degrees
    .filter((degree) => degree.graduated <= month.last)
    .map((degree) => ({
      person: person.id,
      name: person.name,
      sex: person.sex,
      nationality: person.nationality,
      institution: degree.institution,
      programme: degree.programme,
      field: degree.field,
      level: degree.level,
      graduation_date: degree.graduated,
      gpa: degree.gpa,
      enrolled_institution: degree.enrolledIn,
    }));
}

/** The person among the secondary graduates by the end of the month. */
export function schoolLeaverRow(person: Person, month: Month): SchoolLeaverRow | null {
  if (person.school === null || person.school.left > month.last) return null;
  const { school, track, year, score } = person.school;
  return { person: person.id, name: person.name, sex: person.sex, school, track, year, score };
}

/** Training that has started by the end of the month, as it stands then. */
export function trainingRows(person: Person, month: Month): TrainingRow[] {
  return person.trainings
    .filter((training) => training.start <= month.last)
    .map((training) => {
      const over = training.end <= month.last;
      return {
        person: person.id,
        programme: training.programme,
        provider: training.provider,
        field: training.field,
        start_date: training.start,
        completion_date: over && training.completes ? training.end : null,
        outcome: over ? (training.completes ? 'completed' : 'dropped') : 'enrolled',
        cost: training.cost,
        wage_support: training.wageSupport,
      };
    });
}
