import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { blobValue, type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { EngineLimits } from '../stores/runtime.ts';
import { engineMemoryFor } from '../stores/step-limits.ts';
import { EngineError } from './engine-error.ts';
import { literal } from './sql.ts';

/** A value bound to a statement; secrets and file contents are bound, never written into SQL text. */
export type Bound = string | number | bigint | boolean | Uint8Array | null;

/** A value of a table filled from memory: text, truth or nothing. Other types are cast from text in SQL. */
export type Cell = string | boolean | null;

/** A query and the Parquet file it is written to. */
export interface Copy {
  readonly select: string;
  readonly file: string;
}

interface Database {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
  readonly reader: DuckDBConnection;
}

/** DuckDB within stated limits, without extensions, network or a home folder. Close it to remove its temporary files. */
export class Engine {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  /** For what is looked up beside the statements of the other. */
  private readonly reader: DuckDBConnection;
  private readonly threads: number;
  /** An empty folder of its own, removed by close. */
  readonly scratch: string;

  private constructor(
    { instance, connection, reader }: Database,
    { threads, scratch }: Pick<EngineLimits, 'threads' | 'scratch'>,
  ) {
    this.instance = instance;
    this.connection = connection;
    this.reader = reader;
    this.threads = threads;
    this.scratch = scratch;
  }

  /** Opens an in-memory database; throws EngineError when the limits cannot be set. */
  static async open(limits: EngineLimits): Promise<Engine> {
    await mkdir(limits.scratch, { recursive: true });
    const scratch = await mkdtemp(join(limits.scratch, 'engine-'));
    const instance = await DuckDBInstance.create(':memory:', settings(limits, scratch));
    const connection = await connect(instance);
    const reader = await connect(instance);
    return new Engine({ instance, connection, reader }, { threads: limits.threads, scratch });
  }

  /** Runs one statement; throws EngineError, which names the kind of failure and never a value. */
  async run(sql: string, bound?: readonly Bound[]): Promise<void> {
    await this.guarded(() => this.connection.run(sql, bind(bound)));
  }

  /** Runs one statement whose rows may be stored in any order, which keeps all threads busy. */
  async runUnordered(sql: string): Promise<void> {
    try {
      await this.run(`SET preserve_insertion_order = false; ${sql}`); // at once: goes on while JavaScript is busy
    } finally {
      await this.run('SET preserve_insertion_order = true');
    }
  }

  /**
   * Runs such a statement with its joins as they are written: of many small tables joined to a large one the engine
   * would first make products, to look up fewer times in a larger table.
   */
  async runJoinsAsWritten(sql: string): Promise<void> {
    await this.run("SET disabled_optimizers = 'join_order'");
    try {
      await this.runUnordered(sql);
    } finally {
      await this.run("SET disabled_optimizers = ''");
    }
  }

  /** The rows of a query as JSON values: BIGINT and wider leave as decimal strings, dates as ISO strings. */
  async rows<T>(sql: string, bound?: readonly Bound[]): Promise<T[]> {
    const reader = await this.guarded(() => this.connection.runAndReadAll(sql, bind(bound)));
    return reader.getRowObjectsJson() as T[]; // the caller states the shape its own SQL selects
  }

  /**
   * The first column of a query, text only: the quickest way out for distinct values. Sees what other statements are
   * done with, and does not wait for them.
   */
  async texts(sql: string): Promise<(string | null)[]> {
    const found = await this.guarded(() => this.reader.runAndReadAll(withMarks(sql)));
    return (found.getColumns()[0] ?? []) as (string | null)[]; // a VARCHAR column by contract
  }

  /** Fills an existing table of VARCHAR and BOOLEAN columns, column by column; all columns have the same length. */
  async fill(table: string, columns: readonly (readonly Cell[])[]): Promise<void> {
    await this.guarded(() => append(this.connection, table, columns));
  }

  /**
   * Writes an ordered query as one Parquet file (zstd). One thread's order is the query's order, so the same
   * rows under a total order give the same bytes; PARTITION_BY would not.
   */
  async copyOrdered(select: string, file: string): Promise<void> {
    await this.run(copySql({ select, file }));
  }

  /** Writes a query as one Parquet file that is read once more, a share of its rows at a time, and removed. */
  async copyPassing(select: string, file: string): Promise<void> {
    await this.run(copySql({ select, file }, PASSING));
  }

  /**
   * Writes several files as `copyOrdered` does, as many at once as there are threads, for a small file keeps but one
   * thread busy; no more than `atMost`, for each is sorted in memory. Goes on by itself while JavaScript is busy.
   */
  async copyEach(copies: readonly Copy[], atMost = this.threads): Promise<void> {
    const count = Math.min(this.threads, atMost, copies.length);
    const shares = Map.groupBy(copies, (_, index) => index % count);
    const lanes = [...shares.values()].map(async (share) => {
      const connection = await connect(this.instance);
      try {
        await connection.run(share.map((copy) => copySql(copy)).join(';'));
      } finally {
        connection.closeSync();
      }
    });
    const ends = await Promise.allSettled(lanes); // all of them, lest one works on when the engine closes
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw EngineError.from(failed.reason);
  }

  async close(): Promise<void> {
    this.reader.closeSync();
    this.connection.closeSync();
    this.instance.closeSync();
    await rm(this.scratch, { recursive: true, force: true });
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw EngineError.from(error);
    }
  }
}

async function connect(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return connection;
}

/**
 * Encodings of version 2 (deltas of numbers, lengths apart from texts): measured on buckets of contributions, written in a
 * tenth and read in a quarter less time, 6 % smaller. No Bloom filters: buckets are read whole, never looked into for a value.
 */
const PARQUET = 'FORMAT parquet, PARQUET_VERSION v2, WRITE_BLOOM_FILTER false';

/** Level 1 of zstd: measured on columns of contributions, the default of 3 takes a fifth longer for larger files. */
const KEPT = 'COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 122880';

/** In small groups, so that little is read of rows that are not asked for; longer lists of values are not worth their making. */
const PASSING = 'COMPRESSION uncompressed, ROW_GROUP_SIZE 20480, DICTIONARY_SIZE_LIMIT 1000';

function copySql({ select, file }: Copy, packed = KEPT): string {
  return `COPY (${select}) TO ${literal(file)} (${PARQUET}, ${packed})`;
}

/** The driver's decoder drops a byte order mark at the start of a text: where one stands, it drops a second instead. */
function withMarks(sql: string): string {
  const mark = literal('\uFEFF');
  return `SELECT CASE WHEN starts_with(text, ${mark}) THEN ${mark} || text ELSE text END FROM (${sql}) t(text)`;
}

function settings(limits: EngineLimits, scratch: string): Record<string, string> {
  return {
    memory_limit: `${engineMemoryFor(limits.memoryMiB)}MiB`,
    threads: String(limits.threads),
    temp_directory: scratch,
    home_directory: scratch,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
  };
}

function bind(bound: readonly Bound[] | undefined): DuckDBValue[] | undefined {
  return bound?.map((value) => (value instanceof Uint8Array ? blobValue(value) : value));
}

async function append(
  connection: DuckDBConnection,
  table: string,
  columns: readonly (readonly Cell[])[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      const value = column[row];
      if (typeof value === 'string') appender.appendVarchar(value);
      else if (typeof value === 'boolean') appender.appendBoolean(value);
      else appender.appendNull();
    }
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
}
