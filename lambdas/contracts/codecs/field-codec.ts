import { z } from 'zod';
import type { Bilingual } from '../../model/bilingual.ts';
import type { CodedTitle } from '../../model/coded-title.ts';
import type { TitleModel } from '../../occupation/coder/model-file.ts';
import type { JobContext } from '../../occupation/context/job-context.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import type { SkillList } from '../../skills/skill-list.ts';
import type { ListRef } from '../codelists/national.ts';
import { asciiDigits } from './comparison-key.ts';

/** What a codec must know beyond the value itself. */
export interface CodecContext {
  readonly profile: CountryProfile;
  /** How the whole file writes day and month in this field, where it shows; day first otherwise. */
  readonly dateOrder: 'dmy' | 'mdy';
  /** Year of the reference period, from which two-digit years are told; they are refused where it is not known. */
  readonly referenceYear?: number;
  /** What stewards decided of a text, by code list and review key; wins over every rule. Absent where nothing is decided. */
  readonly mapping?: (list: string, key: string) => string | undefined;
  /** What titles that no rule knows are coded by; the built-in model where absent. */
  readonly titles?: TitleModel;
  /** What the row says of the job beside its title; absent where nothing is, or is to be, known of it. */
  readonly job?: JobContext;
  /** What skills are sought in texts; the built-in list where absent. */
  readonly skills?: SkillList;
}

/** Defect codes of single values. */
export type ValueDefect =
  | 'value.missing'
  | 'value.damaged'
  | 'value.digits-lost'
  | 'value.became-date'
  | 'identity.invalid'
  | 'date.invalid'
  | 'number.invalid'
  | 'number.out-of-range'
  | 'code.unknown'
  | 'occupation.uncoded';

/** Codes of repairs: the value was understood, but not written as the contract has it. */
export type ValueFix =
  | 'text.tidied'
  | 'text.masked'
  | 'identity.restored'
  | 'date.reformatted'
  | 'date.from-hijri'
  | 'date.two-digit-year'
  | 'number.reformatted'
  | 'code.matched';

/** Why a value that was taken should be looked at; `detail` says what the code alone does not, in no language. */
export interface ValueDoubt {
  readonly code: 'number.implausible' | 'code.close' | 'occupation.doubtful';
  readonly detail?: string;
}

export type CleanValue = string | number | boolean;

/** A column of text kept beside the clean one, `<field>_<suffix>`: what the value alone does not tell of its writing. */
export interface KeptColumn {
  readonly suffix: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** All that it can hold, where that is a short list. */
  readonly values?: readonly string[];
  /** Asked only for a text that came to a value and is not that value's own text; null where there is nothing to tell. */
  readonly of: (raw: string, context: CodecContext) => string | null;
}

/**
 * The cleaning of one kind of value. `codec` makes a zod codec from the raw text to the clean value whose
 * `encode` gives the contract's own writing back: a raw text that differs from it in more than the script of its
 * digits has been repaired, and counts under `fix`. Dates are ISO strings, money integer minor units.
 */
export interface FieldCodec {
  readonly kind: 'text' | 'identity' | 'date' | 'integer' | 'decimal' | 'money' | 'boolean' | 'code';
  /** DuckDB type of the clean column. */
  readonly column: 'VARCHAR' | 'DATE' | 'BIGINT' | 'INTEGER' | 'BOOLEAN' | 'DOUBLE';
  /** What a repaired value counts under; null where the value is derived, so never a repair. */
  readonly fix: ValueFix | null;
  /** What shapes it beyond its kind, such as its range or its own writing; part of every fingerprint. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  /** The code list it cleans over, if it does. */
  readonly list?: ListRef;
  /** Writings that are the contract's own besides what `encode` gives, such as the titles of a code list. */
  readonly listed?: (raw: string, context: CodecContext) => boolean;
  /** What a repaired value counts under where `fix` is not the whole story, such as another calendar. */
  readonly fixOf?: (raw: string, value: CleanValue, context: CodecContext) => ValueFix | null;
  /** Columns kept beside the clean one; none where left out. */
  readonly keeps?: readonly KeptColumn[];
  /** Why a value that is taken should be looked at all the same; null when there is no doubt. */
  readonly doubtOf?: (raw: string, value: CleanValue, context: CodecContext) => ValueDoubt | null;
  /** What a doubtful text is taken for by the rules, to be asked about; null where they are sure, or know nothing. */
  readonly guessOf?: (raw: string, context: CodecContext) => CodedTitle | null;
  /** Whether knowledge of these kinds, beside the text, could change what it comes to. */
  readonly canSway?: (raw: string, kinds: readonly (keyof JobContext)[], context: CodecContext) => boolean;
  /** Whether its values are the skills that a text names, so that they change with an imported list of skills. */
  readonly findsSkills?: true;
  readonly codec: (context: CodecContext) => z.ZodType<CleanValue, string>;
}

