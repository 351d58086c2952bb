import { type Cleaned, type CodecContext, cleaner } from '../contracts/codecs/field-codec.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { JobContext } from '../occupation/context/job-context.ts';
import type { Beside } from './beside-title.ts';
import {
  columnsOf,
  type DictionaryCase,
  type Expressions,
  expressionsOf,
  keptColumns,
  keptOf,
} from './dictionary.ts';
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

/** A text with what stands beside it, as the file has both. */
type Pair = Readonly<Record<string, string | null>> & { readonly raw: string };

/**
 * Puts each text that what stands beside it could sway through the codec once more for all of that, and keeps what then
 * comes to something else in a dictionary of its own; null where nothing does. A text is asked once for all that means the
 * same beside it.
 */
export async function planInLight(
  engine: Engine,
  { field, column, raws, beside }: DictionaryCase,
  context: CodecContext,
): Promise<InLight | null> {
  const { canSway } = field.codec;
  if (beside.length === 0 || canSway === undefined) return null;
  const kinds = beside.map(({ kind }) => kind);
  const texts = raws.filter((raw): raw is string => raw !== null && canSway(raw, kinds, context));
  if (texts.length === 0) return null;
  const pairs = await pairsIn(engine, { texts, column, beside });
  const alone = cleaner(field.codec, context);
  const found: { pair: Pair; answer: Cleaned; kept: (string | null)[] }[] = [];
  for (const [raw, of] of Map.groupBy(pairs, (pair) => pair.raw)) {
    const before = textOf(alone(raw), keptOf(field, { raw, answer: alone(raw), context }));
    for (const [, same] of Map.groupBy(of, (pair) => JSON.stringify(jobOf(pair, beside)))) {
      const job = same[0] && jobOf(same[0], beside);
      if (job === undefined || Object.keys(job).length === 0) continue;
      const within = { ...context, job };
      const answer = cleaner(field.codec, within)(raw);
      const kept = keptOf(field, { raw, answer, context: within });
      if (textOf(answer, kept) !== before) found.push(...same.map((pair) => ({ pair, answer, kept })));
    }
  }
  if (found.length === 0) return null;
  const answers = found.map(({ answer }) => answer);
  const kept = keptColumns(
    field,
    found.map((each) => each.kept),
  );
  const table = `l_${field.name}`;
  await createDictionary(engine, table, [
    ...columnsOf({ field, raws: found.map(({ pair }) => pair.raw), answers, kept }),
    ...beside.map((_, at) => ({
      name: nameOf(at),
      texts: found.map(({ pair }) => pair[nameOf(at)] ?? null),
      type: 'VARCHAR',
    })),
    { name: 'open', texts: answers.map((answer) => String(isOpen(answer))), type: 'BOOLEAN' },
  ]);
  const alias = identifier(table);
  const matches = beside.map((each, at) => `r.${each.column} IS NOT DISTINCT FROM ${alias}.${nameOf(at)}`);
  return {
    join: ` LEFT JOIN ${alias} ON r.${column} = ${alias}.raw AND ${matches.join(' AND ')}`,
    isIn: `${alias}.raw IS NOT NULL`,
    isOpen: `${alias}.open`,
    expressions: expressionsOf(alias, { field, answers, kept }),
  };
}

interface Sought {
  readonly texts: readonly string[];
  readonly column: string;
  readonly beside: readonly Beside[];
}

/** Every text of these with everything that stands beside it in the part, each pair once. */
async function pairsIn(engine: Engine, { texts, column, beside }: Sought): Promise<Pair[]> {
  await engine.run('CREATE OR REPLACE TABLE swayed (raw VARCHAR)');
  await engine.fill('swayed', [texts]);
  const columns = beside.map((each, at) => `r.${each.column} AS ${nameOf(at)}`).join(', ');
  return engine.rows<Pair>(
    `SELECT DISTINCT r.${column} AS raw, ${columns} FROM raw r JOIN swayed ON r.${column} = swayed.raw`,
  );
}

function nameOf(at: number): string {
  return `beside_${at}`;
}

function jobOf(pair: Pair, beside: readonly Beside[]): JobContext {
  return Object.fromEntries(
    beside.flatMap(({ kind, read }, at) => {
      const told = read(pair[nameOf(at)] ?? null);
      return told === undefined ? [] : [[kind, told]];
    }),
  );
}

function textOf({ value, defect, doubt }: Cleaned, kept: readonly (string | null)[]): string {
  return JSON.stringify([value, defect, doubt, ...kept]);
}
