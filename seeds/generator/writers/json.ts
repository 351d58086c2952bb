import type { Cell, RowWriter } from './row-writer.ts';
import type { TextFile } from './text-file.ts';

/** The row as a JSON object; members without a value are left out, as services do. */
function object(members: readonly string[], cells: readonly Cell[]): string {
  const entries = members.map((member, at) => [member, cells[at] ?? null] as const);
  return JSON.stringify(Object.fromEntries(entries.filter(([, cell]) => cell !== null)));
}

/** Rows as the elements of an array; `before` and `after` are the text around them, brackets included. */
export function jsonArrayWriter(
  file: TextFile,
  { members, before, after }: { members: readonly string[]; before: string; after: string },
): RowWriter {
  let separator = '\n  ';
  file.write(before);
  return {
    ragged: false,
    encoding: file.encoding,
    hides: false,
    keepsEdges: true,
    titles: 0,
    row(cells) {
      file.write(separator + object(members, cells));
      separator = ',\n  ';
    },
    noise() {},
    close() {
      file.write(after);
      file.close();
    },
  };
}

/** Rows as one JSON object a line. */
export function ndjsonWriter(file: TextFile, members: readonly string[]): RowWriter {
  return {
    ragged: false,
    encoding: file.encoding,
    hides: false,
    keepsEdges: true,
    titles: 0,
    row: (cells) => file.write(`${object(members, cells)}\n`),
    noise(kind) {
      if (kind === 'blank') file.write('\n');
    },
    close: () => file.close(),
  };
}
