import { isAscii, isUtf8 } from 'node:buffer';
import { sequenceAt, unfinished } from './utf8-sequence.ts';

/** Stands in decoded text where bytes are not of its encoding; no file has this private character. */
export const BROKEN = '\u{10FFFD}';
/** Stands before text that is whole, but in another encoding than the file. */
export const ELSEWISE = '\u{10FFFC}';
const BROKEN_BYTES = Buffer.from(BROKEN);
const ELSEWISE_BYTES = Buffer.from(ELSEWISE);

/** Whether a text was decoded from bytes that are not of its file's encoding; set before the text is passed on. */
export class Damage {
  seen = false;
}

/** Whether decoded bytes hold such a place. */
export function isBroken(bytes: Buffer): boolean {
  return bytes.includes(BROKEN_BYTES) || bytes.includes(ELSEWISE_BYTES);
}

/** Whether a decoded text holds such a place. */
export function isBrokenText(text: string): boolean {
  return text.includes(BROKEN) || text.includes(ELSEWISE);
}

/** A decoded text as people are shown it: U+FFFD where bytes were broken. */
export function shownText(text: string): string {
  return text.replaceAll(BROKEN, '\uFFFD').replaceAll(ELSEWISE, '').toWellFormed();
}

const LF = 0x0a;

/** UTF-8 with broken bytes as UTF-8 with marks in their places, chunk by chunk. */
export async function* mendedUtf8(chunks: AsyncIterable<Buffer>, damage: Damage): AsyncGenerator<Buffer> {
  let cut: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([cut, chunk]);
    const whole = bytes.length - unfinished(bytes);
    cut = bytes.subarray(whole);
    yield mended(bytes.subarray(0, whole), damage);
  }
  yield mended(cut, damage);
}

/** Only lines with damage are looked at byte by byte. */
function mended(bytes: Buffer, damage: Damage): Buffer {
  if (isUtf8(bytes)) return bytes;
  damage.seen = true;
  const lines: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(LF, at);
    const next = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const line = bytes.subarray(at, next);
    lines.push(...(isUtf8(line) ? [line] : mendedLine(line)));
    at = next;
  }
  return Buffer.concat(lines);
}

function mendedLine(line: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const length = (line[at] ?? 0) < 0x80 ? 1 : sequenceAt(line, at);
    if (length <= 0) {
      pieces.push(line.subarray(from, at), BROKEN_BYTES);
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  return [...pieces, line.subarray(from)];
}

/** UTF-8 of a text of UTF-16 units, marks in the place of halves of surrogate pairs. */
export function utf8Of(text: string, damage: Damage): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  damage.seen = true;
  return Buffer.from(text.replace(/\p{Surrogate}/gu, BROKEN), 'utf8');
}

/** Ends of what is read in one encoding: a line, an object of JSON, a tag. */
const ENDS = Uint8Array.from({ length: 256 }, (_, byte) => Number([LF, 0x0d, 0x7d, 0x3e].includes(byte)));
/** A piece without end is cut after so many bytes. */
const PIECE_BYTES = 2 ** 20;

/**
 * Passes the pieces of a text in a one-byte encoding on: those that are Arabic in UTF-8 as they are, marked, others translated.
 */
export async function* pieceByPiece(
  chunks: AsyncIterable<Buffer>,
  translate: (bytes: Buffer) => Buffer,
  damage: Damage,
): AsyncGenerator<Buffer> {
  let cut: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([cut, chunk]);
    const out: Buffer[] = [];
    let from = 0;
    for (let at = 0; at < bytes.length; at++) {
      if (ENDS[bytes[at] as number] === 0 && at - from < PIECE_BYTES) continue; // in bounds; runs once a byte
      out.push(...piece(bytes.subarray(from, at + 1), translate, damage));
      from = at + 1;
    }
    cut = bytes.subarray(from);
    yield Buffer.concat(out);
  }
  yield Buffer.concat(piece(cut, translate, damage));
}

function piece(bytes: Buffer, translate: (bytes: Buffer) => Buffer, damage: Damage): Buffer[] {
  if (isAscii(bytes)) return [bytes];
  if (!isUtf8(bytes) || !bytes.some(isArabicLead)) return [Buffer.from(translate(bytes))];
  damage.seen = true;
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return [bytes.subarray(0, at), ELSEWISE_BYTES, bytes.subarray(at)];
}

/** Leads of U+0600 to U+067F; French letters in UTF-8 cannot be told from Arabic pairs and do not count. */
function isArabicLead(byte: number): boolean {
  return byte === 0xd8 || byte === 0xd9;
}
