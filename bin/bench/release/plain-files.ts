import { join } from 'node:path';
import type { Engine } from '../../../lambdas/engine/engine.ts';
import { literal, literalList } from '../../../lambdas/engine/sql.ts';
import type { ObjectStore } from '../../../lambdas/stores/object-store.ts';

const BUCKET = /\/bucket=\d+\/rows\.parquet$/;

/** The objects of all buckets under a prefix as one Parquet file that is not partitioned. */
export class PlainFiles {
  private readonly files = new Map<string, string>();
  private readonly engine: Engine;
  private readonly objects: ObjectStore;

  constructor(engine: Engine, objects: ObjectStore) {
    this.engine = engine;
    this.objects = objects;
  }

  /** Makes the file of a prefix, unless it is there; before the clock starts. */
  async prepare(prefix: string): Promise<void> {
    if (this.files.has(prefix)) return;
    const keys = (await this.objects.list(`${prefix}/`)).filter((key) => BUCKET.test(key));
    if (keys.length === 0) return;
    const parts = await Promise.all(keys.map((key) => this.objects.materialise(key, this.engine.scratch)));
    await this.make(prefix, `SELECT * FROM read_parquet(${literalList(parts)}, hive_partitioning = false)`);
  }

  /** Writes a query's rows as the file of a prefix, in whatever order. */
  async make(prefix: string, select: string): Promise<void> {
    const file = join(this.engine.scratch, `plain-${this.files.size}.parquet`);
    await this.engine.runUnordered(`COPY (${select}) TO ${literal(file)} (FORMAT parquet)`);
    this.files.set(prefix, file);
  }

  /** A store in which every bucket of a prefix is its one file; what has none is as the other store has it. */
  store(): ObjectStore {
    const fileOf = (key: string) => this.files.get(key.replace(BUCKET, ''));
    const others = this.objects;
    return new Proxy(others, {
      get(target, name: keyof ObjectStore) {
        if (name === 'size') return async (key: string) => (fileOf(key) ? 2 ** 40 : target.size(key));
        if (name === 'materialise')
          return async (key: string, scratch: string) => fileOf(key) ?? target.materialise(key, scratch);
        return target[name].bind(target);
      },
    });
  }
}
