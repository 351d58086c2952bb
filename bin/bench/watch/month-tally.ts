import { type WatchedFields, watchedFields } from '../../../lambdas/accept/watched-fields.ts';
import type { Contract } from '../../../lambdas/contracts/contract.ts';
import {
  type AmountSteps,
  type MonthlyProfile,
  PROFILE_BOUNDS,
  STEPS_A_UNIT,
  type TopCounts,
} from '../../../lambdas/model/monthly-profile.ts';
import type { Row } from '../../../seeds/generator/feeds/seed-feed.ts';
import type { Value } from '../../../seeds/generator/writings/writing.ts';

type Counts = Map<string, number>;

/** The profile of true rows of a feed and month, counted one by one as the generator makes them. */
export class MonthTally {
  private readonly fields: WatchedFields;
  private rows = 0;
  private readonly values = new Map<string, Counts>();

  constructor(contract: Contract) {
    this.fields = watchedFields(contract);
  }

  add(row: Row): void {
    this.rows += 1;
    const { codes, amounts, employer, title } = this.fields;
    for (const field of codes) this.count(field, textOf(row[field]));
    for (const field of amounts) this.count(field, stepOf(row[field]));
    if (employer !== null) this.count('employer', textOf(row[employer]));
    if (title !== null) this.count('title', titleOf(row[title]));
  }

  profile(): MonthlyProfile {
    const { codes, amounts, employer, title } = this.fields;
    const top = (field: string, most: number) => topOf(this.values.get(field) ?? new Map(), most);
    return {
      rows: this.rows,
      codes: Object.fromEntries(codes.map((field) => [field, top(field, PROFILE_BOUNDS.codes)])),
      amounts: Object.fromEntries(
        amounts.map((field) => [field, stepsOf(this.values.get(field) ?? new Map())]),
      ),
      employers: employer === null ? null : top('employer', PROFILE_BOUNDS.employers),
      titles: title === null ? null : top('title', PROFILE_BOUNDS.titles),
    };
  }

  private count(field: string, value: string): void {
    const counts = this.values.get(field) ?? new Map<string, number>();
    this.values.set(field, counts.set(value, (counts.get(value) ?? 0) + 1));
  }
}

function textOf(value: Value | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function titleOf(value: Value | null | undefined): string {
  return textOf(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function stepOf(value: Value | null | undefined): string {
  if (value === null || value === undefined) return '';
  return Number(value) <= 0 ? 'zero' : String(Math.floor(Math.log(Number(value)) * STEPS_A_UNIT));
}

function topOf(counts: Counts, most: number): TopCounts {
  const sorted = [...counts]
    .filter(([value]) => value !== '')
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const others = sorted.slice(most);
  return {
    largest: Object.fromEntries(sorted.slice(0, most)),
    others: others.length,
    otherRows: others.reduce((sum, [, rows]) => sum + rows, 0),
    empty: counts.get('') ?? 0,
  };
}

function stepsOf(counts: Counts): AmountSteps {
  const steps = [...counts].filter(([step]) => step !== '' && step !== 'zero');
  return { steps: Object.fromEntries(steps), zero: counts.get('zero') ?? 0, empty: counts.get('') ?? 0 };
}
