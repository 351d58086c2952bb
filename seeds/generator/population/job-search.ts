import { ageOn, type Day, type Month } from '../calendar.ts';
import { heardLate, searching, suspended } from '../parameters/search.ts';
import { hiringSeason, seasonOf } from '../parameters/seasons.ts';
import { trainingEffect } from '../parameters/training.ts';
import type { Random } from '../random.ts';
import { type Occupation, occupations } from '../vocabulary/occupations.ts';
import { Weighted } from '../weighted.ts';
import { educationOn, isQualified } from './education.ts';
import { isOver, type Life } from './life.ts';
import type { Job, Person, Search } from './person.ts';
import { takeAny } from './take-job.ts';

const wanted = new Weighted(occupations, (occupation) => occupation.wanted);

/** Registers as looking for work, unless the person does so already or does not live to. */
export function register({ person, random, course }: Life, day: Day): void {
  if (course.search !== null || isOver(person, day)) return;
  const age = ageOn(person.born, day);
  const search: Search = {
    registered: day,
    wanted: wish(person, day, random),
    titleIndex: random.below(4),
    experience: Math.max(0, Math.min(age - 20, random.below(8))),
    suspended: random.chance(suspended),
    placed: null,
    placedKnown: null,
    withdrawn: null,
  };
  person.searches.push(search);
  course.search = search;
}

/** Work somebody may do and likes to; who finds none in a few tries dreams of the last. */
function wish(person: Person, day: Day, random: Random): Occupation {
  const education = educationOn(person, day);
  let occupation = wanted.draw(random);
  for (let tries = 0; tries < 6 && !isQualified(education, occupation); tries++) {
    occupation = wanted.draw(random);
  }
  return occupation;
}

/** A month without a job: a graduate's first job comes, a search ends or begins, or nothing happens. */
export function seek(life: Life, month: Month): void {
  const { course, person, random, world } = life;
  if (course.job !== null || person.nationality !== 'BHR') return;
  if (course.retires <= month.last) giveUp(course, month.first);
  else if (course.promised !== null) keepPromise(life, month);
  else if (world.months[person.index] === month) register(life, random.between(month.first, month.last));
  else if (course.restsUntil <= month.first) look(life, month);
}

function look(life: Life, month: Month): void {
  const { course, random, person } = life;
  const { search } = course;
  if (search === null) {
    const able = course.studies === null && ageOn(person.born, month.first) < 55;
    if (able && random.chance(searching.registers)) register(life, random.between(month.first, month.last));
  } else if (search.registered < month.first) goOn(life, month);
}

function goOn(life: Life, month: Month): void {
  const { course, random } = life;
  const help = course.helpedUntil > month.first ? trainingEffect : 1;
  const day = random.between(month.first, month.last);
  if (random.chance(searching.hired * help * seasonOf(hiringSeason, month.period))) {
    course.job = takeAny(life, { start: day });
    if (course.job !== null) place(life, course.job);
  } else if (random.chance(searching.givesUp)) {
    giveUp(course, day);
    course.restsUntil = day + random.between(60, 500);
  }
}

function giveUp(course: Life['course'], day: Day): void {
  if (course.search !== null) course.search.withdrawn = Math.max(day, course.search.registered);
  course.search = null;
}

/** A graduate's first job, in its month. */
function keepPromise(life: Life, { last }: Month): void {
  const { course } = life;
  if (course.promised === null || course.promised.day > last) return;
  const { day: start, field } = course.promised;
  course.promised = null;
  course.job = takeAny(life, { start, field });
  if (course.job !== null) place(life, course.job);
}

/** Ends a search with a job; the ministry hears of it at once, or weeks later. */
function place({ course, random }: Life, job: Job): void {
  const { search } = course;
  if (search === null) return;
  search.placed = job.start;
  search.placedKnown = job.start + (random.chance(heardLate) ? random.between(10, 45) : 0);
  course.search = null;
}
