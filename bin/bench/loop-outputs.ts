import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { lakeOrder, placeSql } from '../../lambdas/accept/lake-order.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { lakeColumns } from '../../lambdas/contracts/lake-columns.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import { addRow, type RowTally } from '../../lambdas/model/row-tally.ts';
import { benchRuntime } from './bench-runtime.ts';
import { LoopProfile } from './loop-profile.ts';
import type { CleanRecord, Coded } from './loop-record.ts';
import type { RowTotals } from './same-rows.ts';

const BUCKETS = 16;
/** Between the cells of what the loop hands to the engine; no clean value holds it. */
const SEPARATOR = '\t';

/** A record that the loop sets aside. */
export interface SetAside {
  readonly row: number;
  readonly reasons: readonly Coded[];
  readonly header: readonly string[];
  readonly record: readonly string[];
}

interface KeptRow {
  readonly row: number;
  readonly start: string;
  readonly bucket: number;
  readonly content: string;
}

/**
 * Where the loop's rows go: quarantine, findings, and, once the last row of every key is known, buckets that the engine
 * orders.
 */
export class LoopOutputs {
  readonly #folder: string;
  readonly #quarantine: WriteStream;
  readonly #kept = new Map<string, KeptRow>();
  readonly #findings = new Map<string, RowTally>();
  readonly #shares = new Map<string, number>();
  readonly #profile = new LoopProfile();
  #wages = 0n;
  #quarantined = 0;
  #duplicate = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#quarantine = createWriteStream(join(folder, 'quarantine.ndjson'));
  }

  note(row: number, codes: readonly Coded[]): void {
    for (const { code, field } of codes) addRow(this.#findings, `${code} ${field}`, row);
  }

  /** What is to be waited for before the next record, if anything. */
  setAside({ row, reasons, header, record }: SetAside): Promise<unknown> | null {
    this.#quarantined += 1;
    this.note(row, reasons);
    const raw = Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
    return written(this.#quarantine, `${JSON.stringify({ row, reasons, raw })}\n`);
  }

  /** Of rows with one key the one with the later first day stays, as the contract says; in a tie the first. */
  accept(row: number, { columns, values }: CleanRecord): void {
    const person = values.get('person') ?? '';
    const key = `${person} ${values.get('employer_number')}`;
    const content = columns.join(SEPARATOR);
    const start = values.get('start_date') ?? '';
    const mine = { row, start, content, bucket: Number.parseInt(person.slice(0, 8), 16) % BUCKETS };
    const known = this.#kept.get(key);
    if (known !== undefined) this.#repeat(mine, known);
    if (known === undefined || start > known.start) this.#kept.set(key, mine);
  }

  #repeat(mine: KeptRow, known: KeptRow): void {
    this.#duplicate += 1;
    const code = mine.content === known.content ? 'row.duplicate' : 'row.key-later';
    this.note(mine.start > known.start ? known.row : mine.row, [{ code, field: '' }]);
  }

  /** Writes the rows that stay, counts them for the tolerances, and has the engine order each bucket into Parquet. */
  async close(): Promise<RowTotals> {
    const buckets = Array.from({ length: BUCKETS }, (_, bucket) => createWriteStream(this.#csv(bucket)));
    for (const { row, bucket, content } of this.#kept.values()) {
      this.#count(content.split(SEPARATOR));
      const stream = buckets[bucket];
      const waiting = stream && written(stream, `${row}${SEPARATOR}${content}\n`);
      if (waiting) await waiting;
    }
    for (const stream of [...buckets, this.#quarantine]) {
      stream.end();
      await once(stream, 'finish');
    }
    await this.#order();
    return { accepted: this.#kept.size, quarantined: this.#quarantined, duplicate: this.#duplicate };
  }

  #count(cells: readonly string[]): void {
    this.#profile.add(cells);
    COLUMNS.forEach(({ name }, index) => {
      const value = cells[index] ?? '';
      if (value === '') return;
      if (name === 'wage') this.#wages += BigInt(value);
      const share = name === 'sex' || name === 'sector' ? `${name} ${value}` : name;
      this.#shares.set(share, (this.#shares.get(share) ?? 0) + 1);
    });
  }

  async #order(): Promise<void> {
    const engine = await Engine.open(benchRuntime(this.#folder).engine);
    try {
      for (let bucket = 0; bucket < BUCKETS; bucket++) {
        await engine.copyOrdered(this.#ordered(bucket), join(this.#folder, `bucket-${bucket}.parquet`));
      }
    } finally {
      await engine.close();
    }
  }

  #ordered(bucket: number): string {
    const types = COLUMNS.map(({ name, type }) => `${literal(name)}: ${literal(type)}`);
    const rows = `read_csv(${literal(this.#csv(bucket))}, delim = '\\t', quote = '', escape = '', header = false,
      auto_detect = false, columns = {'_row': 'BIGINT', ${types.join(', ')}})`;
    return `SELECT * FROM ${rows} ORDER BY ${lakeOrder(sioContributions, placeSql(sioContributions))}`;
  }

  #csv(bucket: number): string {
    return join(this.#folder, `bucket-${bucket}.csv`);
  }
}

const COLUMNS = lakeColumns(sioContributions);

function written(stream: WriteStream, text: string): Promise<unknown> | null {
  return stream.write(text) ? null : once(stream, 'drain');
}
