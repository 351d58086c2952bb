import type { Engine } from '../engine/engine.ts';
import { identifier, literal } from '../engine/sql.ts';

/** One column of a dictionary: a text for every distinct raw text, in the order of those. */
export interface DictionaryColumn {
  readonly name: string;
  readonly texts: readonly (string | null)[];
  /** DuckDB type; `list` where the texts are of a short list, such as codes: rows then carry small numbers. */
  readonly type: string;
}

/** Creates a table of the columns, a row a distinct raw text; throws where a text is not of its column's type. */
export async function createDictionary(
  engine: Engine,
  table: string,
  columns: readonly DictionaryColumn[],
): Promise<void> {
  const loaded = identifier(`${table}_text`);
  const texts = columns.map(({ name }) => `${identifier(name)} VARCHAR`).join(', ');
  await engine.run(`CREATE TABLE ${loaded} (${texts})`);
  await engine.fill(
    `${table}_text`,
    columns.map((column) => column.texts),
  );
  const typed = columns.map(
    (column) => `${identifier(column.name)}::${typeOf(column)} AS ${identifier(column.name)}`,
  );
  await engine.run(`CREATE TABLE ${identifier(table)} AS SELECT ${typed.join(', ')} FROM ${loaded}`);
  await engine.run(`DROP TABLE ${loaded}`);
}

/** Lists are sorted, for the engine orders their texts as it has them listed. */
function typeOf({ texts, type }: DictionaryColumn): string {
  if (type !== 'list') return type;
  const listed = [...new Set(texts)].filter((text) => text !== null).sort();
  return listed.length === 0 ? 'VARCHAR' : `ENUM(${listed.map(literal).join(', ')})`;
}
