import type { MonthlyProfile } from '../model/monthly-profile.ts';
import { monthsBetween, type Period, shiftPeriod } from '../model/period.ts';

/** A month of a feed that stands, and the profile of its rows. */
export interface ProfiledMonth {
  readonly period: Period;
  readonly profile: MonthlyProfile;
}

/** From one month to another, as places in a history. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** Months back that a history reaches: three years, so that a season is known from more than one. */
const REACH = 36;
/** A month is compared with the newest before it, unless that is older than this. */
const NEAR = 3;

/** A month beside those before it, by their distance: place 0 is the month itself, place 12 the same month a year before. */
export class History {
  readonly period: Period;
  readonly now: MonthlyProfile;
  /** Places of the months before it, the newest first. */
  readonly places: readonly number[];
  private readonly byPlace: ReadonlyMap<number, MonthlyProfile>;

  constructor(months: readonly ProfiledMonth[], period: Period) {
    const byPlace = new Map(months.map((month) => [monthsBetween(month.period, period), month.profile]));
    const now = byPlace.get(0);
    if (now === undefined) throw new Error(`The history has no profile of ${period}.`);
    this.period = period;
    this.now = now;
    this.byPlace = byPlace;
    this.places = [...byPlace.keys()].filter((place) => place > 0 && place <= REACH).sort((a, b) => a - b);
  }

  at(place: number): MonthlyProfile | undefined {
    return this.byPlace.get(place);
  }

  /** The two newest months before it, as far as they are near. */
  get newest(): readonly number[] {
    return this.places.filter((place) => place <= NEAR).slice(0, 2);
  }

  /** Moves from month to month before this one. */
  get moves(): readonly Move[] {
    return this.places.flatMap((to) =>
      this.byPlace.has(to + 1) && to < REACH ? [{ from: to + 1, to }] : [],
    );
  }

  /** The move of the same months in earlier years. */
  seasons({ from, to }: Move): readonly Move[] {
    return [12, 24]
      .map((back) => ({ from: from + back, to: to + back }))
      .filter((move) => this.byPlace.has(move.from) && this.byPlace.has(move.to));
  }

  /** Whether the move to this month is known from an earlier year. */
  get knowsSeasons(): boolean {
    const [from] = this.newest;
    return from !== undefined && this.seasons({ from, to: 0 }).length > 0;
  }

  /** The period at a place. */
  periodAt(place: number): Period {
    return shiftPeriod(this.period, -place);
  }
}
