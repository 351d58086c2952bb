import type { Day, Month } from '../calendar.ts';
import { completed, training } from '../parameters/training.ts';
import { courses, trainingProviders } from '../vocabulary/fields-of-study.ts';
import { weighted } from '../weighted.ts';
import type { Life } from './life.ts';

const courseOf = weighted(courses.map((course) => [course, course[2]] as const));

/** Subsidised training begins in the month, by what the person does. */
export function train(life: Life, month: Month): void {
  if (life.person.nationality !== 'BHR') return;
  const chance = chanceOfTraining(life);
  if (chance > 0 && life.random.chance(chance))
    beginTraining(life, life.random.between(month.first, month.last));
}

function chanceOfTraining({ course: { job, search, studies } }: Life): number {
  if (job !== null) return job.sector === 'public' ? training.public : training['private-national'];
  if (search !== null) return training.searching;
  return studies === null ? 0 : training.studying;
}

/** A course from a day on; nobody takes the same twice. */
export function beginTraining({ person, random, course }: Life, start: Day): void {
  const [programme, field, , days, cost] = courseOf(random);
  if (person.trainings.some((earlier) => earlier.programme === programme)) return;
  const completes = random.chance(completed);
  person.trainings.push({
    programme,
    provider: random.pick(trainingProviders),
    field,
    start,
    end: start + days,
    completes,
    cost: cost * 1000,
    wageSupport: random.chance(0.35) ? random.between(8, 30) * 10_000 : null,
  });
  if (completes) course.helpedUntil = Math.max(course.helpedUntil, start + days + 365);
}
