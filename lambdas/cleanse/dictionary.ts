import { type Cleaned, type CodecContext, cleaner } from '../contracts/codecs/field-codec.ts';
import type { FieldContract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { Beside } from './beside-title.ts';
import { codedWith } from './coded.ts';
import { createDictionary, type DictionaryColumn } from './dictionary-table.ts';
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
  const clean = cleaner(field.codec, context);
  const answers = raws.map((raw) => clean(raw ?? ''));
  if (answers.every((answer, index) => isPlain(field, raws[index] ?? '', answer)))
    return planPlain(field, column);
  const table = `d_${field.name}`;
  const kept = keptTexts(
    field,
    answers.map((answer, index) => ({ answer, raw: raws[index] ?? '', context })),
  );
  await createDictionary(engine, table, columnsOf({ field, raws, answers, kept }));
  const alias = identifier(table);
  const inLight = await planInLight(engine, { field, column, raws, beside }, context);
  return {
    field,
    derive: [],
    join: ` JOIN ${alias} ON r.${column} ${raws.includes(null) ? 'IS NOT DISTINCT FROM' : '='} ${alias}.raw${inLight?.join ?? ''}`,
    ...planOf(expressionsOf(alias, { field, answers, kept }), inLight),
    open: openTexts({ field, raws, answers }, context),
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
function isPlain(field: FieldContract, raw: string, { value, defect, fix, doubt }: Cleaned): boolean {
  if (raw === '') return !field.required;
  return defect === null && fix === null && doubt === null && String(value) === raw;
}

function planPlain(field: FieldContract, column: string): FieldPlan {
  const value = `nullif(r.${column}, '')::${field.codec.column}`;
  return { field, derive: [], join: '', value, quarantine: null, notes: [], open: [] };
}

/** The distinct raw texts of a column and what each came to. */
export interface Answers {
  readonly field: FieldContract;
  readonly raws: readonly (string | null)[];
  readonly answers: readonly Cleaned[];
  readonly kept: readonly Kept[];
}

/** A text, what it came to, and what that was made by. */
export interface Answered {
  readonly raw: string;
  readonly answer: Cleaned;
  readonly context: CodecContext;
}

/** What is kept beside the value of every distinct text, in their order. */
export interface Kept {
  readonly suffix: string;
  /** Whether it holds one of a short list. */
  readonly isListed: boolean;
  readonly texts: readonly (string | null)[];
}

/** What is kept of one text, by suffix. */
export function keptOf({ codec }: FieldContract, { raw, answer, context }: Answered): (string | null)[] {
  const { value } = answer;
  const isOwn = value === null || String(value) === raw;
  return (codec.keeps ?? []).map(({ of }) => (isOwn ? null : of(raw, context)));
}

function keptTexts(field: FieldContract, answered: readonly Answered[]): Kept[] {
  return keptColumns(
    field,
    answered.map((each) => keptOf(field, each)),
  );
}

/** A column a suffix of what is kept of every text. */
export function keptColumns(
  { codec }: FieldContract,
  texts: readonly (readonly (string | null)[])[],
): Kept[] {
  return (codec.keeps ?? []).map(({ suffix, values }, at) => ({
    suffix,
    isListed: values !== undefined,
    texts: texts.map((of) => of[at] ?? null),
  }));
}

/** SQL expressions for what a dictionary has of a row; null where it has nothing for any. */
export interface Expressions {
  readonly value: string;
  readonly quarantine: string | null;
  readonly note: string | null;
  readonly doubt: string | null;
  readonly kept: Readonly<Record<string, string>>;
}

/** Under the alias of a dictionary that was created of columnsOf the same. */
export function expressionsOf(
  alias: string,
  { field, answers, kept }: Pick<Answers, 'field' | 'answers' | 'kept'>,
): Expressions {
  const given = (name: string, of: (answer: Cleaned) => string | null) =>
    answers.some((answer) => of(answer) !== null) ? `${alias}.${name}` : null;
  return {
    value: `${alias}.clean`,
    quarantine: given('quarantine', (answer) => quarantineCode(field, answer)),
    note: given('note', (answer) => noteCode(field, answer)),
    doubt: given('doubt', ({ doubt }) => doubt),
    kept: Object.fromEntries(
      kept.map(({ suffix }) => [suffix, `${alias}.${identifier(keptColumn(suffix))}`]),
    ),
  };
}

function keptColumn(suffix: string): string {
  return `kept_${suffix}`;
}

/** The columns of a dictionary: the raw text, what it came to, and what is kept beside. */
export function columnsOf({ field, raws, answers, kept }: Answers): DictionaryColumn[] {
  const { kind, column } = field.codec;
  const codes = (name: string, of: (answer: Cleaned) => string | null) => ({
    name,
    texts: answers.map(of),
    type: 'list',
  });
  return [
    { name: 'raw', texts: raws, type: 'VARCHAR' },
    {
      name: 'clean',
      texts: answers.map(({ value }) => (value === null ? null : String(value))),
      type: kind === 'code' ? 'list' : column,
    },
    codes('quarantine', (answer) => quarantineCode(field, answer)),
    codes('note', (answer) => noteCode(field, answer)),
    codes('doubt', ({ doubt }) => doubt),
    ...kept.map(({ suffix, texts, isListed }) => ({
      name: keptColumn(suffix),
      texts,
      type: isListed ? 'list' : 'VARCHAR',
    })),
  ];
}

/** A required field without a valid value sets the row aside. */
function quarantineCode(field: FieldContract, { defect, detail }: Cleaned): string | null {
  return field.required && defect !== null ? codedWith(defect, detail) : null;
}

/** What is told of a row that goes on: a repair, or an optional value that could not be used, and why. */
function noteCode(field: FieldContract, { fix, defect }: Cleaned): string | null {
  if (fix !== null) return fix;
  if (field.required || defect === null || defect === 'value.missing') return null;
  return defect === 'occupation.uncoded' ? defect : codedWith('value.set-aside', defect);
}
