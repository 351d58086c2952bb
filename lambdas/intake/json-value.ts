import { Refusal } from './refusal.ts';

/** Numbers whose digits a double would not give back: long ones, exponents. */
const RISKY = /\d{16}|\d[eE]|\d\.\d{15}/;

/** Parses one JSON text (RFC 8259); null where it is none. Long whole numbers come as texts with all their digits. */
export function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: RISKY.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Parses one JSON text; throws a Refusal where it is none. */
export function requireJson(text: string): unknown {
  const parsed = parseJson(text);
  if (parsed === null) throw new Refusal('file.not-as-claimed');
  return parsed.value;
}

function keepDigits(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  const long = typeof value === 'number' && source !== undefined && /^-?\d{16,}$/.test(source);
  return long ? source : value;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** The offset of the first byte from `at` that is not JSON white space; the length where there is none. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let to = at;
  while (to < bytes.length && isSpace(bytes[to])) to += 1;
  return to;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Where the JSON value that starts at `at` ends; -1 where the bytes break off before that is sure. */
export function valueEnd(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === QUOTE) return stringEnd(bytes, at);
  return isOpening(first) ? nestedEnd(bytes, at) : scalarEnd(bytes, at);
}

/** Far more levels than any limit allows; the parser's own stack stays out of reach of a hostile text. */
const LEVELS = 1000;

function nestedEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = stringEnd(bytes, at) - 1;
      if (at < 0) return -1;
    } else if (isOpening(byte)) {
      depth += 1;
      if (depth > LEVELS) throw new Refusal('file.nested-too-deep');
    } else if (isClosing(byte)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function stringEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) return at + 1;
  }
  return -1;
}

/** A number or a word ends where structure or white space begins; at the end of the bytes it may yet go on. */
function scalarEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === COMMA || byte === QUOTE || isClosing(byte) || isOpening(byte) || isSpace(byte)) return at;
  }
  return -1;
}

function isOpening(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b;
}

function isClosing(byte: number | undefined): boolean {
  return byte === 0x7d || byte === 0x5d;
}
