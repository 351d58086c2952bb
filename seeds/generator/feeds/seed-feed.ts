import type { Period } from '../../../lambdas/model/period.ts';
import type { Day } from '../calendar.ts';
import type { Dress } from '../dirt/dress.ts';
import type { Random } from '../random.ts';
import type { RowWriter } from '../writers/row-writer.ts';
import type { Value, Writing } from '../writings/writing.ts';

/** A true row of a feed: canonical field names to values, null where there is none. */
export type Row = { readonly [field: string]: Value | null };

/** A column or member of a feed's files. */
export interface SeedField {
  readonly name: string;
  /** As it stands in the file. */
  readonly header: string;
  readonly required: boolean;
  readonly writing: Writing;
}

/** A way to spoil a row beyond repair that its cells alone do not have: the values to write instead. */
export interface Break<R extends Row> {
  readonly code: `rule.${string}` | 'number.out-of-range';
  apply(row: R, random: Random): Partial<R>;
}

/** Two rows of one key with different content: `other` gives the values of the second, an earlier one where the latest stands. */
export interface Conflict<R extends Row> {
  readonly policy: 'latest' | 'set-aside';
  other(row: R, random: Random): Partial<R> | null;
}

/** What a file is about, beyond its rows. */
export interface FileSettings {
  readonly path: string;
  readonly period: Period;
  readonly last: Day;
  /** Whether the file has title lines above its header, where its shape allows. */
  readonly titles: boolean;
  /** Headers or members, a cell of each row for every one. */
  readonly headers: readonly string[];
  readonly dress: Dress;
}

/** One feed as an agency writes it. */
export interface SeedFeed<R extends Row> {
  readonly agency: string;
  readonly feed: string;
  readonly fields: readonly SeedField[];
  readonly breaks: readonly Break<R>[];
  /** Those of heavily soiled files besides. */
  readonly rareBreaks?: readonly Break<R>[];
  readonly conflict: Conflict<R>;
  /** Pay that is possible and hard to believe. */
  doubtful?(row: R, random: Random): Partial<R> | null;
  /** The word for a total, where such rows are added at the end. */
  readonly total: 'Total' | 'المجموع' | 'الإجمالي' | null;
  /** Day of the following month by which the file is due. */
  readonly dueDay: number;
  fileName(period: Period): string;
  open(settings: FileSettings): RowWriter;
}

/** A field that must have a value. */
export function needed(name: string, header: string, writing: Writing): SeedField {
  return { name, header, required: true, writing };
}

/** A field that may be empty. */
export function optional(name: string, header: string, writing: Writing): SeedField {
  return { name, header, required: false, writing };
}

/** `202609` */
export function compact(period: Period): string {
  return period.replace('-', '');
}
