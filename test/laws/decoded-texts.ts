import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ClassicLevel } from 'classic-level';
import { unzipSync } from 'fflate';
import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';

/** Reads what is stored in any of the shapes the pipeline stores things in; close it to remove its temporary files. */
export class Decoder {
  readonly #engine: Engine;
  #files = 0;

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  static async open(scratch: string): Promise<Decoder> {
    return new Decoder(await Engine.open({ memoryMiB: 512, threads: 1, scratch }));
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  /** All texts in a file's bytes: as they are, and out of Parquet, gzip, zip and HTML, one within the other. */
  async texts(bytes: Uint8Array): Promise<string[]> {
    const plain = Buffer.from(bytes).toString('utf8');
    return [plain, ...(await this.#within(Buffer.from(bytes), plain))];
  }

  /** Every key and value of a LevelDB folder, read from a copy. */
  async levelTexts(folder: string): Promise<string[]> {
    const copy = await mkdtemp(join(this.#engine.scratch, 'level-'));
    await cp(folder, copy, { recursive: true });
    const level = new ClassicLevel<string, string>(copy, { createIfMissing: false });
    const entries = await level.iterator().all();
    await level.close();
    await rm(copy, { recursive: true });
    return entries.flat();
  }

  async #within(bytes: Buffer, plain: string): Promise<string[]> {
    const starts = (magic: string) => bytes.subarray(0, magic.length).toString('latin1') === magic;
    if (starts('PAR1')) return this.#parquet(bytes);
    if (starts('\u001f\u008b')) return this.texts(gunzipSync(bytes));
    if (starts('PK\u0003\u0004')) {
      const members = Object.values(unzipSync(bytes)).map((member) => this.texts(member));
      return (await Promise.all(members)).flat();
    }
    if (starts('\u00ff\u00fe')) return [bytes.toString('utf16le')];
    return plain.includes('&#') ? [withoutEntities(plain)] : [];
  }

  async #parquet(bytes: Buffer): Promise<string[]> {
    this.#files += 1;
    const file = join(this.#engine.scratch, `${this.#files}.parquet`);
    await writeFile(file, bytes);
    const rows = await this.#engine.rows<Record<string, string | null>>(
      `SELECT COLUMNS(*)::VARCHAR FROM read_parquet(${literal(file)}, hive_partitioning = false)`,
    );
    await rm(file);
    return rows.map((row) => Object.values(row).join('\n'));
  }
}

function withoutEntities(html: string): string {
  return html.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
    String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
  );
}
