import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { QuarantinedRow } from '../model/part.ts';
import { readNdjson } from '../stores/ndjson.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/**
 * Every quarantined row of a submission in the order of its source rows, one in memory at a time: parts follow each
 * other, what lies beside them (ragged rows, rows set aside when duplicates were found) is merged in.
 *
 * @param prefix object key prefix of its quarantine, without a trailing slash
 */
export async function* quarantinedRows(objects: ObjectStore, prefix: string): AsyncGenerator<QuarantinedRow> {
  const keys = (await objects.list(`${prefix}/`)).filter((key) => key.endsWith('.ndjson'));
  const parts = new Map<string, string[]>();
  const besides: string[] = [];
  for (const key of keys) {
    const part = /^\d{5}/.exec(key.slice(prefix.length + 1))?.[0];
    if (part === undefined) besides.push(key);
    else parts.set(part, [...(parts.get(part) ?? []), key]);
  }
  yield* merged([inTurn(objects, [...parts.values()]), ...besides.map((key) => rowsOf(objects, key))]);
}

/** The quarantined rows in local files that are each in order, as one. */
export function quarantinedIn(files: readonly string[]): AsyncGenerator<QuarantinedRow> {
  return merged(files.map((file) => parsedRows(createReadStream(file))));
}

async function* inTurn(objects: ObjectStore, parts: readonly string[][]): AsyncGenerator<QuarantinedRow> {
  for (const keys of parts) yield* merged(keys.map((key) => rowsOf(objects, key)));
}

async function* rowsOf(objects: ObjectStore, key: string): AsyncGenerator<QuarantinedRow> {
  yield* parsedRows(await objects.stream(key));
}

async function* parsedRows(stream: Readable): AsyncGenerator<QuarantinedRow> {
  for await (const value of readNdjson(stream)) yield QuarantinedRow.parse(value);
}

interface Head {
  readonly row: QuarantinedRow;
  readonly source: AsyncGenerator<QuarantinedRow>;
}

/** Sources that are each in order, as one; of equal rows those of the earlier source first. */
async function* merged(sources: readonly AsyncGenerator<QuarantinedRow>[]): AsyncGenerator<QuarantinedRow> {
  const [only, ...others] = sources;
  if (only !== undefined && others.length === 0) return yield* only;
  let heads: Head[] = [];
  for (const source of sources) heads.push(...(await headOf(source)));
  while (heads.length > 0) {
    const first = heads.reduce((least, head) => (head.row.row < least.row.row ? head : least));
    yield first.row;
    const [next] = await headOf(first.source);
    heads = heads.flatMap((head) => (head !== first ? [head] : next === undefined ? [] : [next]));
  }
}

async function headOf(source: AsyncGenerator<QuarantinedRow>): Promise<Head[]> {
  const { value, done } = await source.next();
  return done ? [] : [{ row: value, source }];
}