/** What one raw value came to. */
export interface Cleaned {
  readonly value: CleanValue | null;
  readonly defect: ValueDefect | null;
  readonly fix: ValueFix | null;
  /** Code of a doubt about the value taken, or the code, a space and its detail. */
  readonly doubt: string | null;
  /** What the defect's code alone does not say; never the value, and in no language. */
  readonly detail: string | null;
}

const NOTHING: Cleaned = { value: null, defect: null, fix: null, doubt: null, detail: null };
const MISSING: Cleaned = { ...NOTHING, defect: 'value.missing' };
const DAMAGED: Cleaned = { ...NOTHING, defect: 'value.damaged' };
/** What stands for bytes that an earlier change of encoding could not read. */
export const DAMAGE = '\uFFFD';
/** Spreadsheets, and files made safe from formulas, put an apostrophe before a text that begins like one. */
export const TEXT_MARK = /^'+(?=[=+\-@])/;

/**
 * Puts raw values once through a field's codec; never throws on data. Blank text is a missing value, letters lost
 * earlier are damage, and the text mark of a spreadsheet is no part of the value.
 */
export function cleaner(field: FieldCodec, context: CodecContext): (raw: string) => Cleaned {
  const codec = field.codec(context);
  const fixOf = field.fixOf ?? (() => field.fix);
  const asWritten = (raw: string, written: string) =>
    written === raw || asciiDigits(written) === asciiDigits(raw) || field.listed?.(raw, context) === true;
  return (cell) => {
    if (cell.trim() === '') return MISSING;
    // what is derived is missing: the field it is derived from tells of the damage
    if (cell.includes(DAMAGE)) return field.fix === null ? MISSING : DAMAGED;
    const raw = cell.replace(TEXT_MARK, '');
    const decoded = z.safeDecode(codec, raw);
    if (!decoded.success) return { ...NOTHING, ...refusalOf(decoded.error) };
    const value = decoded.data;
    const fix = asWritten(raw, z.encode(codec, value)) ? null : fixOf(raw, value, context);
    return { ...NOTHING, value, fix, doubt: inWords(field.doubtOf?.(raw, value, context) ?? null) };
  };
}

function inWords(doubt: ValueDoubt | null): string | null {
  if (doubt === null) return null;
  return doubt.detail === undefined ? doubt.code : `${doubt.code} ${doubt.detail}`;
}

/** Fails a codec's decode with a stable defect code, and a detail where the code does not say all. */
export function refuse(
  context: z.core.ParsePayload,
  defect: ValueDefect,
  detail: string | null = null,
): never {
  const params = { defect, detail };
  context.issues.push({ code: 'custom', input: context.value, message: defect, params });
  return z.NEVER;
}

function refusalOf(error: z.core.$ZodError): Pick<Cleaned, 'defect' | 'detail'> {
  const issue = error.issues[0];
  if (issue?.code !== 'custom' || typeof issue.params?.defect !== 'string') {
    throw new Error(
      'A codec failed without a defect code: every decode must refuse() what it does not accept.',
    );
  }
  return issue.params as Pick<Cleaned, 'defect' | 'detail'>; // only refuse() writes them
}
