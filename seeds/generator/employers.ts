import type { Day, Month } from './calendar.ts';
import { Random } from './random.ts';
import { activities } from './vocabulary/activities.ts';
import { Weighted, weighted } from './weighted.ts';

/** An employer as it is. */
export interface Employer {
  /** Commercial registration number. */
  readonly registration: string;
  /** A second registration of the same firm under the same insurance number, with a larger number; few have one. */
  readonly branch: string | null;
  readonly insurance: string;
  /** ISIC class and section. */
  readonly activity: string;
  readonly section: string;
  readonly legalForm: string;
  readonly sizeBand: string;
  readonly governorate: string;
  readonly registered: Day;
  /** The day the registration was closed. */
  readonly closed: Day | null;
  readonly suspended: boolean;
  /** Whether contributions name it by its insurance number alone. */
  readonly insuranceOnly: boolean;
  /** Relative number of employees. */
  readonly weight: number;
  /** Its place among the employers. */
  readonly index: number;
  /** Identity number of a sole proprietor, once one is found among the persons. */
  owner: string | null;
}

/** A private worker works with about four others. */
const PERSONS_PER_EMPLOYER = 8;

const drawActivity = new Weighted(activities, (activity) => activity.employers);
const drawForm = weighted<string>([
  ['sole-proprietorship', 46],
  ['limited-liability', 42],
  ['shareholding', 3],
  ['partnership', 4],
  ['foreign-branch', 3],
  ['other', 2],
]);
const drawGovernorate = weighted<string>([
  ['BH-13', 52],
  ['BH-15', 16],
  ['BH-17', 16],
  ['BH-14', 16],
]);

/** All employers of the set, and ways to find one. */
export class Employers {
  readonly all: readonly Employer[];
  /** By registration number, branches included. */
  readonly byRegistration: ReadonlyMap<string, Employer>;
  readonly byInsurance: ReadonlyMap<string, Employer>;
  private readonly bySection: ReadonlyMap<string, Weighted<Employer>>;
  private readonly any: Weighted<Employer>;

  constructor(all: readonly Employer[], before: Day) {
    this.all = all;
    this.byInsurance = new Map(all.map((employer) => [employer.insurance, employer]));
    this.byRegistration = new Map(
      all.flatMap((employer) =>
        [employer.registration, employer.branch].flatMap((number) =>
          number === null ? [] : [[number, employer]],
        ),
      ),
    );
    const open = all.filter((employer) => employer.registered < before && employer.closed === null);
    const sections = new Set(open.map((employer) => employer.section));
    this.any = new Weighted(open, (employer) => employer.weight);
    this.bySection = new Map(
      [...sections].map((section) => [
        section,
        new Weighted(
          open.filter((employer) => employer.section === section),
          (employer) => employer.weight,
        ),
      ]),
    );
  }

  /** An employer by its size; of the section where one is asked for and there is any. */
  draw(random: Random, section?: string): Employer {
    return ((section === undefined ? undefined : this.bySection.get(section)) ?? this.any).draw(random);
  }
}

/** The employers of a set of `persons`; some register, some close within its months. */
export function makeEmployers(seed: number, persons: number, months: readonly Month[]): Employers {
  const count = Math.max(30, Math.round(persons / PERSONS_PER_EMPLOYER));
  const all = Array.from({ length: count }, (_, index) => makeEmployer(seed, { index, months }));
  return new Employers(all, months[0]?.first ?? 0);
}

interface Place {
  readonly index: number;
  readonly months: readonly Month[];
}

function makeEmployer(seed: number, place: Place): Employer {
  const random = Random.of(seed, 'employer', place.index);
  const activity = drawActivity.draw(random);
  const weight = activity.size * Math.exp(random.normal() * 0.8);
  const sole = weight < 12 && random.chance(0.75);
  const legalForm = sole ? 'sole-proprietorship' : drawForm(random);
  const number = 10_000 + place.index * 3;
  return {
    registration: `${number}-1`,
    branch: random.chance(0.05) ? `${number}-2` : null,
    insurance: `E${500_000 + place.index * 7}`,
    activity: activity.code,
    section: activity.section,
    legalForm,
    sizeBand: sizeBand(weight),
    governorate: drawGovernorate(random),
    ...dates(random, place),
    suspended: random.chance(0.02),
    insuranceOnly: random.chance(0.06),
    weight,
    index: place.index,
    owner: null,
  };
}

/** At least one employer a month registers within the months of the set, so that no two registers are alike. */
function dates(random: Random, { index, months }: Place): { registered: Day; closed: Day | null } {
  const month = months[index];
  const first = months[0]?.first ?? 0;
  const last = months.at(-1)?.last ?? 0;
  if (month !== undefined) return { registered: month.first + random.below(28), closed: null };
  if (random.chance(0.006)) return { registered: random.between(first, last), closed: null };
  const registered = first - random.between(40, 7_500);
  return { registered, closed: random.chance(0.03) ? random.between(registered + 30, last) : null };
}

function sizeBand(weight: number): string {
  if (weight <= 5) return 'micro';
  if (weight <= 50) return 'small';
  return weight <= 100 ? 'medium' : 'large';
}
