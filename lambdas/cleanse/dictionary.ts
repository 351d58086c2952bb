import { type Cleaned, type CodecContext, cleaner } from '../contracts/codecs/field-codec.ts';
import type { FieldContract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import { codedWith } from './coded.ts';
import { createDictionary, type DictionaryColumn } from './dictionary-table.ts';
import type { FieldPlan } from './field-plan.ts';
import { openTexts } from './open-texts.ts';

/** A field, the column of table `raw` that it is read from, and the distinct texts of that. */
export interface DictionaryCase {
  readonly field: FieldContract;
  readonly column: string;
  readonly raws: readonly (string | null)[];
}

/**
 * Puts every distinct raw text of a column once through the field's codec and keeps the answers in a table:
 * cost follows the distinct values, not the rows. A column that is clean as it stands needs no table.
 */
export async function planByDictionary(
  engine: Engine,
  { field, column, raws }: DictionaryCase,
  context: CodecContext,
): Promise<FieldPlan> {
  const clean = cleaner(field.codec, context);
  const answers = raws.map((raw) => clean(raw ?? ''));
  if (answers.every((answer, index) => isPlain(field, raws[index] ?? '', answer)))
    return planPlain(field, column);
  const table = `d_${field.name}`;
  const kept = keptTexts(field, { raws, answers, context });
  await createDictionary(engine, table, columnsOf({ field, raws, answers, kept }));
  const alias = identifier(table);
  const has = (test: (answer: Cleaned) => boolean) => answers.some(test);
  return {
    field,
    derive: [],
    join: ` JOIN ${alias} ON r.${column} ${raws.includes(null) ? 'IS NOT DISTINCT FROM' : '='} ${alias}.raw`,
    value: `${alias}.clean`,
    quarantine: has((answer) => quarantineCode(field, answer) !== null) ? `${alias}.quarantine` : null,
    notes: [
      ...(has((answer) => noteCode(field, answer) !== null) ? [`${alias}.note`] : []),
      ...(has((answer) => answer.doubt !== null) ? [`${alias}.doubt`] : []),
    ],
    kept: Object.fromEntries(
      kept.map(({ suffix }) => [suffix, `${alias}.${identifier(keptColumn(suffix))}`]),
    ),
    open: openTexts({ field, raws, answers }, context),
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

/** What is kept beside the value of every distinct text, in their order. */
interface Kept {
  readonly suffix: string;
  /** Whether it holds one of a short list. */
  readonly isListed: boolean;
  readonly texts: readonly (string | null)[];
}

function keptTexts(
  field: FieldContract,
  { raws, answers, context }: Pick<Answers, 'raws' | 'answers'> & { readonly context: CodecContext },
): Kept[] {
  return (field.codec.keeps ?? []).map(({ suffix, of, values }) => ({
    suffix,
    isListed: values !== undefined,
    texts: answers.map(({ value }, index) => {
      const raw = raws[index] ?? '';
      return value === null || String(value) === raw ? null : of(raw, context);
    }),
  }));
}

function keptColumn(suffix: string): string {
  return `kept_${suffix}`;
}

function columnsOf({ field, raws, answers, kept }: Answers): DictionaryColumn[] {
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
