import type { Day, Month } from './calendar.ts';
import type { Employer } from './employers.ts';
import type { VacancyRow } from './feeds/mol-vacancies.ts';
import { Random } from './random.ts';
import { titleOf } from './snapshot/work-rows.ts';
import { type Occupation, occupations } from './vocabulary/occupations.ts';
import { describe, skillsFor } from './vocabulary/skills.ts';
import { Weighted } from './weighted.ts';

/** One employer in this many looks for people: about one for sixty-four persons. */
const HIRING_ONE_IN = 8;
/** Closed vacancies stay in the list this many days. */
const SHOWN = 365;

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
  const drawn = new Weighted(occupations, ({ sections, vacancies }) =>
    sections.includes(section) ? vacancies : sections.includes('*') ? vacancies * 0.35 : 0,
  );
  bySection.set(section, drawn);
  return drawn;
}

/** What the employer advertises over the time of the set; most employers nothing. */
export function vacanciesOf(seed: number, employer: Employer, months: readonly Month[]): Vacancy[] {
  if (employer.index % HIRING_ONE_IN !== 5 || employer.closed !== null) return [];
  const random = Random.of(seed, 'vacancies', employer.index);
  const count = random.between(3, 10);
  return Array.from({ length: count }, (_, at) => vacancy(employer, { random, at, months }));
}

function vacancy(
  employer: Employer,
  { random, at, months }: { random: Random; at: number; months: readonly Month[] },
): Vacancy {
  const first = months[0]?.first ?? 0;
  const last = months.at(-1)?.last ?? 0;
  const occupation = advertised(employer.section).draw(random);
  const positions = random.chance(0.55) ? 1 : random.between(2, 8);
  const posted = random.between(first - 330, last);
  const typical = random.chance(0.4) ? occupation.wage[1] : occupation.wage[0];
  const low = Math.max(80, Math.round((typical * (0.75 + random.unit() * 0.3)) / 10) * 10) * 1000;
  return {
    number: `V${String(employer.index).padStart(6, '0')}-${at + 1}`,
    employer,
    occupation,
    titleIndex: random.below(4),
    positions,
    filledAtLast: random.chance(0.2) ? 0 : random.between(0, positions),
    salary: random.chance(0.8) ? [low, low + random.between(0, 20) * 10_000] : null,
    remote: occupation.code.startsWith('25') ? random.chance(0.4) : random.chance(0.03),
    posted,
    closes: posted + random.between(40, 460),
  };
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
