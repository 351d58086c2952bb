import { type Cell, cellText, type RowWriter } from './row-writer.ts';
import type { TextFile } from './text-file.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export interface XmlShape {
  /** The root's start tag without its brackets, such as `cases period="2026-09"`. */
  readonly root: string;
  readonly element: string;
  readonly members: readonly string[];
}

/** Rows as elements of one root, a child element a cell; cells without a value are left out. */
export function xmlWriter(file: TextFile, { root, element, members }: XmlShape): RowWriter {
  file.write(`<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n`);
  return {
    ragged: false,
    encoding: file.encoding,
    hides: false,
    keepsEdges: false,
    titles: 0,
    row: (cells) =>
      file.write(
        `  <${element}>${members.map((name, at) => child(name, cells[at])).join('')}</${element}>\n`,
      ),
    noise() {},
    close() {
      file.write(`</${root.split(' ')[0]}>\n`);
      file.close();
    },
  };
}

function child(name: string, cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return `<${name}>${escaped(cellText(cell))}</${name}>`;
}

/** Text as XML character data. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => ESCAPES[letter] ?? letter);
}
