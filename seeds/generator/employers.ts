import type { Day, Month } from './calendar.ts';
import { closingYearly, growth, openingYearly } from './parameters/employers.ts';
import { leavingBySection, leavingIn } from './parameters/work.ts';
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
  /** Relative number of employees when the set begins. */
  readonly weight: number;
  /** Growth of what it hires, a year. */
  readonly growth: number;
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

/** Nobody is hired this many days before an employer closes. */
const STAYS = 60;
const MOST_LEAVE = Math.max(...Object.values(leavingBySection));

/** Which employer is wished for. */
interface Wanted {
  readonly section: string | undefined;
  readonly day: Day;
  /** Whether for somebody hired in the course of the set. */
  readonly turnover: boolean;
}

/** All employers of the set, and ways to find one. */
export class Employers {
  readonly all: readonly Employer[];
  /** By registration number, branches included. */
  readonly byRegistration: ReadonlyMap<string, Employer>;
  readonly byInsurance: ReadonlyMap<string, Employer>;
  private readonly bySection: ReadonlyMap<string, Weighted<Employer>>;
  private readonly any: Weighted<Employer>;
  private readonly owned = new Map<string, Employer>();

  private readonly first: Day;
  private readonly lasting: Weighted<Employer>;

  constructor(all: readonly Employer[], first: Day) {
    this.all = all;
    this.first = first;
    this.byInsurance = new Map(all.map((employer) => [employer.insurance, employer]));
    this.byRegistration = new Map(
      all.flatMap((employer) =>
        [employer.registration, employer.branch].flatMap((number) =>
          number === null ? [] : [[number, employer]],
        ),
      ),
    );
    const weight = (employer: Employer): number => employer.weight;
    const sections = new Set(all.map((employer) => employer.section));
    this.any = new Weighted(all, weight);
    this.lasting = new Weighted(
      all.filter((employer) => employer.registered < first && employer.closed === null),
      weight,
    );
    this.bySection = new Map(
      [...sections].map((section) => [
        section,
        new Weighted(
          all.filter((employer) => employer.section === section),
          weight,
        ),
      ]),
    );
  }

  /** Gives a firm its owner; nobody owns several. */
  give(firm: Employer, person: string): void {
    firm.owner = person;
    this.owned.set(person, firm);
  }

  ownedBy(person: string): Employer | undefined {
    return this.owned.get(person);
  }

  /**
   * An employer by its size on a day, of those open for two months more; of the section where one is asked for and
   * there is any. Where people are hired in place of others, sections that lose many take many.
   */
  draw(random: Random, { section, day, turnover }: Wanted): Employer {
    const from = (section === undefined ? undefined : this.bySection.get(section)) ?? this.any;
    for (let tries = 0; tries < 60; tries++) {
      const employer = from.draw(random);
      const { registered, closed } = employer;
      if (registered > day || (closed !== null && closed < day + STAYS)) continue;
      const share = this.sizeOn(employer, day) * (turnover ? leavingIn(employer.section) / MOST_LEAVE : 1);
      if (random.chance(share)) return employer;
    }
    return this.lasting.draw(random);
  }

  /** What the employer has become of what the fastest growing would be. */
  private sizeOn({ growth: yearly }: Employer, day: Day): number {
    const years = Math.max(0, day - this.first) / 365;
    return Math.max(0.1, 1 + yearly * years) / (1 + growth.to * years);
  }
}

/** The employers of a set of `persons`; some register, some close within its months. */
export function makeEmployers(seed: number, persons: number, months: readonly Month[]): Employers {
  const count = Math.max(30, Math.round(persons / PERSONS_PER_EMPLOYER)) + months.length;
  const all = Array.from({ length: count }, (_, index) => makeEmployer(seed, { index, months }));
  return new Employers(all, months[0]?.first ?? 0);
}

interface Place {
  readonly index: number;
  readonly months: readonly Month[];
}

/** Size of the employers that register so that no two registers are alike, beside that of others. */
const NEWCOMER = 0.2;

function makeEmployer(seed: number, { index, months }: Place): Employer {
  const random = Random.of(seed, 'employer', index);
  const activity = drawActivity.draw(random);
  const isNewcomer = months[index] !== undefined;
  const weight = activity.size * Math.exp(random.normal() * 0.8) * (isNewcomer ? NEWCOMER : 1);
  const sole = weight < 12 && random.chance(0.75);
  const legalForm = sole ? 'sole-proprietorship' : drawForm(random);
  const number = 10_000 + index * 3;
  return {
    registration: `${number}-1`,
    branch: random.chance(0.05) ? `${number}-2` : null,
    insurance: `E${500_000 + index * 7}`,
    activity: activity.code,
    section: activity.section,
    legalForm,
    sizeBand: sizeBand(weight),
    governorate: drawGovernorate(random),
    ...dates(random, { index, months }),
    suspended: random.chance(0.02),
    insuranceOnly: random.chance(0.06),
    weight,
    growth: growth.from + random.unit() * (growth.to - growth.from),
    index,
    owner: null,
  };
}

/** At least one employer a month registers within the months of the set, so that no two registers are alike. */
function dates(random: Random, { index, months }: Place): { registered: Day; closed: Day | null } {
  const month = months[index];
  const first = months[0]?.first ?? 0;
  const last = months.at(-1)?.last ?? 0;
  if (month !== undefined) return { registered: month.first + random.below(28), closed: null };
  const years = months.length / 12;
  if (random.chance(1 - 1 / (1 + openingYearly * years)))
    return { registered: random.between(first, last), closed: null };
  const registered = first - random.between(40, 7_500);
  const before = random.chance(0.015);
  if (before) return { registered, closed: random.between(registered + 30, first) };
  return {
    registered,
    closed: random.chance(closingYearly * years) ? random.between(first + 1, last) : null,
  };
}

function sizeBand(weight: number): string {
  if (weight <= 5) return 'micro';
  if (weight <= 50) return 'small';
  return weight <= 100 ? 'medium' : 'large';
}
