import { requireJson, skipSpace, valueEnd } from './json-value.ts';
import { Refusal } from './refusal.ts';

const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
/** More bytes are needed. */
const MORE = -1;

export interface ElementSink {
  /** Whether a value looks like a record of the feed. */
  readonly accepts: (value: unknown) => boolean;
  readonly element: (value: unknown) => void;
}

/**
 * Takes JSON text apart without holding it: the elements of an array; of the array of records that an object holds
 * among other members; or values one after the other. Throws a Refusal where the text as a whole is not JSON.
 */
export class JsonElements {
  #phase: 'root' | 'items' | 'sequence' | 'after' = 'root';
  readonly #sink: ElementSink;
  /** What stands around the array, so that it too is checked. */
  #before = '[';
  readonly #after: Buffer[] = [];
  #started = false;
  #room: number;

  /** @param aroundBytes bytes that may stand behind the array */
  constructor(sink: ElementSink, aroundBytes: number) {
    this.#sink = sink;
    this.#room = aroundBytes;
  }

  /** Takes what is whole at the front of the bytes and returns how many bytes that was. */
  readonly take = (bytes: Buffer): number => {
    for (let at = 0; ; ) {
      const next = this.#step(bytes, skipSpace(bytes, at));
      if (next === MORE) return at;
      at = next;
    }
  };

  /** Ends the text, given the bytes that were not taken. */
  finish(rest: Buffer): void {
    const whole =
      this.#phase === 'after' || (this.#phase === 'sequence' && skipSpace(rest, 0) === rest.length);
    if (!whole) throw new Refusal('file.not-as-claimed');
    if (this.#phase === 'after')
      requireJson(`${this.#before}]${Buffer.concat(this.#after).toString('utf8')}`);
  }

  #step(bytes: Buffer, at: number): number {
    if (at >= bytes.length) return MORE;
    if (this.#phase === 'root') return this.#root(bytes, at);
    if (this.#phase === 'items') return this.#item(bytes, at);
    if (this.#phase === 'sequence') return this.#value(bytes, at);
    this.#keepAfter(bytes.subarray(at));
    return bytes.length;
  }

  #root(bytes: Buffer, at: number): number {
    if (bytes[at] === OPEN_BRACE) return this.#object(bytes, at);
    this.#phase = bytes[at] === OPEN_BRACKET ? 'items' : 'sequence';
    return bytes[at] === OPEN_BRACKET ? at + 1 : at;
  }

  /** Looks through the members of the root for an array of records; without one the root itself is a record. */
  #object(bytes: Buffer, root: number): number {
    let empty = false;
    let at = skipSpace(bytes, root + 1);
    while (at < bytes.length && bytes[at] !== CLOSE_BRACE) {
      const value = memberValue(bytes, at);
      if (value === MORE) return MORE;
      const item = bytes[value] === OPEN_BRACKET ? skipSpace(bytes, value + 1) : value;
      if (item > value && this.#isRecord(bytes, item)) return this.#enter(bytes, root, value + 1);
      empty ||= item > value && bytes[item] === CLOSE_BRACKET;
      const end = valueEnd(bytes, value);
      if (end === MORE) return MORE;
      at = nextMember(bytes, end);
    }
    if (at >= bytes.length) return MORE;
    return this.#withoutArray(bytes, root, empty);
  }

  #isRecord(bytes: Buffer, at: number): boolean {
    if (bytes[at] !== OPEN_BRACE) return false;
    const end = valueEnd(bytes, at);
    return end !== MORE && this.#sink.accepts(requireJson(bytes.toString('utf8', at, end)));
  }

  #enter(bytes: Buffer, root: number, items: number): number {
    this.#before = bytes.toString('utf8', root, items);
    this.#phase = 'items';
    return items;
  }

  /** Records by name, one beside the other, are elements; an object about nothing but an empty array holds none. */
  #withoutArray(bytes: Buffer, root: number, empty: boolean): number {
    this.#phase = 'sequence';
    const end = valueEnd(bytes, root);
    const value = requireJson(bytes.toString('utf8', root, end));
    const named = Object.values(Object(value)).filter(isObject).filter(this.#sink.accepts);
    if (named.length > 1) {
      for (const element of named) this.#sink.element(element);
      return end;
    }
    return empty && !this.#sink.accepts(value) ? end : root;
  }

  #item(bytes: Buffer, from: number): number {
    let at = from;
    if (bytes[at] === CLOSE_BRACKET) {
      this.#phase = 'after';
      return at + 1;
    }
    if (this.#started) {
      if (bytes[at] !== COMMA) throw new Refusal('file.not-as-claimed');
      at = skipSpace(bytes, at + 1);
    }
    return at < bytes.length ? this.#value(bytes, at) : MORE;
  }

  #keepAfter(bytes: Buffer): void {
    this.#room -= bytes.length;
    if (this.#room < 0) throw new Refusal('file.cell-too-large');
    this.#after.push(Buffer.from(bytes));
  }

  #value(bytes: Buffer, at: number): number {
    const end = valueEnd(bytes, at);
    if (end === MORE) return MORE;
    this.#started = true;
    this.#sink.element(requireJson(bytes.toString('utf8', at, end)));
    return end;
  }
}

function isObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Where the value of the member at `at` starts. */
function memberValue(bytes: Buffer, at: number): number {
  const name = valueEnd(bytes, at);
  if (name === MORE) return MORE;
  const colon = skipSpace(bytes, name);
  if (colon < bytes.length && bytes[colon] !== COLON) throw new Refusal('file.not-as-claimed');
  const value = skipSpace(bytes, colon + 1);
  const known = value < bytes.length && bytes[value] === OPEN_BRACKET ? skipSpace(bytes, value + 1) : value;
  return known < bytes.length ? value : MORE;
}

/** Where the next member, or the end of the object, stands after a value. */
function nextMember(bytes: Buffer, end: number): number {
  const at = skipSpace(bytes, end);
  if (at >= bytes.length || bytes[at] === CLOSE_BRACE) return at;
  if (bytes[at] !== COMMA) throw new Refusal('file.not-as-claimed');
  return skipSpace(bytes, at + 1);
}
