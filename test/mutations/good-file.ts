import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

/** A file that is good as it stands, and what is mutated of it. */
export interface GoodFile {
  /** Dirt, feed and shape, for the summary. */
  readonly name: string;
  readonly agency: string;
  readonly feed: string;
  /** File name it is submitted under. */
  readonly file: string;
  /** The bytes that are mutated. */
  readonly bytes: Buffer;
  /** Puts mutated bytes back into what contains them. */
  readonly contain: (bytes: Buffer) => Buffer;
  /** How its lines become rows, where they do: then none may go uncounted. */
  readonly lines: 'delimited' | 'ndjson' | null;
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** The XML of a workbook's sheet, which deflate would hide from mutations. */
export function sheetWithin(file: GoodFile): GoodFile {
  const parts = unzipSync(file.bytes);
  const contain = (bytes: Buffer) =>
    Buffer.from(zipSync({ ...parts, [SHEET]: new Uint8Array(bytes) }, { level: 1 }));
  return { ...file, name: `${file.name}, sheet`, bytes: Buffer.from(parts[SHEET] ?? []), contain };
}

/** The text of a compressed file. */
export function textWithin(file: GoodFile): GoodFile {
  const contain = (bytes: Buffer) => gzipSync(bytes, { level: 1 });
  return { ...file, name: `${file.name}, text`, bytes: gunzipSync(file.bytes), contain, lines: 'delimited' };
}

/** A text of semicolons without quotes as agencies might also write it: other delimiters, encodings and quotes. */
export function otherDialects(file: GoodFile): GoodFile[] {
  const text = file.bytes.toString('utf8').replace('\uFEFF', '');
  const as = (shape: string, bytes: Buffer): GoodFile => ({ ...file, name: `${file.name}, ${shape}`, bytes });
  const quoted = text.replace(/[^;\r\n]+/g, (cell) => `"${cell}"`);
  return [
    as('commas', Buffer.from(text.replaceAll(';', ',').replaceAll('\r\n', '\n'))),
    as('tabs, utf-16le', Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')),
    as('pipes, utf-16be', Buffer.from(`\uFEFF${text.replaceAll(';', '|')}`, 'utf16le').swap16()),
    as('quotes', Buffer.from(quoted)),
  ];
}
