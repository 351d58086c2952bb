import { type Day, isoOf, shiftDay } from '../calendar.ts';
import type { JobseekerRow } from '../feeds/mol-jobseekers.ts';

/** What a month's list of jobseekers tells of somebody in it. */
export interface SearchFacts {
  readonly status: string;
  readonly registered: Day;
  /** Completed months since registration: `0-2`, `3-5`, `6-11`, `12-23` or `24+`. */
  readonly duration: string;
  /** Whether they registered in the very month. */
  readonly isNew: boolean;
}

/** The facts on the last day of the month. */
export function searchFacts({ status, registration_date: registered }: JobseekerRow, last: Day): SearchFacts {
  const isNew = monthOf(registered) === monthOf(last);
  return { status, registered, duration: durationOn(registered, last), isNew };
}

/** Bands by the months that begin them; the first begins at once. */
const BANDS = [
  [24, '24+'],
  [12, '12-23'],
  [6, '6-11'],
  [3, '3-5'],
] as const;

function durationOn(registered: Day, last: Day): string {
  const reached = BANDS.find(([months]) => registered <= shiftDay(last, -months));
  return reached?.[1] ?? '0-2';
}

function monthOf(day: Day): string {
  return isoOf(day).slice(0, 7);
}
