import type { FieldContract } from '../contracts/contract.ts';

/** How one field of the part is cleaned: SQL expressions over `raw r` joined with its dictionary. */
export interface FieldPlan {
  readonly field: FieldContract;
  /** Columns computed beside those of `raw` before the joins, as `expression AS name`; each may name those before it. */
  readonly derive: readonly string[];
  /** FROM-clause addition; empty when no join is needed. */
  readonly join: string;
  /** The clean value. */
  readonly value: string;
  /** Code, maybe with its detail, that sends the row to quarantine, or NULL; null when no row of the part has one. */
  readonly quarantine: string | null;
  /** Each the code of a repair, a set-aside value or a doubt, or NULL; none where no row of the part has one. */
  readonly notes: readonly string[];
  /** What is kept beside the value, by the suffix of its column; NULL where there is none. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Year and month of birth, `YYMM`, or NULL, where the field is a person's identity number that holds them. */
  readonly birth?: string;
  /** Raw texts that no rule has a code for, or none is sure of, those that a steward decided too. */
  readonly open: readonly string[];
  /** Where what stands beside an open text can settle it: SQL beside `raw r` that tells, by row, or NULL. */
  readonly beside?: { readonly join: string; readonly isOpen: string };
}

/** A field that the file does not have: nothing in every row, and every row set aside when it is required. */
export function planMissing(field: FieldContract): FieldPlan {
  return {
    field,
    derive: [],
    join: '',
    value: `NULL::${field.codec.column}`,
    quarantine: field.required ? "'value.missing'" : null,
    notes: [],
    open: [],
  };
}
