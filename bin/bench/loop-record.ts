import { createHmac, createSecretKey } from 'node:crypto';
import { type Cleaned, type CodecContext, cleaner } from '../../lambdas/contracts/codecs/field-codec.ts';
import { type FieldContract, lakeFields } from '../../lambdas/contracts/contract.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { brokenRules, warningRules } from './loop-rules.ts';

const SECRET = createSecretKey(Buffer.alloc(32, 1));
const CONTEXT: CodecContext = { profile: bahrain, dateOrder: 'dmy', referenceYear: 2026 };

/** What a text came to, and what is kept of its writing. */
interface LoopAnswer extends Cleaned {
  /** As the lake's columns of the field have it: the clean text, then what is kept beside it; empty for nothing. */
  readonly columns: readonly string[];
}

/** A field as the loop cleans it: its place in the record and its codec, each distinct text cleaned once. */
export interface LoopField {
  readonly field: FieldContract;
  readonly index: number;
  readonly clean: (raw: string) => LoopAnswer;
}

/** A code at a field. */
export interface Coded {
  readonly code: string;
  readonly field: string;
}

/** One record as it came out. */
export interface CleanRecord {
  /** In the order of the lake's columns, empty where there is nothing. */
  readonly columns: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly reasons: readonly Coded[];
  readonly notes: readonly Coded[];
}

/** The fields of the contract by the file's header. */
export function loopFields(header: readonly string[]): LoopField[] {
  return lakeFields(sioContributions).map((field) => {
    const from = sioContributions.fields.find((each) => each.name === (field.derivedFrom ?? field.name));
    const index = header.findIndex((text) => from?.aliases.includes(text));
    return { field, index, clean: memoised(answering(field)) };
  });
}

function answering(field: FieldContract): (raw: string) => LoopAnswer {
  const clean = cleaner(field.codec, CONTEXT);
  return (raw) => {
    const answer = clean(raw);
    const text = answer.value === null ? '' : String(answer.value);
    const kept = (field.codec.keeps ?? []).map(({ of }) =>
      answer.value === null || text === raw ? '' : (of(raw, CONTEXT) ?? ''),
    );
    return { ...answer, columns: [text, ...kept] };
  };
}

function memoised(clean: (raw: string) => LoopAnswer): (raw: string) => LoopAnswer {
  const known = new Map<string, LoopAnswer>();
  return (raw) => {
    const found = known.get(raw);
    if (found) return found;
    const answer = clean(raw);
    known.set(raw, answer);
    return answer;
  };
}

/** Cleans one record: values, why it is set aside, and what was noted of it. */
export function cleanRecord(record: readonly string[], fields: readonly LoopField[]): CleanRecord {
  const columns: string[] = [];
  const values = new Map<string, string>();
  const reasons: Coded[] = [];
  const notes: Coded[] = [];
  let digits = '';
  for (const { field, index, clean } of fields) {
    const { name, required, personal } = field;
    const answer = clean(record[index] ?? '');
    if (answer.defect !== null && required) reasons.push({ code: answer.defect, field: name });
    for (const code of notesOf(answer, required)) notes.push({ code, field: name });
    const [text = '', ...kept] = answer.columns;
    if (personal === 'identity') digits = text;
    const value = personal === 'identity' && text !== '' ? pseudonym(text) : text;
    values.set(name, value);
    columns.push(value, ...kept);
  }
  const at = (name: string) => values.get(name) ?? '';
  const ruled = { digits, start: at('start_date'), end: at('end_date'), wage: at('wage') };
  reasons.push(...brokenRules(ruled));
  notes.push(...warningRules(ruled));
  return { columns, values, reasons, notes };
}

function notesOf({ fix, doubt, defect }: Cleaned, required: boolean): string[] {
  const told = [fix, doubt].filter((code) => code !== null);
  if (required || defect === null || defect === 'value.missing') return told;
  return [...told, defect === 'occupation.uncoded' ? defect : `value.set-aside ${defect}`];
}

function pseudonym(identity: string): string {
  return createHmac('sha256', SECRET).update(identity).digest('hex').slice(0, 32);
}
