import type { Day } from '../calendar.ts';
import type { Employer } from '../employers.ts';
import type { Occupation } from '../vocabulary/occupations.ts';

/** A spell of work. */
export interface Job {
  readonly sector: 'public' | 'private';
  /** Where, when private. */
  readonly employer: Employer | null;
  /** Where, when public: an entity id. */
  readonly entity: string | null;
  /** Whether the civil service keeps the person's file. */
  readonly civilService: boolean;
  readonly occupation: Occupation;
  /** Which of the occupation's titles the job goes under. */
  readonly titleIndex: number;
  /** Fils a month in `year`; raises come in January. */
  readonly wage: number;
  readonly year: number;
  readonly grade: string | null;
  readonly start: Day;
  /** The last day. */
  end: Day | null;
  /** Whether the insurer knows of the job. */
  readonly insured: boolean;
}

/** A work permit, or a domestic or flexible one without an employer. */
export interface Permit {
  readonly number: string;
  readonly type: 'work' | 'domestic' | 'flexible';
  readonly employer: Employer | null;
  readonly occupation: Occupation;
  readonly titleIndex: number;
  readonly activity: string;
  readonly wage: number;
  readonly issued: Day;
  readonly expires: Day;
  cancelled: Day | null;
}

/** A spell of registered job search. */
export interface Search {
  readonly registered: Day;
  readonly wanted: Occupation;
  readonly titleIndex: number;
  readonly experience: number;
  suspended: boolean;
  placed: Day | null;
  /** The day the ministry hears of the placement. */
  placedKnown: Day | null;
  withdrawn: Day | null;
}

export interface Degree {
  readonly institution: string;
  readonly programme: string;
  readonly field: string;
  readonly level: string;
  readonly graduated: Day;
  readonly gpa: number;
  readonly enrolledIn: string | null;
}

export interface SchoolLeaving {
  readonly left: Day;
  readonly school: string;
  readonly track: string;
  readonly year: number;
  readonly score: number;
}

export interface Training {
  readonly programme: string;
  readonly provider: string;
  readonly field: string;
  readonly start: Day;
  /** The day it is over, completed or not. */
  readonly end: Day;
  readonly completes: boolean;
  readonly cost: number;
  readonly wageSupport: number | null;
}

export interface Dispute {
  readonly number: string;
  readonly employer: Employer;
  readonly kind: string;
  readonly filed: Day;
  readonly closed: Day;
  readonly outcome: string;
  readonly claim: number;
}

/** A level of education reached after the set begins. */
export interface Attainment {
  readonly day: Day;
  readonly level: string;
}

/** A person's life, as far as files tell it. */
export interface Person {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly nationality: string;
  readonly governorate: string;
  /** ISCED level of what is completed when the set begins, or when the person comes. */
  education: string;
  readonly attained: Attainment[];
  readonly maritalStatus: string;
  readonly born: Day;
  /** The first day the register has them. */
  known: Day;
  died: Day | null;
  /** The day they left the country for good. */
  left: Day | null;
  /** Abroad for a while, by month of the set. */
  readonly away: readonly boolean[];
  readonly jobs: Job[];
  readonly permits: Permit[];
  readonly searches: Search[];
  readonly degrees: Degree[];
  school: SchoolLeaving | null;
  readonly trainings: Training[];
  readonly disputes: Dispute[];
  /** When a civil servant was trained for telework. */
  teleworkTrained: Day | null;
  /** How a civil servant works from that day on; before it on site. */
  workArrangement: string;
  teleworkSince: Day;
}
