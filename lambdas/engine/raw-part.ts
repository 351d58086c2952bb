import type { IntakeManifest, Part } from '../model/part.ts';
import type { Engine } from './engine.ts';
import { identifier, literal } from './sql.ts';

/** No cell holds this: NUL bytes are refused at intake, so an empty cell stays an empty text. */
const NEVER = '\u0001never\u0001';

/** Name of the raw column at a position of the file; headers are data and never become SQL. */
export function rawColumn(index: number): string {
  return `c${index}`;
}

/**
 * Loads the part's text into table `raw` (`_row` BIGINT, c0, c1, … VARCHAR). Throws when the table does not hold
 * exactly the rows that intake counted: no row is lost between two steps.
 */
export async function loadRaw(
  engine: Engine,
  manifest: IntakeManifest,
  part: Part,
  file: string,
): Promise<void> {
  const columns = manifest.columns.map((_, index) => rawColumn(index));
  if (part.rows === 0) {
    await engine.run(
      `CREATE TABLE raw (_row BIGINT, ${columns.map((name) => `${name} VARCHAR`).join(', ')})`,
    );
    return;
  }
  for (const parallel of [true, false]) {
    if (await load(engine, manifest, { columns, file, parallel }, part.rows)) return;
  }
  throw new Error(`Part ${part.ordinal} does not read back to the ${part.rows} rows that were decoded.`);
}

interface Source {
  readonly columns: readonly string[];
  readonly file: string;
  readonly parallel: boolean;
}

/** A parallel scan may lose its way in quoted line ends; the count tells, and a single thread then reads again. */
async function load(
  engine: Engine,
  manifest: IntakeManifest,
  source: Source,
  rows: number,
): Promise<boolean> {
  const types = ['_row', ...source.columns].map(
    (name) => `${literal(name)}: ${literal(name === '_row' ? 'BIGINT' : 'VARCHAR')}`,
  );
  const options = [
    `delim = ${literal(manifest.dialect.delimiter)}`,
    `quote = ${literal(manifest.dialect.quote)}`,
    `escape = ${literal(manifest.dialect.quote)}`,
    `columns = {${types.join(', ')}}`,
    `nullstr = ${literal(NEVER)}`,
    `parallel = ${source.parallel}`,
    "header = false, auto_detect = false, new_line = '\\n', max_line_size = 4194304, buffer_size = 16777216",
  ];
  const select = `SELECT * FROM read_csv(${literal(source.file)}, ${options.join(', ')})`;
  try {
    await engine.runUnordered(`CREATE OR REPLACE TABLE raw AS ${select}`);
  } catch (error) {
    if (source.parallel) return false;
    throw error;
  }
  const [count] = await engine.rows<{ rows: number }>('SELECT count(*)::INTEGER AS rows FROM raw');
  return count?.rows === rows;
}

/** The raw column that a contract field is read from; null when the file has no such column. */
export function rawColumnOf(
  manifest: IntakeManifest,
  field: { name: string; derivedFrom?: string },
): string | null {
  const index = manifest.columns.findIndex((column) => column.field === (field.derivedFrom ?? field.name));
  return index < 0 ? null : identifier(rawColumn(index));
}

/** Headers of a file made different from each other, so that no cell hides another. */
export function distinctHeaders(manifest: IntakeManifest): string[] {
  const seen = new Map<string, number>();
  return manifest.columns.map(({ header }) => {
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header} (${times})`;
  });
}

/** SQL of a row of `raw` as its sender wrote it: a map from the file's headers to the cells. */
export function cellsAsWritten(manifest: IntakeManifest): string {
  const headers = distinctHeaders(manifest);
  const cells = headers.map((_, index) => `raw.${rawColumn(index)}`);
  return `MAP([${headers.map(literal).join(', ')}], [${cells.join(', ')}])`;
}
