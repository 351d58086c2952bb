import type { Shape } from '../contracts/contract.ts';
import { Refusal } from './refusal.ts';

const EXTENSIONS: Readonly<Record<string, Shape>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  psv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xml: 'xml',
};

/** What a file claims to be: by its extension (a `.gz` behind it aside), else what the feed arrives as. */
export function claimedShape(fileName: string, usual: Shape): Shape {
  const extension = /\.([^.]+)$/.exec(fileName.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? '';
  const shape = EXTENSIONS[extension] ?? usual;
  return shape === 'json' && usual === 'ndjson' ? 'ndjson' : shape;
}

/** Throws a Refusal where the first bytes are plainly of another kind than the shape claimed. */
export function requireShape(shape: Shape, head: Uint8Array): void {
  if (shape === 'xlsx' && isCompoundFile(head)) throw new Refusal('file.unreadable');
  if ((shape === 'xlsx') !== isZip(head)) throw new Refusal('file.not-as-claimed');
  if (shape === 'xlsx') return;
  const start = firstCharacters(head);
  if (shape === 'csv' ? /^(<[!?a-z]|%PDF|\{\s*"|\[\s*\{)/i.test(start) : !OPENINGS[shape].test(start)) {
    throw new Refusal('file.not-as-claimed');
  }
}

const OPENINGS = { json: /^[[{]/, ndjson: /^[[{]/, xml: /^</ } as const;

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 9) < 9 && (head[3] ?? 9) < 9;
}

/** The container of workbooks under a password, and of those before 2007 [MS-CFB]. */
function isCompoundFile(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

/** The first ASCII characters, whatever the encoding: marks, NULs and white space aside. */
function firstCharacters(head: Uint8Array): string {
  const ascii = [...head.subarray(0, 512)].filter((byte) => byte > 0 && byte < 0x80);
  return String.fromCharCode(...ascii).trimStart();
}
