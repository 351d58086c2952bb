import { z } from 'zod';
import type { CountryProfile } from '../../profile/profile.ts';
import type { CodeList } from '../codelists/code-list.ts';
import { asciiDigits } from './comparison-key.ts';

/** What a codec must know beyond the value itself. */
export interface CodecContext {
  readonly profile: CountryProfile;
  /** How the whole file writes day and month in this field, where it shows; day first otherwise. */
  readonly dateOrder: 'dmy' | 'mdy';
}

/** Defect codes of single values. */
export type ValueDefect =
  | 'value.missing'
  | 'identity.invalid'
  | 'date.invalid'
  | 'number.invalid'
  | 'number.out-of-range'
  | 'code.unknown'
  | 'occupation.uncoded';

/** Codes of repairs: the value was understood, but not written as the contract has it. */
export type ValueFix =
  | 'text.tidied'
  | 'identity.restored'
  | 'date.reformatted'
  | 'number.reformatted'
  | 'code.matched';

export type CleanValue = string | number | boolean;

/**
 * The cleaning of one kind of value. `codec` makes a zod codec from the raw text to the clean value whose
 * `encode` gives the contract's own writing back: a raw text that differs from it in more than the script of its
 * digits has been repaired, and counts under `fix`. Dates are ISO strings, money integer minor units (fils).
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
  readonly list?: CodeList;
  /** Writings that are the contract's own besides what `encode` gives, such as the titles of a code list. */
  readonly listed?: (raw: string) => boolean;
  readonly codec: (context: CodecContext) => z.ZodType<CleanValue, string>;
}

/** What one raw value came to. */
export interface Cleaned {
  readonly value: CleanValue | null;
  readonly defect: ValueDefect | null;
  readonly fix: ValueFix | null;
}

const MISSING: Cleaned = { value: null, defect: 'value.missing', fix: null };

/** Puts raw values once through a field's codec; never throws on data. Blank text is a missing value. */
export function cleaner(field: FieldCodec, context: CodecContext): (raw: string) => Cleaned {
  const codec = field.codec(context);
  const asWritten = (raw: string, written: string) =>
    written === raw || asciiDigits(written) === asciiDigits(raw) || field.listed?.(raw) === true;
  return (raw) => {
    if (raw.trim() === '') return MISSING;
    const decoded = z.safeDecode(codec, raw);
    if (!decoded.success) return { value: null, defect: defectOf(decoded.error), fix: null };
    const fix = asWritten(raw, z.encode(codec, decoded.data)) ? null : field.fix;
    return { value: decoded.data, defect: null, fix };
  };
}

/** Fails a codec's decode with a stable defect code. */
export function refuse(context: z.core.ParsePayload, defect: ValueDefect): never {
  context.issues.push({ code: 'custom', input: context.value, message: defect, params: { defect } });
  return z.NEVER;
}

function defectOf(error: z.core.$ZodError): ValueDefect {
  const issue = error.issues[0];
  if (issue?.code !== 'custom' || typeof issue.params?.defect !== 'string') {
    throw new Error(
      'A codec failed without a defect code: every decode must refuse() what it does not accept.',
    );
  }
  return issue.params.defect as ValueDefect; // only refuse() writes it
}
