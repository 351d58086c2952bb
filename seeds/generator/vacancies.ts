import { type Day, isoOf, type Month, yearOf } from './calendar.ts';
import type { Employer } from './employers.ts';
import type { VacancyRow } from './feeds/mol-vacancies.ts';
import { hiringSeason, seasonOf } from './parameters/seasons.ts';
import { demandOf } from './parameters/shortages.ts';
import { wageIn } from './population/wages.ts';
import { Random } from './random.ts';
import { titleOf } from './snapshot/work-rows.ts';
import { type Occupation, occupations } from './vocabulary/occupations.ts';
import { describe, skillsFor } from './vocabulary/skills.ts';
import { Weighted } from './weighted.ts';

/** One employer in this many looks for people: about one for sixty-four persons. */
const HIRING_ONE_IN = 8;
/** Such an employer's vacancies a year, from the fewest to the most. */
const YEARLY = [7, 20] as const;
/** Closed vacancies stay in the list this many days. */
const SHOWN = 365;
/** Vacancies go back this many days before the set. */
const BEFORE = 330;

interface Vacancy {
  readonly number: string;
  readonly employer: Employer;
  readonly occupation: Occupation;
  readonly titleIndex: number;
  readonly positions: number;
  /** Positions that are filled in the end. */
  readonly filledAtLast: number;
  readonly salary: readonly [number, number] | null;
  readonly remote: boolean;
  readonly posted: Day;
  readonly closes: Day;
}

const bySection = new Map<string, Weighted<Occupation>>();

function advertised(section: string): Weighted<Occupation> {
  const known = bySection.get(section);
  if (known !== undefined) return known;
  const drawn = new Weighted(occupations, ({ code, sections, vacancies }) => {
    const weight = vacancies * demandOf(code).advertised;
    return sections.includes(section) ? weight : sections.includes('*') ? weight * 0.35 : 0;
  });
  bySection.set(section, drawn);
  return drawn;
}

/** What the employer advertises over the time of the set, while it is open; most employers nothing. */
export function vacanciesOf(seed: number, employer: Employer, months: readonly Month[]): Vacancy[] {
  if (employer.index % HIRING_ONE_IN !== 5) return [];
  const random = Random.of(seed, 'vacancies', employer.index);
  const years = (months.length * 30.4 + BEFORE) / 365;
  const count = Math.round(random.between(...YEARLY) * years);
  return Array.from({ length: count }, (_, at) => vacancy(employer, { random, at, months })).filter(
    ({ posted, closes }) =>
      posted >= employer.registered && (employer.closed === null || closes < employer.closed),
  );
}

interface Posting {
  readonly random: Random;
  readonly at: number;
  readonly months: readonly Month[];
}

function vacancy(employer: Employer, { random, at, months }: Posting): Vacancy {
  const occupation = advertised(employer.section).draw(random);
  const { fill, days } = demandOf(occupation.code);
  const positions = random.chance(0.55) ? 1 : random.between(2, 8);
  const posted = postingDay(months, random);
  return {
    number: `V${String(employer.index).padStart(6, '0')}-${at + 1}`,
    employer,
    occupation,
    titleIndex: random.below(4),
    positions,
    filledAtLast: Array.from({ length: positions }, () => random.chance(fill)).filter(Boolean).length,
    salary: random.chance(0.8) ? salary(occupation, { posted, months, random }) : null,
    remote: occupation.code.startsWith('25') ? random.chance(0.4) : random.chance(0.03),
    posted,
    closes: posted + random.between(...days),
  };
}

/** A day of the set or before it, by the season of hiring. */
function postingDay(months: readonly Month[], random: Random): Day {
  const first = months[0]?.first ?? 0;
  const last = months.at(-1)?.last ?? 0;
  const most = Math.max(...hiringSeason);
  let posted = random.between(first - BEFORE, last);
  for (let tries = 0; tries < 20; tries++) {
    if (random.chance(seasonOf(hiringSeason, isoOf(posted)) / most)) return posted;
    posted = random.between(first - BEFORE, last);
  }
  return posted;
}

/** Fils from and to, as high as wages have risen. */
function salary(
  occupation: Occupation,
  { posted, months, random }: { posted: Day; months: readonly Month[]; random: Random },
): [number, number] {
  const typical = random.chance(0.4) ? occupation.wage[1] : occupation.wage[0];
  const year = yearOf(months[0]?.first ?? 0);
  const wage = wageIn({ wage: typical * 1000, year, occupation }, yearOf(posted)) / 1000;
  const low = Math.max(80, Math.round((wage * (0.75 + random.unit() * 0.3)) / 10) * 10) * 1000;
  return [low, low + random.between(0, 20) * 10_000];
}

/** The vacancy at the end of the month; null when it is not in the list. */
export function vacancyRow(vacancy: Vacancy, month: Month): VacancyRow | null {
  if (vacancy.posted > month.last || vacancy.closes < month.first - SHOWN) return null;
  const closed = vacancy.closes <= month.last;
  const elapsed = Math.min(1, (month.last - vacancy.posted) / (vacancy.closes - vacancy.posted));
  const { occupation, employer } = vacancy;
  return {
    vacancy_number: vacancy.number,
    employer_registration: employer.registration,
    occupation_title: titleOf(occupation, vacancy.titleIndex, 'en'),
    occupation: occupation.code,
    description: describe(occupation),
    skills: skillsFor(occupation, vacancy.titleIndex),
    positions: vacancy.positions,
    filled: Math.floor(vacancy.filledAtLast * elapsed),
    salary_min: vacancy.salary?.[0] ?? null,
    salary_max: vacancy.salary?.[1] ?? null,
    remote: vacancy.remote,
    governorate: employer.governorate,
    posted_date: vacancy.posted,
    closed_date: closed ? vacancy.closes : null,
  };
}
