import type { Contract } from '../contracts/contract.ts';
import { Damage } from './broken-bytes.ts';
import type { FileShape } from './claimed-shape.ts';
import type { Text } from './decode-case.ts';
import { encodingOf } from './encoding.ts';
import type { TextInspection } from './text-inspector.ts';
import { toUtf8 } from './to-utf8.ts';

/** Some bytes from the start, decompressed. */
export type Open = () => AsyncGenerator<Buffer>;

/**
 * A text in the encoding that its bytes show, where they leave it open in the expected one: what the contract declares of
 * delimited text, UTF-8 of JSON (RFC 8259), what XML declares itself. Throws a Refusal where the bytes are no text.
 */
export function textOf(
  inspection: TextInspection,
  bytes: Open,
  { shape, contract }: { readonly shape: FileShape; readonly contract: Contract },
): Text {
  const expected = canonical(shape === 'csv' ? contract.arrives.encoding : declaredIn(inspection.head));
  const encoding = encodingOf(inspection, expected);
  const damage = new Damage();
  return { inspection, expected, encoding, damage, open: () => toUtf8(bytes(), encoding, damage) };
}

/** The encoding that the first line of an XML text names. */
function declaredIn(head: Uint8Array): string {
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

/** The WHATWG label of an encoding; UTF-8 for a name that nobody knows. */
function canonical(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
