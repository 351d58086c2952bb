import { bucketSql, lakeOrder, PLACE, placeSql } from '../accept/lake-order.ts';
import type { Contract, RowRule } from '../contracts/contract.ts';
import { keptName } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literal } from '../engine/sql.ts';
import type { Period } from '../model/period.ts';
import type { FieldPlan } from './field-plan.ts';
import { defineRuleFunctions, ruleColumns } from './row-rules.ts';

/** A column of table `clean` that says why a row is set aside, or what was noted of it. */
export interface CodeColumn {
  readonly name: string;
  readonly field: string;
  readonly kind: 'quarantine' | 'note';
  /** The code of a rule, whose column only says whether it is broken; null where the column holds codes. */
  readonly rule: string | null;
}

/** What table `clean` holds beside `_row`, `_place`, `_bucket`, `_set_aside` and the fields. */
export interface CleanTable {
  readonly codes: readonly CodeColumn[];
  /** What is kept beside the fields' values, by the names of the columns; a column that no row fills is not there. */
  readonly kept: ReadonlySet<string>;
}

/** What shapes table `clean`. */
export interface CleanCase {
  readonly contract: Contract;
  readonly plans: readonly FieldPlan[];
  readonly period: Period;
  readonly buckets: number;
}

/**
 * Joins the dictionaries into table `clean`: one row of `raw` each, the clean fields, a code column for every
 * field that has findings in this part and every row rule, `_set_aside` where any says so, and `_bucket`. Every raw
 * text is in its dictionary, so inner joins lose no row; throws should one ever be missing. Rows of a bucket lie
 * together, in the order of the lake, so that who wants one reads little more than it and need not sort.
 */
export async function createClean(engine: Engine, of: CleanCase): Promise<CleanTable> {
  const { contract, plans, period, buckets } = of;
  await defineRuleFunctions(engine);
  const found = plans.flatMap((plan) => codeColumns(plan));
  const rules = contract.rules.map(ruleColumn);
  const kept = plans.flatMap(keptColumns);
  const beside = ruleColumns(contract, plans, period);
  const values = [
    ...plans.map((plan) => `${plan.value} AS ${identifier(plan.field.name)}`),
    ...kept.map(({ name, sql }) => `${sql} AS ${identifier(name)}`),
    ...found.map(aliased),
    ...beside.map(({ name, sql }) => `${sql} AS ${name}`),
  ];
  const from = `${derivedSql(plans)} r${plans.map((plan) => plan.join).join('')}`;
  const codes = [...found, ...rules].map(({ column }) => column);
  const without = beside.length === 0 ? '' : ` EXCLUDE (${beside.map(({ name }) => name).join(', ')})`;
  await engine.runJoinsAsWritten(`CREATE TABLE clean AS
    SELECT *${without}, ${setAsideSql(codes)} AS _set_aside, ${bucketSql(buckets)} AS _bucket FROM (
      SELECT *, ${placeSql(contract)} AS ${PLACE}${rules.map((rule) => `, ${aliased(rule)}`).join('')} FROM (
        SELECT r._row, ${values.join(', ')} FROM ${from})) ORDER BY _bucket, ${lakeOrder(contract)}`);
  await expectEveryRow(engine);
  return { codes, kept: new Set(kept.map(({ name }) => name)) };
}

/** What stands in a FROM clause for `raw` with the columns that the plans derive; each is computed once a row. */
export function derivedSql(plans: readonly FieldPlan[]): string {
  return plans
    .flatMap(({ derive }) => derive)
    .reduce((from, sql) => `(SELECT *, ${sql} FROM ${from})`, 'raw');
}

function keptColumns({ field, kept = {} }: FieldPlan): { readonly name: string; readonly sql: string }[] {
  return (field.codec.keeps ?? []).flatMap((each) => {
    const sql = kept[each.suffix];
    return sql === undefined ? [] : [{ name: keptName(field, each), sql }];
  });
}

/** SQL expression for the code, maybe with its detail, that a column gives a row; NULL where it gives none. */
export function codeSql({ name, rule }: CodeColumn): string {
  return rule === null ? name : `CASE WHEN ${name} THEN ${literal(rule)} END`;
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
  const add = (name: string, kind: CodeColumn['kind'], sql: string) =>
    columns.push({ column: { name: `${name}_${field}`, field, kind, rule: null }, sql });
  if (plan.quarantine !== null) add('q', 'quarantine', plan.quarantine);
  for (const [at, sql] of plan.notes.entries()) add(`n${at}`, 'note', sql);
  return columns;
}

/** A rule's column is a truth value, for most rows break none. */
function ruleColumn({ code, field, predicate, severity }: RowRule, index: number): Coded {
  const kind = severity === 'warn' ? 'note' : 'quarantine';
  return { column: { name: `rule_${index}`, field, kind, rule: code }, sql: `NOT (${predicate})` };
}

function setAsideSql(codes: readonly CodeColumn[]): string {
  const reasons = codes.filter(({ kind }) => kind === 'quarantine');
  if (reasons.length === 0) return 'false';
  return reasons
    .map(({ name, rule }) => (rule === null ? `${name} IS NOT NULL` : `coalesce(${name}, false)`))
    .join(' OR ');
}
