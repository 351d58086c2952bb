import { Engine } from '../../lambdas/engine/engine.ts';
import { literalList } from '../../lambdas/engine/sql.ts';
import { submissionPrefix } from '../../lambdas/model/object-keys.ts';
import { QuarantinedRow } from '../../lambdas/model/part.ts';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { MemoryLedger, memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import type { GoodFile } from './good-file.ts';

/** What the steps made of a file. */
export interface Outcome {
  readonly record: SubmissionRecord;
  /** Accepted rows by source row number, each as one text of all its values. */
  readonly accepted: ReadonlyMap<number, string>;
  /** Rows in quarantine, in the order they were written. */
  readonly setAside: readonly QuarantinedRow[];
  /** Objects left in the work area. */
  readonly left: readonly string[];
}

/** Steps over one file after the other in one folder, each as if nothing had been submitted before. */
export class MutantWorld {
  readonly #runtime: TestRuntime;
  readonly #reader: Engine;

  private constructor(runtime: TestRuntime, reader: Engine) {
    this.#runtime = runtime;
    this.#reader = reader;
  }

  static async open(): Promise<MutantWorld> {
    const runtime = await memoryRuntime();
    return new MutantWorld(runtime, await Engine.open(runtime.engine));
  }

  /** Takes bytes through intake, cleanse and settle under the name of the good file. Throws where a step does. */
  async submit({ agency, feed, file }: GoodFile, bytes: Buffer): Promise<Outcome> {
    const runtime = { ...this.#runtime, ledger: new MemoryLedger() };
    try {
      const record = await submit(runtime, `${agency}/${feed}/2026-09/${file}`, bytes);
      const accepted = record.lake === null ? new Map() : await this.#accepted(record.lake);
      return {
        record,
        accepted,
        setAside: await this.#setAside(record),
        left: await runtime.objects.list('work/'),
      };
    } finally {
      for (const area of ['landing', 'work', 'quarantine', 'lake', 'feedback'])
        await runtime.objects.remove(`${area}/`);
    }
  }

  async close(): Promise<void> {
    await this.#reader.close();
    await this.#runtime.dispose();
  }

  async #accepted(lake: string): Promise<Map<number, string>> {
    const { objects, engine } = this.#runtime;
    const keys = await objects.list(`${lake}/`);
    if (keys.length === 0) return new Map();
    const files = await Promise.all(keys.map((key) => objects.materialise(key, engine.scratch)));
    const rows = await this.#reader.rows<{ row: string; text: string }>(
      `SELECT _row::VARCHAR AS row, (r)::VARCHAR AS text
       FROM read_parquet(${literalList(files)}, hive_partitioning = false) r`,
    );
    const accepted = new Map(rows.map(({ row, text }) => [Number(row), text]));
    if (accepted.size !== rows.length) throw new Error('One source row was accepted twice.');
    return accepted;
  }

  async #setAside(record: SubmissionRecord): Promise<QuarantinedRow[]> {
    const { objects } = this.#runtime;
    const prefix = submissionPrefix('quarantine', record, record.fingerprint);
    const rows: QuarantinedRow[] = [];
    for (const key of await objects.list(`${prefix}/`)) {
      const lines = Buffer.from(await objects.read(key))
        .toString()
        .split('\n');
      rows.push(...lines.filter((line) => line !== '').map((line) => QuarantinedRow.parse(JSON.parse(line))));
    }
    return rows;
  }
}
