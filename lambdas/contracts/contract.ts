import type { Bilingual } from '../model/bilingual.ts';
import type { FeedId } from '../model/submission.ts';
import type { Tolerances } from '../model/tolerances.ts';
import type { JobContext } from '../occupation/context/job-context.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { FieldCodec } from './codecs/field-codec.ts';

/** How a file of the feed is written when it arrives. */
export type Shape = 'csv' | 'xlsx' | 'json' | 'ndjson' | 'xml';

/** One field of a feed: what it means, how it is headed, how it is cleaned. */
export interface FieldContract {
  /** Canonical snake_case name; the column of the lake. The person's identity number is always `person`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Column headers or JSON/XML member names it is known under, Arabic and English. */
  readonly aliases: readonly string[];
  readonly codec: FieldCodec;
  /** Unit of the clean value, such as `years`, `persons`; null for codes, dates and text, and for money, whose unit is the country's. */
  readonly unit: string | null;
  /** A required field with no or no valid value sends the row to quarantine; any other is set aside, warned. */
  readonly required: boolean;
  /** `identity` becomes a pseudonym, `name` never leaves cleanse. */
  readonly personal: 'no' | 'identity' | 'name';
  /** Name of the field whose column it is derived from, such as an occupation code from its title. */
  readonly derivedFrom?: string;
  /** Names of the fields of the row that tell what else is known of a job, where its title alone does not say its code. */
  readonly inLightOf?: InLightOf;
}

/** The fields that tell the activity (ISIC, or an entity, which has one), the education and the work itself. */
export type InLightOf = Readonly<Partial<Record<keyof JobContext, string>>>;

/**
 * A rule across the fields of a row: an SQL predicate over clean columns, broken where it is false, and kept where a
 * value it asks for is missing. Beside the columns of the feed it may name `period_end`, the last day of the reference
 * period, and `identity_birth`, year and month of birth as `YYMM` where the country's identity numbers hold them, and
 * call `age_at(identity_birth, day)`, completed years at most. None of these is stored.
 */
export interface RowRule {
  /** Defect code, `rule.…`. */
  readonly code: `rule.${string}`;
  /** `quarantine` where the row contradicts itself, `warn` where it is only unlikely; quarantine when left out. */
  readonly severity?: 'quarantine' | 'warn';
  /** The field to show it at. */
  readonly field: string;
  readonly predicate: string;
  readonly message: Bilingual;
}

/**
 * What stands of rows alike in the key and different in content: the first in source order; the one with the latest
 * (largest) value of a field, the first of those in source order; or none of them, until the agency says which.
 */
export type Conflicts =
  | { readonly policy: 'first' }
  | { readonly policy: 'latest'; readonly by: string }
  | { readonly policy: 'set-aside' };

/** The versioned description of a feed: the single meaning of "clean" for its files. */
export interface Contract {
  readonly agency: string;
  readonly feed: string;
  /** Semantic version; a new version replays history. */
  readonly version: string;
  readonly agencyTitle: Bilingual;
  readonly title: Bilingual;
  /** What one row is. */
  readonly grain: Bilingual;
  readonly cadence: 'monthly' | 'termly' | 'yearly';
  /** Day of the month after the reference period by which the file is due. */
  readonly dueDay: number;
  /** Whether a release needs it. */
  readonly mandatory: boolean;
  /** Fields that name a row; rows alike in all of them are duplicates. */
  readonly key: readonly string[];
  /** Which of several rows of one key is taken when they do not say the same. */
  readonly conflicts: Conflicts;
  readonly arrives: { readonly shape: Shape; readonly encoding: string; readonly note: Bilingual };
  readonly fields: readonly FieldContract[];
  readonly rules: readonly RowRule[];
  /** What a file as a whole must keep to. */
  readonly tolerances: Tolerances;
}

/** The feed a contract describes, `agency/feed`. */
export function contractFeed(contract: Contract): FeedId {
  return `${contract.agency}/${contract.feed}`;
}

/** The field that holds the person's identity number, if the feed is about persons. */
export function personField(contract: Contract): FieldContract | undefined {
  return contract.fields.find((field) => field.name === 'person');
}

/** Name of the field with the employer's commercial registration; null where the feed does not give it. */
export function registrationField({ fields }: Contract): string | null {
  return fields.find(({ name }) => name === 'employer_registration')?.name ?? null;
}

/** Fields that become columns of the lake: all but names. */
export function lakeFields(contract: Contract): FieldContract[] {
  return contract.fields.filter((field) => field.personal !== 'name');
}

/** Unit of the clean value in the country: of money, its minor unit. */
export function unitOf({ codec, unit }: FieldContract, { currency }: CountryProfile): string | null {
  return codec.kind === 'money' ? currency.minor.en : unit;
}

/** The field that job titles are coded into; undefined where the feed has no titles. */
export function titleField({ fields }: Contract): FieldContract | undefined {
  return fields.find(({ codec }) => codec.guessOf !== undefined);
}

/** Ids of the code lists that values of the contract are cleaned over, each once, in code-point order. */
export function codeListsOf(contract: Contract): string[] {
  return [...new Set(contract.fields.flatMap(({ codec }) => codec.list?.id ?? []))].sort();
}
