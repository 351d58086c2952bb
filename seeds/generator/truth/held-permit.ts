import type { Day } from '../calendar.ts';
import type { PersonRecords } from '../snapshot/person-records.ts';
import { codeOrder } from './code-order.ts';

/** The permit somebody works by. */
export interface HeldPermit {
  /** ISCO-08 unit group, or `uncoded`. */
  readonly occupation: string;
  /** Whole dinars; null where the permit states no wage. */
  readonly dinars: number | null;
}

/** The best paid permit for an employer in force on the day, ties by employer, then occupation; null without any. */
export function heldPermit({ permits }: PersonRecords, day: Day): HeldPermit | null {
  const [best] = permits
    .filter(({ permit_type, status }) => permit_type === 'work' && status === 'active')
    .filter(({ employer_registration: employer }) => employer !== null)
    .filter(({ issue_date, expiry_date }) => issue_date <= day && expiry_date >= day)
    .sort(
      (a, b) =>
        (b.wage ?? -1) - (a.wage ?? -1) ||
        codeOrder(a.employer_registration, b.employer_registration) ||
        codeOrder(a.occupation, b.occupation),
    );
  if (best === undefined) return null;
  return {
    occupation: best.occupation ?? 'uncoded',
    dinars: best.wage === null ? null : Math.floor(best.wage / 1000),
  };
}
