import type { Code } from '../model/code-list.ts';
import { cellRows, codeTable } from '../model/code-table.ts';

/** Codes of a table of government entities, one a line: `entity | ISIC section | English | Arabic | alias; alias`. */
export function entitiesOf(table: string): readonly Code[] {
  return codeTable(
    cellRows(table)
      .map(([id, , ...rest]) => [id, ...rest].join('|'))
      .join('\n'),
  );
}

/** ISIC rev.4 section letter of each entity's main activity, by entity id. */
export function sectionsOf(table: string): Readonly<Record<string, string>> {
  return Object.fromEntries(cellRows(table).map(([id, section]) => [id, section]));
}
