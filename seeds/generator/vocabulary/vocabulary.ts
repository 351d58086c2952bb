/** How one code is written: in either language, and in the other spellings real files have. */
export interface Words {
  readonly ar: string;
  readonly en: string;
  readonly variants: readonly string[];
  /** Slips of the pen that cannot mean another code. */
  readonly slips: readonly string[];
}

/** The writings of a list's codes, by code. */
export type Vocabulary = Readonly<Record<string, Words>>;

/** Reads lines of `code | Arabic | English | variant; variant | slip; slip`; throws on a line without both languages. */
export function vocabulary(table: string): Vocabulary {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(lines.map(entry));
}

function entry(line: string): [string, Words] {
  const [code, ar, en, variants = '', slips = ''] = line.split('|').map((cell) => cell.trim());
  if (!code || !ar || !en) throw new Error(`A vocabulary line is incomplete: ${line}`);
  return [
    code,
    {
      ar,
      en,
      variants: words(variants),
      slips: words(slips),
    },
  ];
}

function words(cell: string): string[] {
  return cell
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);
}
