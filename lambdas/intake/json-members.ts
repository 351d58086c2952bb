import { requireJson, skipSpace, valueEnd } from './json-value.ts';
import { Refusal } from './refusal.ts';

export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const COMMA = 0x2c;
const COLON = 0x3a;
/** More bytes are needed. */
export const MORE = -1;

/**
 * The member of an object whose name starts at `at`, and where its value starts; null where the bytes break off before it.
 * Throws a Refusal where there is no member.
 */
export function memberAt(
  bytes: Buffer,
  at: number,
): { readonly name: string; readonly value: number } | null {
  const end = valueEnd(bytes, at);
  if (end === MORE) return null;
  const colon = skipSpace(bytes, end);
  if (colon < bytes.length && bytes[colon] !== COLON) throw new Refusal('file.not-as-claimed');
  const value = skipSpace(bytes, colon + 1);
  return value < bytes.length ? { name: String(requireJson(bytes.toString('utf8', at, end))), value } : null;
}

/** Where the next member, or the end of the object, stands after a value. Throws a Refusal where neither does. */
export function nextMember(bytes: Buffer, end: number): number {
  const at = skipSpace(bytes, end);
  if (at >= bytes.length || bytes[at] === CLOSE_BRACE) return at;
  if (bytes[at] !== COMMA) throw new Refusal('file.not-as-claimed');
  return skipSpace(bytes, at + 1);
}
