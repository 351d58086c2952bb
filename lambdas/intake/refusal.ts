import type { Finding } from '../model/submission.ts';

/** Why a whole file is refused. */
export type HaltCode =
  | 'file.unknown-feed'
  | 'file.empty'
  | 'file.not-as-claimed'
  | 'file.unreadable'
  | 'file.columns-missing'
  | 'file.too-large'
  | 'file.encrypted'
  | 'file.macros'
  | 'file.nested-too-deep'
  | 'file.cell-too-large'
  | 'file.too-many-columns'
  | 'file.archive-mixed';

/**
 * Ends a decoding from any depth of its streams. It never leaves `decodeToParts`, which turns it into findings:
 * outside, a refused file is a value.
 */
export class Refusal extends Error {
  readonly findings: readonly Finding[];

  /** @param details by field: what the code alone does not say */
  constructor(
    code: HaltCode,
    fields: readonly (string | null)[] = [null],
    details: ReadonlyMap<string, string> = new Map(),
  ) {
    super(code);
    this.name = 'Refusal';
    this.findings = fields.map((field) => {
      const detail = field === null ? undefined : details.get(field);
      return { ...halt(code, field), ...(detail === undefined ? {} : { detail }) };
    });
  }
}

/** The finding of one halt, at a field where the field is what is wrong. */
export function halt(code: HaltCode, field: string | null = null): Finding {
  return { code, severity: 'halt', field, count: 1, rows: [] };
}
