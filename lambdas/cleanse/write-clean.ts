import { join } from 'node:path';
import type { Contract } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/**
 * Stores the rows that go on under `<prefix>/bucket=N/`, and returns the buckets that have any, in order. The order of
 * their rows is open: settle puts them in order when it knows all parts, compresses them and removes these.
 */
export async function writeClean(
  engine: Engine,
  contract: Contract,
  target: { readonly objects: ObjectStore; readonly prefix: string },
): Promise<number[]> {
  const columns = ['_row', ...lakeColumns(contract).map((column) => identifier(column.name))].join(', ');
  const copies = (await bucketsOf(engine)).map((bucket) => ({
    bucket,
    select: `SELECT ${columns} FROM clean WHERE _bucket = ${bucket} AND NOT _set_aside`,
    file: join(engine.scratch, `clean-${bucket}.parquet`),
  }));
  await engine.copyEach(copies, { compression: 'uncompressed' });
  for (const { bucket, file } of copies)
    await target.objects.upload(`${target.prefix}/bucket=${bucket}/clean.parquet`, file);
  return copies.map(({ bucket }) => bucket);
}

async function bucketsOf(engine: Engine): Promise<number[]> {
  const found = await engine.rows<{ bucket: number }>(
    'SELECT DISTINCT _bucket AS bucket FROM clean WHERE NOT _set_aside ORDER BY bucket',
  );
  return found.map(({ bucket }) => bucket);
}
