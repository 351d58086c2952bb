import { createHash } from 'node:crypto';
import { compare } from './compare.ts';

/** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The hash of everything that shaped an output: the same ingredients in any property order give the same
 * 64 hexadecimal digits, any change gives others.
 */
export function fingerprint(ingredients: unknown): string {
  return sha256(canonicalJson(ingredients));
}

/** JSON with object keys in code-point order, so that equal values have equal bytes (RFC 8785 in spirit). */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(sorted(value), null, indent);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
