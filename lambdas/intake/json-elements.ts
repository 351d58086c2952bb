import { CLOSE_BRACKET, COMMA, MORE, OPEN_BRACE, OPEN_BRACKET } from './json-members.ts';
import { requireJson, skipSpace, valueEnd } from './json-value.ts';
import { firstElements, holdsEmptyArray, isObject } from './record-arrays.ts';
import { Refusal } from './refusal.ts';

export interface ElementSink {
  /** Whether a value looks like a record of the feed. */
  readonly accepts: (value: unknown) => boolean;
  readonly element: (value: unknown) => void;
  /** Takes the first element of an array beside the one that is read. */
  readonly beside: (value: object) => void;
}

export interface ElementOptions {
  /** Bytes that may stand behind the array. */
  readonly aroundBytes: number;
  /** Levels of objects that arrays are looked for in. */
  readonly levels: number;
  /** Bytes from an object to the array of records in it; null where it holds none. */
  readonly array: number | null;
}

/**
 * Takes JSON text apart without holding it: the elements of an array; of the array of records that an object holds
 * among other members; or values one after the other. Throws a Refusal where the text as a whole is not JSON.
 */
export class JsonElements {
  #phase: 'root' | 'items' | 'sequence' | 'after' = 'root';
  readonly #sink: ElementSink;
  readonly #options: ElementOptions;
  /** What stands around the array, so that it too is checked. */
  #before = '[';
  readonly #after: Buffer[] = [];
  #started = false;
  #room: number;

  constructor(sink: ElementSink, options: ElementOptions) {
    this.#sink = sink;
    this.#options = options;
    this.#room = options.aroundBytes;
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
    if (this.#phase !== 'after') return;
    const around = requireJson(`${this.#before}]${Buffer.concat(this.#after).toString('utf8')}`);
    if (isObject(around)) firstElements(around, this.#options.levels).forEach(this.#sink.beside);
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

  /** Goes to the array of records; without one the root itself is a record. */
  #object(bytes: Buffer, root: number): number {
    const { array } = this.#options;
    if (array === null) return this.#withoutArray(bytes, root);
    return root + array < bytes.length ? this.#enter(bytes, root, root + array + 1) : MORE;
  }

  #enter(bytes: Buffer, root: number, items: number): number {
    this.#before = bytes.toString('utf8', root, items);
    this.#phase = 'items';
    return items;
  }

  /** Records by name, one beside the other, are elements; an object about nothing but an empty array holds none. */
  #withoutArray(bytes: Buffer, root: number): number {
    const end = valueEnd(bytes, root);
    if (end === MORE) return MORE;
    this.#phase = 'sequence';
    const value = Object(requireJson(bytes.toString('utf8', root, end)));
    const named = Object.values(value).filter(isObject).filter(this.#sink.accepts);
    if (named.length > 1) {
      for (const element of named) this.#sink.element(element);
      return end;
    }
    return holdsEmptyArray(value, this.#options.levels) && !this.#sink.accepts(value) ? end : root;
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
