import { Refusal } from './refusal.ts';
import type { TextInspection } from './text-inspector.ts';

/**
 * The WHATWG label of the encoding of a text: its byte order mark, else UTF-8 where all bytes are strictly that, else
 * what the contract declares. Throws a Refusal where the bytes fit none of these.
 */
export function encodingOf(text: TextInspection, declared: string): string {
  const marked = byteOrderMark(text.head);
  const label = marked ?? (text.utf8 && !text.nul ? 'utf-8' : new TextDecoder(declared).encoding);
  const wide = label.startsWith('utf-16');
  if ((label === 'utf-8' && !text.utf8) || (text.nul && !wide) || (!wide && looksBinary(text.head))) {
    throw new Refusal('file.not-as-claimed');
  }
  return label;
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
