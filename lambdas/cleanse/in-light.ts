import type { CodecContext } from '../contracts/codecs/field-codec.ts';
import type { FieldContract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { JobContext } from '../occupation/context/job-context.ts';
import type { Beside } from './beside-title.ts';
import {
  type Answered,
  answering,
  columnsOf,
  type Expressions,
  expressionsOf,
} from './dictionary-columns.ts';
import { createDictionary } from './dictionary-table.ts';
import { isOpen } from './open-texts.ts';

/** How rows are cleaned whose text comes to something else in the light of what stands beside it. */
export interface InLight {
  /** FROM-clause addition that finds each row at most once; most are not in it. */
  readonly join: string;
  /** SQL expression: whether a row is in it. */
  readonly isIn: string;
  /** SQL expression: whether a row's text is still open; NULL for rows that are not in it. */
  readonly isOpen: string;
  readonly expressions: Expressions;
}

/** A field that is seen in the light of others, its column of table `raw`, and what each of its texts came to alone. */
export interface LightCase {
  readonly field: FieldContract;
  readonly column: string;
  readonly answered: readonly Answered[];
  readonly beside: readonly Beside[];
}

/**
 * Puts each text that what stands beside it could sway through the codec once more for all of that, and keeps what then
 * comes to something else in a dictionary of its own; null where nothing does.
 */
export async function planInLight(
  engine: Engine,
  input: LightCase,
  context: CodecContext,
): Promise<InLight | null> {
  const { field, column, answered, beside } = input;
  if (beside.length === 0) return null;
  const kinds = beside.map(({ kind }) => kind);
  const swayed = answered.filter(({ raw }) => raw !== null && field.codec.canSway?.(raw, kinds, context));
  if (swayed.length === 0) return null;
  const pairs = Map.groupBy(await pairsIn(engine, input, swayed), ({ raw }) => raw);
  const found = swayed.flatMap((alone) =>
    changedPairs(pairs.get(alone.raw ?? '') ?? [], alone, { ...input, context }),
  );
  if (found.length === 0) return null;
  const alias = identifier(`l_${field.name}`);
  await store(engine, input, found);
  const matches = beside.map((each, at) => `r.${each.column} IS NOT DISTINCT FROM ${alias}.${nameOf(at)}`);
  return {
    join: ` LEFT JOIN ${alias} ON r.${column} = ${alias}.raw AND ${matches.join(' AND ')}`,
    isIn: `${alias}.raw IS NOT NULL`,
    isOpen: `${alias}.open`,
    expressions: expressionsOf(alias, field, found),
  };
}

/** A text with what stands beside it, as the file has both. */
interface Pair {
  readonly raw: string;
  readonly [column: `beside_${number}`]: string | null;
}

/** What a text came to with what stands beside it. */
interface AnsweredPair extends Answered {
  readonly pair: Pair;
}

/** Every text of these with everything that stands beside it in the part, each pair once. */
async function pairsIn(
  engine: Engine,
  { column, beside }: LightCase,
  swayed: readonly Answered[],
): Promise<Pair[]> {
  await engine.run('CREATE OR REPLACE TABLE swayed (raw VARCHAR)');
  await engine.fill('swayed', [swayed.map(({ raw }) => raw)]);
  const columns = beside.map((each, at) => `r.${each.column} AS ${nameOf(at)}`).join(', ');
  return engine.rows<Pair>(
    `SELECT DISTINCT r.${column} AS raw, ${columns} FROM raw r JOIN swayed ON r.${column} = swayed.raw`,
  );
}

/** Pairs of one text that come to something else than the text alone; it is asked once for all that means the same beside it. */
function changedPairs(
  pairs: readonly Pair[],
  alone: Answered,
  { field, beside, context }: LightCase & { readonly context: CodecContext },
): AnsweredPair[] {
  const byJob = Map.groupBy(pairs, (pair) => JSON.stringify(jobOf(pair, beside)));
  return [...byJob].flatMap(([told, same]) => {
    const job = JSON.parse(told) as JobContext; // as it was written just above
    if (Object.keys(job).length === 0) return [];
    const within = answering(field, { ...context, job })(alone.raw);
    return textOf(within) === textOf(alone) ? [] : same.map((pair) => ({ ...within, pair }));
  });
}

function jobOf(pair: Pair, beside: readonly Beside[]): JobContext {
  return Object.fromEntries(
    beside.flatMap(({ kind, read }, at) => {
      const told = read(pair[nameOf(at)] ?? null);
      return told === undefined ? [] : [[kind, told]];
    }),
  );
}

async function store(
  engine: Engine,
  { field, beside }: LightCase,
  found: readonly AnsweredPair[],
): Promise<void> {
  await createDictionary(engine, `l_${field.name}`, [
    ...columnsOf(field, found),
    ...beside.map((_, at) => ({
      name: nameOf(at),
      texts: found.map(({ pair }) => pair[nameOf(at)] ?? null),
      type: 'VARCHAR',
    })),
    { name: 'open', texts: found.map(({ answer }) => String(isOpen(answer))), type: 'BOOLEAN' },
  ]);
}

function nameOf(at: number): `beside_${number}` {
  return `beside_${at}`;
}

function textOf({ answer: { value, defect, doubt }, kept }: Answered): string {
  return JSON.stringify([value, defect, doubt, ...kept]);
}
