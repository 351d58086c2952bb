import type { Code } from './code-list.ts';

/**
 * Reads codes written one a line, `code | English | Arabic | alias; alias`, the aliases optional; blank lines are
 * skipped. Throws on a line without both titles, which only a slip in a table of the code can cause.
 */
export function codeTable(
  table: string,
  parentOf: (code: string) => string | null = () => null,
): readonly Code[] {
  return cellRows(table).map(([code, en, ar, aliases = '']) => {
    if (!code || !en || !ar) throw new Error(`A row of a code table is incomplete: ${code ?? 'no code'}.`);
    return { code, parent: parentOf(code), title: { ar, en }, aliases: written(aliases) };
  });
}

/** The trimmed cells of each line that is not blank, split at `|`. */
export function cellRows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The writings of a cell, split at `;`. */
export function written(cell: string): string[] {
  return cell
    .split(';')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
