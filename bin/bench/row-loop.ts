import { createHmac, createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { type Cleaned, cleaner } from '../../lambdas/contracts/codecs/field-codec.ts';
import type { FieldContract } from '../../lambdas/contracts/contract.ts';
import { lakeFields } from '../../lambdas/contracts/contract.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';

const SECRET = createSecretKey(Buffer.alloc(32, 1));

/** A field as the loop cleans it: its place in the record and its codec, each distinct text cleaned once. */
interface LoopField {
  readonly field: FieldContract;
  readonly index: number;
  readonly clean: (raw: string) => Cleaned;
}

/**
 * What people write otherwise: csv-parse, the same zod codecs (memoised) on every row, the same pseudonym, and
 * rows appended to a text file a bucket. It writes CSV, not Parquet, and orders nothing: it does less.
 */
export async function rowLoop(file: string, folder: string): Promise<void> {
  const records = createReadStream(file).pipe(parse({ delimiter: ';', bom: true, relax_column_count: true }));
  const buckets = Array.from({ length: 16 }, (_, bucket) =>
    createWriteStream(join(folder, `bucket-${bucket}.csv`)),
  );
  const seen = new Set<string>();
  let fields: LoopField[] | null = null;
  for await (const record of records as AsyncIterable<string[]>) {
    if (fields === null) {
      fields = fieldsOf(record);
      continue;
    }
    const row = cleanRow(record, fields);
    if (row === null || seen.has(row.key)) continue;
    seen.add(row.key);
    const bucket = Number.parseInt(row.person.slice(0, 8), 16) % 16;
    const stream = buckets[bucket];
    if (stream && !stream.write(`${row.line}\n`)) await once(stream, 'drain');
  }
  await Promise.all(buckets.map(finish));
}

function fieldsOf(header: readonly string[]): LoopField[] {
  const context = { profile: bahrain, dateOrder: 'dmy' } as const;
  return lakeFields(sioContributions).map((field) => {
    const from = sioContributions.fields.find((each) => each.name === (field.derivedFrom ?? field.name));
    const index = header.findIndex((text) => from?.aliases.includes(text));
    return { field, index, clean: memoised(cleaner(field.codec, context)) };
  });
}

function memoised(clean: (raw: string) => Cleaned): (raw: string) => Cleaned {
  const known = new Map<string, Cleaned>();
  return (raw) => {
    const found = known.get(raw);
    if (found) return found;
    const answer = clean(raw);
    known.set(raw, answer);
    return answer;
  };
}

interface CleanRow {
  readonly person: string;
  readonly key: string;
  readonly line: string;
}

function cleanRow(record: readonly string[], fields: readonly LoopField[]): CleanRow | null {
  const values: string[] = [];
  let person = '';
  for (const { field, index, clean } of fields) {
    const { value, defect } = clean(record[index] ?? '');
    if (defect !== null && field.required) return null;
    const text = value === null ? '' : String(value);
    if (field.name === 'person')
      person = createHmac('sha256', SECRET).update(text).digest('hex').slice(0, 32);
    values.push(field.name === 'person' ? person : text);
  }
  const [start, end] = [values.at(-2) ?? '', values.at(-1) ?? ''];
  if (end !== '' && end < start) return null;
  return { person, key: `${person} ${record[3]}`, line: values.join(',') };
}

async function finish(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, 'finish');
}
