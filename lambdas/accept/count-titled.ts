import { WAY_SUFFIX } from '../contracts/codecs/occupation.ts';
import { type Contract, type FieldContract, titleField } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { TitledRows } from '../model/submission.ts';

const DIGITS = ['4', '3', '2', '1', '0'] as const;

type Counts = Readonly<Record<(typeof DIGITS)[number] | 'model' | 'sound' | 'context' | 'decided', number>>;

/** Rows of a table with a job title, by depth and way of its code; null where the feed has no titles. */
export async function countTitled(
  engine: Engine,
  contract: Contract,
  table: string,
): Promise<TitledRows | null> {
  const field = titleField(contract);
  if (field?.derivedFrom === undefined) return null;
  const [code, way] = [identifier(field.name), identifier(wayColumn(contract, field))];
  const found = await engine.rows<{ digits: keyof TitledRows['digits']; way: string | null; rows: number }>(
    `SELECT coalesce(length(code), 0)::VARCHAR AS digits, way, sum(rows)::INTEGER AS rows
     FROM (SELECT ${code} AS code, ${way} AS way, count(*) AS rows FROM ${table}
       WHERE ${identifier(field.derivedFrom)} IS NOT NULL GROUP BY code, way)
     GROUP BY digits, way`,
  );
  const sum = (test: (each: (typeof found)[number]) => boolean) =>
    found.filter(test).reduce((total, { rows }) => total + rows, 0);
  const digits = Object.fromEntries(DIGITS.map((depth) => [depth, sum((each) => each.digits === depth)]));
  return titledOf({
    ...(digits as TitledRows['digits']), // one entry a depth
    model: sum(({ way }) => way === 'model'),
    sound: sum(({ way }) => way === 'sound'),
    context: sum(({ way }) => way === 'context'),
    decided: sum(({ way }) => way === 'decided'),
  });
}

/** What is coded in no other way, rules have. */
function titledOf({ model, sound, context, decided, ...digits }: Counts): TitledRows {
  const coded = digits['4'] + digits['3'] + digits['2'] + digits['1'];
  return { digits, by: { rules: coded - model - sound - context - decided, model, sound, context, decided } };
}

/** Of no rows. */
export function noneTitled(contract: Contract): TitledRows | null {
  return titleField(contract) === undefined ? null : NONE;
}

const NONE = titledOf({ '4': 0, '3': 0, '2': 0, '1': 0, '0': 0, model: 0, sound: 0, context: 0, decided: 0 });

/** The column beside it that says by what. */
function wayColumn(contract: Contract, field: FieldContract): string {
  const kept = lakeColumns(contract).find(
    (column) => column.field === field && column.kept?.suffix === WAY_SUFFIX,
  );
  if (kept === undefined) throw new Error(`Nothing is kept beside ${field.name} of how titles are coded.`);
  return kept.name;
}
