import type { Contract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { TitledRows } from '../model/submission.ts';

const DIGITS = ['4', '3', '2', '1', '0'] as const;

/** Rows of a table with a job title, by digits of the code that it was given; null where the feed has no titles. */
export async function countTitled(
  engine: Engine,
  contract: Contract,
  table: string,
): Promise<TitledRows | null> {
  const { name, derivedFrom } = titleField(contract) ?? {};
  if (name === undefined || derivedFrom === undefined) return null;
  const counts = DIGITS.map(
    (digits) =>
      `count(*) FILTER (WHERE coalesce(length(${identifier(name)}), 0) = ${digits})::INTEGER AS "${digits}"`,
  );
  const [counted] = await engine.rows<TitledRows>(
    `SELECT ${counts.join(', ')} FROM ${table} WHERE ${identifier(derivedFrom)} IS NOT NULL`,
  );
  return counted ?? NONE;
}

/** Of no rows. */
export function noneTitled(contract: Contract): TitledRows | null {
  return titleField(contract) === undefined ? null : NONE;
}

const NONE: TitledRows = { '4': 0, '3': 0, '2': 0, '1': 0, '0': 0 };

/** The field that titles are coded into. */
function titleField({ fields }: Contract) {
  return fields.find(({ codec }) => codec.guessOf !== undefined);
}
