import { arabicEncoding } from './arabic-bytes.ts';
import type { ByteEvidence } from './byte-evidence.ts';
import { Refusal } from './refusal.ts';
import type { TextInspection } from './text-inspector.ts';
import { wideEncoding } from './wide-encoding.ts';

/** How a text is to be decoded. */
export interface FoundEncoding {
  /** WHATWG label: utf-8, utf-16le, utf-16be, windows-1256 or iso-8859-6. */
  readonly label: string;
  /** Whether some of its bytes are plainly not of it, and must be told apart while decoding. */
  readonly mixed: boolean;
}

/**
 * The encoding of a text: its byte order mark, else UTF-8 where all bytes are strictly that, else what its bytes
 * show, with the declared encoding (WHATWG label) where they leave it open. Throws a Refusal where the bytes are no text,
 * or no encoding reads three in four of their characters.
 */
export function encodingOf(text: TextInspection, declared: string): FoundEncoding {
  const marked = byteOrderMark(text.head);
  const wide = marked?.startsWith('utf-16') ? marked : text.nul ? wideEncoding(text.head, declared) : null;
  if (wide !== null) return { label: wide, mixed: false };
  if (text.nul || looksBinary(text.head)) throw new Refusal('file.not-as-claimed');
  return text.evidence === null ? { label: 'utf-8', mixed: false } : narrow(text.evidence, marked, declared);
}

function narrow(evidence: ByteEvidence, marked: string | null, declared: string): FoundEncoding {
  const { sequences, stray } = evidence;
  const most = (few: number) => few * 4 <= sequences + stray;
  if (most(stray)) return { label: 'utf-8', mixed: true };
  if (marked !== null || !most(sequences)) throw new Refusal('file.not-as-claimed');
  return { label: arabicEncoding(evidence, declared), mixed: sequences > 0 };
}

function byteOrderMark(head: Uint8Array): string | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** More than one in a hundred of the first bytes are control characters that no text has. */
function looksBinary(head: Uint8Array): boolean {
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls * 100 > head.length;
}

function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c);
}
