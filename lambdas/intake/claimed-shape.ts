import type { Shape } from '../contracts/contract.ts';
import { isBareBiff, isCompoundFile } from './binary-workbook.ts';
import { Refusal } from './refusal.ts';

/** What a file is: a shape that feeds are agreed in, or a binary workbook, which comes in the place of another. */
export type FileShape = Shape | 'xls';

const EXTENSIONS: Readonly<Record<string, FileShape>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  psv: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xls',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xml: 'xml',
};

/** What a file claims to be: by its extension (a `.gz` behind it aside), else what the feed arrives as. */
export function claimedShape(fileName: string, usual: Shape): FileShape {
  const shape = EXTENSIONS[extensionOf(fileName)] ?? usual;
  return shape === 'json' && usual === 'ndjson' ? 'ndjson' : shape;
}

/** Whether a name claims nothing, or a shape that is read. */
export function isReadable(fileName: string): boolean {
  return extensionOf(fileName) === '' || extensionOf(fileName) in EXTENSIONS;
}

function extensionOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? '';
}

/**
 * The shape of a file by its first bytes: workbooks of both kinds are often called by the name of the other. Throws a
 * Refusal where the bytes are plainly of another kind than the shape claimed.
 */
export function shapeByBytes(claimed: FileShape, head: Uint8Array): FileShape {
  if (claimed === 'xlsx' || claimed === 'xls') return workbookByBytes(head);
  const start = firstCharacters(head);
  const other =
    claimed === 'csv' ? /^(<[!?a-z]|%PDF|\{\s*"|\[\s*\{)/i.test(start) : !OPENINGS[claimed].test(start);
  if (other || isZip(head)) throw new Refusal('file.not-as-claimed');
  return claimed;
}

function workbookByBytes(head: Uint8Array): FileShape {
  if (isZip(head)) return 'xlsx';
  if (isCompoundFile(head) || isBareBiff(head)) return 'xls';
  throw new Refusal('file.not-as-claimed');
}

const OPENINGS = { json: /^[[{]/, ndjson: /^[[{]/, xml: /^</ } as const;

/** Whether bytes begin as a zip file does (APPNOTE 4.3). */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 9) < 9 && (head[3] ?? 9) < 9;
}

/** The first ASCII characters, whatever the encoding: marks, NULs and white space aside. */
function firstCharacters(head: Uint8Array): string {
  const ascii = [...head.subarray(0, 512)].filter((byte) => byte > 0 && byte < 0x80);
  return String.fromCharCode(...ascii).trimStart();
}
