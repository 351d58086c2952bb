import type { Contract } from '../contracts/contract.ts';
import { lakeFields } from '../contracts/contract.ts';
import { keptName } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literal } from '../engine/sql.ts';
import type { FieldPlan } from './field-plan.ts';

/** A column of codes in table `clean`: why the row is set aside, or what was noted of it. */
export interface CodeColumn {
  readonly name: string;
  readonly field: string;
  readonly kind: 'quarantine' | 'note';
}

/** What table `clean` holds beside `_row`, `_bucket`, `_set_aside` and the fields. */
export interface CleanTable {
  readonly codes: readonly CodeColumn[];
}

/**
 * Joins the dictionaries into table `clean`: one row of `raw` each, the clean fields, a code column for every
 * field that has findings in this part and every row rule, `_set_aside` where any says so, and `_bucket`. Every raw
 * text is in its dictionary, so inner joins lose no row; throws should one ever be missing.
 */
export async function createClean(
  engine: Engine,
  contract: Contract,
  plans: readonly FieldPlan[],
  buckets: number,
): Promise<CleanTable> {
  const found = plans.flatMap((plan) => codeColumns(plan));
  const rules = contract.rules.map((rule, index) => ({
    column: { name: `rule_${index}`, field: rule.field, kind: 'quarantine' } as const,
    sql: `CASE WHEN NOT (${rule.predicate}) THEN ${literal(rule.code)} END`,
  }));
  const values = [
    ...plans.flatMap((plan) => [`${plan.value} AS ${identifier(plan.field.name)}`, ...keptSql(plan)]),
    ...found.map(aliased),
  ];
  const derived = plans.flatMap((plan) => plan.derive);
  const from = `(SELECT *${derived.map((sql) => `, ${sql}`).join('')} FROM raw) r${plans.map((plan) => plan.join).join('')}`;
  const codes = [...found, ...rules].map(({ column }) => column);
  const reasons = codes.filter((code) => code.kind === 'quarantine').map((code) => code.name);
  const setAside = reasons.length === 0 ? 'false' : `coalesce(${reasons.join(', ')}) IS NOT NULL`;
  await engine.runUnordered(`CREATE TABLE clean AS
    SELECT *, ${setAside} AS _set_aside, ${bucketSql(contract, buckets)} AS _bucket FROM (
      SELECT *${rules.map((rule) => `, ${aliased(rule)}`).join('')} FROM (
        SELECT r._row, ${values.join(', ')} FROM ${from}))`);
  await expectEveryRow(engine);
  return { codes };
}

function keptSql({ field, kept = {} }: FieldPlan): string[] {
  return (field.codec.keeps ?? []).map(
    (each) => `${kept[each.suffix] ?? 'NULL::VARCHAR'} AS ${identifier(keptName(field, each))}`,
  );
}

async function expectEveryRow(engine: Engine): Promise<void> {
  const [count] = await engine.rows<{ lost: number }>(
    'SELECT ((SELECT count(*) FROM raw) - (SELECT count(*) FROM clean))::INTEGER AS lost',
  );
  if (count?.lost !== 0) throw new Error(`${count?.lost} rows of the part were lost in cleansing.`);
}

interface Coded {
  readonly column: CodeColumn;
  readonly sql: string;
}

function aliased({ column, sql }: Coded): string {
  return `${sql} AS ${column.name}`;
}

function codeColumns(plan: FieldPlan): Coded[] {
  const field = plan.field.name;
  const columns: Coded[] = [];
  if (plan.quarantine !== null) {
    columns.push({ column: { name: `q_${field}`, field, kind: 'quarantine' }, sql: plan.quarantine });
  }
  for (const [at, sql] of plan.notes.entries()) {
    columns.push({ column: { name: `n${at}_${field}`, field, kind: 'note' }, sql });
  }
  return columns;
}

/** The person's bucket, or the key's where the row is not about a person. */
function bucketSql(contract: Contract, buckets: number): string {
  const hasPerson = lakeFields(contract).some((field) => field.name === 'person');
  const key = contract.key.map((name) => `${identifier(name)}::VARCHAR`).join(', chr(31), ');
  const hash = hasPerson ? 'person' : `sha256(concat(${key}))`;
  return `(('0x' || substr(${hash}, 1, 8))::UBIGINT % ${buckets})::INTEGER`;
}
