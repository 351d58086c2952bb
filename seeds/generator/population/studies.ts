import { type Day, dayOf, type Month, yearOf } from '../calendar.ts';
import { chancesOf, schoolLeavers, studying, withoutJob } from '../parameters/graduates.ts';
import { summerGraduates } from '../parameters/seasons.ts';
import type { Random } from '../random.ts';
import { degreeShares, fieldsOfStudy, schools, universities } from '../vocabulary/fields-of-study.ts';
import { weighted } from '../weighted.ts';
import { register } from './job-search.ts';
import type { Life, Studies } from './life.ts';
import type { Person } from './person.ts';
import { takePrivate } from './take-job.ts';

const degreeOf = weighted(degreeShares.map((share) => [share, share[2]] as const));
const trackOf = weighted<string>([
  ['unified', 40],
  ['science', 24],
  ['commercial', 16],
  ['industrial', 10],
  ['general', 8],
  ['religious', 2],
]);
/** Years of study by ISCED level. */
const YEARS: Readonly<Record<string, number>> = { '5': 2, '6': 4, '7': 2 };

/** School ends in the summer in which somebody is eighteen. */
export function schoolEnds({ born }: Pick<Person, 'born'>): Day {
  return dayOf(`${yearOf(born) + 18}-06-15`);
}

/** Leaves school with a certificate. */
export function leaveSchool({ person, random }: Life): void {
  const left = schoolEnds(person);
  person.school = {
    left,
    school: random.pick(schools),
    track: trackOf(random),
    year: yearOf(left),
    score: (600 + random.below(400)) / 10,
  };
}

/** Leaves school, or ends studies, where the month has the day. */
export function learn(life: Life, month: Month): void {
  const { person, course } = life;
  if (person.nationality !== 'BHR') return;
  const ends = schoolEnds(person);
  if (person.school === null && ends >= month.first && ends <= month.last) afterSchool(life, ends);
  const { studies } = course;
  if (studies === null || studies.ends > month.last) return;
  course.studies = null;
  if (!studies.completes) course.restsUntil = studies.ends + life.random.between(20, 300);
  else afterDegree(life, graduate(life, studies));
}

function afterSchool(life: Life, day: Day): void {
  const { random, course } = life;
  leaveSchool(life);
  life.person.attained.push({ day, level: '3' });
  const { study, register: registers, work } = schoolLeavers;
  const fate = random.unit();
  if (fate < study) enrol(life, day, degreeOf(random));
  else if (fate < study + registers) register(life, day + random.between(20, 120));
  else if (fate < study + registers + work)
    course.job = takePrivate(life, { start: day + random.between(20, 200) });
  else course.restsUntil = day + random.between(100, 700);
}

/** Takes up studies that end some years after a day, some without a degree. */
export function enrol(
  { course, random }: Life,
  day: Day,
  [field, level]: readonly [string, string, ...unknown[]],
): void {
  const completes = !random.chance(studying.dropsOut);
  const years = (YEARS[level] ?? 4) * (completes ? 1 : random.unit());
  course.studies = {
    field,
    level,
    institution: random.pick(universities),
    ends: termEnd(Math.floor(day + years * 365.25), random),
    completes,
  };
}

/** Degrees come at the end of terms, in late June and in mid-January: the end of the term around a day. */
function termEnd(day: Day, random: Random): Day {
  const year = yearOf(day);
  const summer = random.chance(summerGraduates);
  return dayOf(summer ? `${year}-06-23` : `${year + 1}-01-18`) - random.below(6);
}

/** The end of a term in the year before a day. */
export function termBefore(day: Day, random: Random): Day {
  const term = random.chance(summerGraduates) ? '06-23' : '01-18';
  const end = dayOf(`${yearOf(day)}-${term}`);
  return (end < day ? end : dayOf(`${yearOf(day) - 1}-${term}`)) - random.below(6);
}

interface Degree extends Pick<Studies, 'field' | 'level' | 'institution'> {
  readonly ends: Day;
}

/** Adds the degree, and returns it. */
export function graduate(
  { person, random }: Life,
  { field, level, institution, ends }: Degree,
): Person['degrees'][number] {
  const title = level === '5' ? 'Diploma' : level === '7' ? 'Master' : 'Bachelor';
  const goesOn = level === '6' && random.chance(studying.goesOn);
  const degree = {
    institution,
    programme: `${title} of ${fieldsOfStudy[field]?.en ?? field}`,
    field,
    level,
    graduated: ends,
    gpa: (200 + random.below(201)) / 100,
    enrolledIn: goesOn ? random.pick(universities) : null,
  };
  person.degrees.push(degree);
  person.attained.push({ day: ends, level });
  return degree;
}

/** Out of university: some have a job within twelve months, by the chances of their field. */
export function afterDegree(
  life: Life,
  { field, level, graduated, enrolledIn }: Person['degrees'][number],
): void {
  const { course, random } = life;
  if (enrolledIn !== null) enrol(life, graduated, [field, '7']);
  if (course.job !== null) return;
  const chances = chancesOf(field);
  course.restsUntil = graduated + 366;
  if (random.chance(chances.within12)) {
    const day = graduated + daysToJob(chances.months, random);
    course.promised = { day, field: random.chance(chances.inField) ? field : undefined };
    if (day > graduated + 50 && random.chance(withoutJob.register))
      register(life, graduated + random.between(10, 45));
    return;
  }
  const fate = random.unit();
  if (fate < withoutJob.register) register(life, graduated + random.between(10, 90));
  else if (fate < withoutJob.register + withoutJob.study && level < '7')
    enrol(life, graduated, degreeOf(random));
}

/** Days to a first job within a year, near the months that are usual. */
function daysToJob(months: number, random: Random): Day {
  const share = (random.unit() + random.unit()) * months * 30.4;
  return Math.max(5, Math.min(360, Math.floor(share)));
}
