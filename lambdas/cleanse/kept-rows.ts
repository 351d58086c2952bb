import { type CleanRows, inBuckets } from '../accept/clean-rows.ts';
import { KEY, keySql } from '../accept/key-slices.ts';
import { PLACE } from '../accept/lake-order.ts';
import type { Contract } from '../contracts/contract.ts';
import { lakeColumns } from '../contracts/lake-columns.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';
import type { CleanTable } from './clean-table.ts';

/** The rows of table `clean` that go on: their source row and the columns of the lake. */
export async function keptRows(engine: Engine, contract: Contract, { kept }: CleanTable): Promise<CleanRows> {
  const values = lakeColumns(contract).map(({ name, type, field, kept: isKept }) => {
    if (isKept && !kept.has(name)) return `NULL::VARCHAR AS ${identifier(name)}`;
    // texts again: a list would be written whole into every file, and differs from part to part
    if (field.codec.kind === 'code' || isKept?.values !== undefined)
      return `${identifier(name)}::${type} AS ${identifier(name)}`;
    return identifier(name);
  });
  const columns = ['_row', ...values].join(', ');
  const counts = await engine.rows<{ bucket: number; rows: number }>(
    `SELECT _bucket AS bucket, count(*)::INTEGER AS rows FROM clean WHERE NOT _set_aside GROUP BY 1 ORDER BY 1`,
  );
  const among = (buckets: readonly number[]) =>
    buckets.length === counts.length ? '' : `AND ${inBuckets(buckets)}`;
  return {
    rows: counts.reduce((sum, { rows }) => sum + rows, 0),
    buckets: counts.map(({ bucket }) => bucket),
    from: (buckets) => `(SELECT *, ${keySql(contract)} AS ${KEY} FROM
      (SELECT ${columns}, ${PLACE}, _bucket FROM clean WHERE NOT _set_aside ${among(buckets)}))`,
    // deleted, not joined away: what is read of a single table keeps its order, which is the lake's
    accept: async () => {
      await engine.run('DELETE FROM clean WHERE _row IN (SELECT _row FROM left_out)');
      return (bucket) => `SELECT ${columns} FROM clean WHERE NOT _set_aside AND _bucket = ${bucket}`;
    },
  };
}
