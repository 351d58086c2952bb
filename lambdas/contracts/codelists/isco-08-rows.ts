import type { Code } from '../../model/code-list.ts';

const HEAD = /^(\d{1,4}) ([^|]+) \| ([^|]+)$/;
const CHOICE = /\(((?:[^()]|\(ة\))*\|(?:[^()]|\(ة\))*)\)/;
const FEMININE = /\(ة\)/g;

/** `(a|b)` in turn; then without and with every `(ة)`, since noun and adjectives agree. */
function spread(written: string): readonly string[] {
  const choice = CHOICE.exec(written);
  if (choice) {
    const [whole, words = ''] = choice;
    return words.split('|').flatMap((word) => spread(written.replace(whole, word)));
  }
  const alias = written.replace(/\s+/g, ' ').trim();
  return alias.match(FEMININE) ? [alias.replace(FEMININE, ''), alias.replace(FEMININE, 'ة')] : [alias];
}

function aliasesOf(lines: readonly string[]): readonly string[] {
  const written = lines.flatMap((line) => line.split(/[,،]/)).filter((alias) => alias.trim() !== '');
  return [...new Set(written.flatMap(spread))];
}

function row(block: string): Code {
  const [head = '', ...aliases] = block.split('\n');
  const [, code, en, ar] = HEAD.exec(head.trim()) ?? [];
  if (code === undefined || en === undefined || ar === undefined) {
    throw new Error(`not a row of ISCO-08: ${head}. Write: code English title | Arabic title`);
  }
  const parent = code.length > 1 ? code.slice(0, -1) : null;
  return { code, parent, title: { ar, en }, aliases: aliasesOf(aliases) };
}

/**
 * The rows of one major group from its table: a line `code English title | Arabic title`, then indented lines of
 * aliases between commas; `(a|b)` offers words, `(ة)` the masculine and the feminine. Throws on any other line.
 */
export function iscoRows(table: string): readonly Code[] {
  return table
    .trim()
    .split(/\n(?=\S)/)
    .map(row);
}
