import { type Cleaned, type CodecContext, cleaner } from '../contracts/codecs/field-codec.ts';
import type { FieldContract } from '../contracts/contract.ts';
import { identifier } from '../engine/sql.ts';
import { codedWith } from './coded.ts';
import type { DictionaryColumn } from './dictionary-table.ts';

/** A raw text, what it came to, and what is kept of its writing, in the order of the codec's kept columns. */
export interface Answered {
  readonly raw: string | null;
  readonly answer: Cleaned;
  readonly kept: readonly (string | null)[];
}

/** Puts raw texts once through the field's codec. */
export function answering({ codec }: FieldContract, context: CodecContext): (raw: string | null) => Answered {
  const clean = cleaner(codec, context);
  return (raw) => {
    const text = raw ?? '';
    const answer = clean(text);
    const isOwn = answer.value === null || String(answer.value) === text;
    return { raw, answer, kept: (codec.keeps ?? []).map(({ of }) => (isOwn ? null : of(text, context))) };
  };
}

/** The columns of a dictionary: the raw text, what it came to, and what is kept beside. */
export function columnsOf(field: FieldContract, answered: readonly Answered[]): DictionaryColumn[] {
  const { kind, column, keeps = [] } = field.codec;
  const texts = (of: (each: Answered) => string | null) => answered.map(of);
  const codes = (name: string, of: (answer: Cleaned) => string | null) => ({
    name,
    texts: texts(({ answer }) => of(answer)),
    type: 'list',
  });
  return [
    { name: 'raw', texts: texts(({ raw }) => raw), type: 'VARCHAR' },
    {
      name: 'clean',
      texts: texts(({ answer: { value } }) => (value === null ? null : String(value))),
      type: kind === 'code' ? 'list' : column,
    },
    codes('quarantine', (answer) => quarantineCode(field, answer)),
    codes('note', (answer) => noteCode(field, answer)),
    codes('doubt', ({ doubt }) => doubt),
    ...keeps.map(({ suffix, values }, at) => ({
      name: keptColumn(suffix),
      texts: texts(({ kept }) => kept[at] ?? null),
      type: values === undefined ? 'VARCHAR' : 'list',
    })),
  ];
}

/** SQL expressions for what a dictionary has of a row; null where it has nothing for any. */
export interface Expressions {
  readonly value: string;
  readonly quarantine: string | null;
  readonly note: string | null;
  readonly doubt: string | null;
  readonly kept: Readonly<Record<string, string>>;
}

/** Under the alias of a dictionary whose columns are of these answers. */
export function expressionsOf(
  alias: string,
  field: FieldContract,
  answered: readonly Answered[],
): Expressions {
  const given = (name: string, of: (answer: Cleaned) => string | null) =>
    answered.some(({ answer }) => of(answer) !== null) ? `${alias}.${name}` : null;
  const kept = (field.codec.keeps ?? []).map(({ suffix }) => [
    suffix,
    `${alias}.${identifier(keptColumn(suffix))}`,
  ]);
  return {
    value: `${alias}.clean`,
    quarantine: given('quarantine', (answer) => quarantineCode(field, answer)),
    note: given('note', (answer) => noteCode(field, answer)),
    doubt: given('doubt', ({ doubt }) => doubt),
    kept: Object.fromEntries(kept),
  };
}

function keptColumn(suffix: string): string {
  return `kept_${suffix}`;
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
