import { Engine } from '../lambdas/engine/engine.ts';
import { literalList } from '../lambdas/engine/sql.ts';
import type { TestRuntime } from './memory-runtime.ts';

/** A row of the lake as JSON: dates ISO, whole numbers and money as text. */
export type LakeRow = Readonly<Record<string, unknown>>;

/** The rows under a prefix of the lake, in source order. */
export async function lakeRows(runtime: TestRuntime, prefix: string): Promise<LakeRow[]> {
  const keys = await runtime.objects.list(`${prefix}/`);
  if (keys.length === 0) return [];
  const files = await Promise.all(
    keys.map((key) => runtime.objects.materialise(key, runtime.engine.scratch)),
  );
  const engine = await Engine.open(runtime.engine);
  try {
    return await engine.rows(
      `SELECT * FROM read_parquet(${literalList(files)}, hive_partitioning = false) ORDER BY _row`,
    );
  } finally {
    await engine.close();
  }
}
