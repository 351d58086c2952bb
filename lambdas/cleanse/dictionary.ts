import type { CodecContext } from '../contracts/codecs/field-codec.ts';
import type { FieldContract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { Beside } from './beside-title.ts';
import {
  type Answered,
  answering,
  columnsOf,
  type Expressions,
  expressionsOf,
} from './dictionary-columns.ts';
import { createDictionary } from './dictionary-table.ts';
import type { FieldPlan } from './field-plan.ts';
import { type InLight, planInLight } from './in-light.ts';
import { openTexts } from './open-texts.ts';

/** A field, the column of table `raw` that it is read from, and the distinct texts of that. */
export interface DictionaryCase {
  readonly field: FieldContract;
  readonly column: string;
  readonly raws: readonly (string | null)[];
  /** What the field is seen in the light of; nothing, for most. */
  readonly beside: readonly Beside[];
}

/**
 * Puts every distinct raw text of a column once through the field's codec and keeps the answers in a table:
 * cost follows the distinct values, not the rows. A column that is clean as it stands needs no table. Texts that what
 * stands beside them could make something else of are put through once more for each of that, into a second table.
 */
export async function planByDictionary(
  engine: Engine,
  { field, column, raws, beside }: DictionaryCase,
  context: CodecContext,
): Promise<FieldPlan> {
  const answered = raws.map(answering(field, context));
  if (answered.every((each) => isPlain(field, each))) return planPlain(field, column);
  const table = `d_${field.name}`;
  await createDictionary(engine, table, columnsOf(field, answered));
  const alias = identifier(table);
  const inLight = await planInLight(engine, { field, column, answered, beside }, context);
  return {
    field,
    derive: [],
    join: ` JOIN ${alias} ON r.${column} ${raws.includes(null) ? 'IS NOT DISTINCT FROM' : '='} ${alias}.raw${inLight?.join ?? ''}`,
    ...planOf(expressionsOf(alias, field, answered), inLight),
    open: openTexts(field, answered, context),
    ...(inLight && { beside: { join: inLight.join, isOpen: inLight.isOpen } }),
  };
}

type Planned = Pick<FieldPlan, 'value' | 'quarantine' | 'notes' | 'kept'>;

/** Of each column, what the second table has where a row is in it, else what the first has. */
function planOf(alone: Expressions, inLight: InLight | null): Planned {
  const of = (pick: (from: Expressions) => string | null): string | null => {
    const [first, second] = [pick(alone), inLight && pick(inLight.expressions)];
    if (inLight === null || (first === null && second === null)) return first;
    return `CASE WHEN ${inLight.isIn} THEN ${second ?? 'NULL'} ELSE ${first ?? 'NULL'} END`;
  };
  const kept = Object.keys(alone.kept).map((suffix) => [suffix, of((from) => from.kept[suffix] ?? null)]);
  return {
    value: of(({ value }) => value) ?? alone.value,
    quarantine: of(({ quarantine }) => quarantine),
    notes: [of(({ note }) => note), of(({ doubt }) => doubt)].filter((sql) => sql !== null),
    kept: Object.fromEntries(kept),
  };
}

/** Whether the text is the contract's own writing of its value, or nothing where nothing may be. */
function isPlain(field: FieldContract, { raw, answer: { value, defect, fix, doubt } }: Answered): boolean {
  if (raw === null || raw === '') return !field.required;
  return defect === null && fix === null && doubt === null && String(value) === raw;
}

function planPlain(field: FieldContract, column: string): FieldPlan {
  const value = `nullif(r.${column}, '')::${field.codec.column}`;
  return { field, derive: [], join: '', value, quarantine: null, notes: [], open: [] };
}
