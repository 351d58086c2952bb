import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literal } from '../engine/sql.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/**
 * Stores the rows that go on under `<prefix>/bucket=N/`, and returns the buckets that have any. Their order
 * is open: settle puts them in order when it knows all parts, compresses them and removes these.
 */
export async function writeClean(
  engine: Engine,
  contract: Contract,
  target: { readonly objects: ObjectStore; readonly prefix: string },
): Promise<number[]> {
  const folder = join(engine.scratch, 'clean');
  const columns = ['_row', ...lakeColumns(contract).map((column) => identifier(column.name))].join(', ');
  await engine.runUnordered(
    `COPY (SELECT ${columns}, _bucket AS bucket FROM clean WHERE NOT _set_aside) TO ${literal(folder)}
     (FORMAT parquet, COMPRESSION uncompressed, PARTITION_BY (bucket), WRITE_PARTITION_COLUMNS true)`,
  );
  const partitions = (await readdir(folder).catch(() => [])).sort();
  for (const partition of partitions) {
    for (const file of (await readdir(join(folder, partition))).sort()) {
      await target.objects.upload(`${target.prefix}/${partition}/${file}`, join(folder, partition, file));
    }
  }
  return partitions.map((partition) => Number(partition.replace('bucket=', '')));
}
