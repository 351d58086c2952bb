import type { Contract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { literal } from '../engine/sql.ts';
import { lastDay, type Period } from '../model/period.ts';
import type { FieldPlan } from './field-plan.ts';

/**
 * Completed years at a day by year and month of birth, `YYMM`. The century is not in it, so a day before the birth
 * comes out near a hundred, like the age of somebody as old; at the end of the month of birth it may be a year too many.
 */
const AGE_AT = `CREATE OR REPLACE TEMP MACRO age_at(birth, day) AS
  ((year(day) % 100 * 12 + month(day) - birth::INTEGER // 100 * 12 - birth::INTEGER % 100 + 1200) % 1200) // 12`;

/** Makes the functions known that rules may call. */
export async function defineRuleFunctions(engine: Engine): Promise<void> {
  await engine.run(AGE_AT);
}

/** A column that rules may name beside the clean fields, and what it stands for; only those that a rule does name. */
export interface RuleColumn {
  readonly name: string;
  readonly sql: string;
}

/** The columns that the contract's rules ask for beside the clean fields. */
export function ruleColumns(
  contract: Contract,
  plans: readonly FieldPlan[],
  period: Period,
): readonly RuleColumn[] {
  const person = plans.find(({ field }) => field.name === 'person');
  const known = [
    { name: 'period_end', sql: `DATE ${literal(lastDay(period))}` },
    { name: 'identity_birth', sql: person?.birth ?? 'NULL::VARCHAR' },
  ];
  return known.filter(({ name }) => contract.rules.some(({ predicate }) => predicate.includes(name)));
}
