import { Refusal } from './refusal.ts';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BANG = 0x21;
const QUESTION = 0x3f;

/** Within so many bytes a look at each is faster than a search. */
const NEAR = 48;

/** Thrown where the bytes end within an element; more of them may come. */
export const CUT = Symbol('cut');

const COMMENT = Buffer.from('<!--');
const COMMENT_END = Buffer.from('-->');
const CDATA = Buffer.from('<![CDATA[');
const CDATA_END = Buffer.from(']]>');
const INSTRUCTION_END = Buffer.from('?>');

/**
 * Walks over the tags of XML as bytes, without making anything of them: for a sheet of a million cells the objects that an
 * event parser makes cost more than the reading. Throws CUT at the end of the bytes, and a Refusal at what is no XML.
 */
export class XmlCursor {
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  /** Bytes there are. */
  end = 0;
  /** Of the tag last read: its local name, whether it closes, and whether it is an element without content. */
  nameFrom = 0;
  nameTo = 0;
  closing = false;
  empty = false;
  /** Of the attribute last read: its local name and value. */
  keyFrom = 0;
  keyTo = 0;
  valueFrom = 0;
  valueTo = 0;

  /** Begins to read a tag: `at` is behind its name then, and attributes follow. Comments and instructions are passed. */
  openTag(): void {
    for (;;) {
      const from = this.textEnd();
      if (from + 1 >= this.end) throw CUT;
      this.at = from;
      const next = this.bytes[from + 1];
      if (next === BANG) this.#passDeclaration(from);
      else if (next === QUESTION) this.#passTo(INSTRUCTION_END, from);
      else break;
    }
    this.#openName(this.at + 1, this.bytes[this.at + 1] === SLASH);
  }

  /** Reads the next attribute; false where there is none, with `at` behind the tag then. */
  attribute(): boolean {
    let at = this.#white(this.at);
    const first = this.bytes[at];
    if (first === GT || first === SLASH) {
      this.empty = first === SLASH;
      if (this.empty) at += 1;
      if (at >= this.end) throw CUT;
      if (this.bytes[at] !== GT) throw new Refusal('file.not-as-claimed');
      this.at = at + 1;
      return false;
    }
    at = this.#key(at);
    at = this.#white(at);
    if (this.bytes[at] !== EQUALS) throw new Refusal('file.not-as-claimed');
    this.#value(this.#white(at + 1));
    return true;
  }

  /** Passes the rest of a tag. */
  closeTag(): void {
    while (this.attribute());
  }

  /** Reads a whole tag, attributes passed. */
  tag(): void {
    this.openTag();
    this.closeTag();
  }

  /** Passes the content of the element whose opening tag was read, its closing tag included. */
  passElement(): void {
    for (let depth = this.empty ? 0 : 1; depth > 0; ) {
      this.tag();
      if (this.closing) depth -= 1;
      else if (!this.empty) depth += 1;
    }
  }

  /** Whether the tag's local name is this one. */
  named(name: Buffer): boolean {
    return this.#same(this.nameFrom, this.nameTo, name);
  }

  /** Where the text that begins here ends: at the next tag, comment or CDATA section. Most texts are short. */
  textEnd(): number {
    const near = Math.min(this.at + NEAR, this.end);
    for (let at = this.at; at < near; at++) if (this.bytes[at] === LT) return at;
    const to = this.bytes.indexOf(LT, near);
    if (to < 0) throw CUT;
    return to;
  }

  /** Whether a CDATA section begins here; its content is `valueFrom` to `valueTo` then, and `at` behind it. */
  cdata(): boolean {
    if (!this.#starts(CDATA, this.at)) return false;
    this.valueFrom = this.at + CDATA.length;
    this.#passTo(CDATA_END, this.valueFrom);
    this.valueTo = this.at - CDATA_END.length;
    return true;
  }

  /** Passes a comment that begins here; whether there was one. */
  comment(): boolean {
    if (!this.#starts(COMMENT, this.at)) return false;
    this.#passTo(COMMENT_END, this.at + COMMENT.length);
    return true;
  }

  #openName(from: number, closing: boolean): void {
    let at = closing ? from + 1 : from;
    this.nameFrom = at;
    this.closing = closing;
    this.empty = false;
    for (; ; at++) {
      if (at >= this.end) throw CUT;
      const byte = this.bytes[at] as number; // within the bytes
      if (byte === COLON) this.nameFrom = at + 1;
      else if (byte === GT || byte === SLASH || byte <= 0x20) break;
      else if (byte === LT) throw new Refusal('file.not-as-claimed');
    }
    this.nameTo = at;
    this.at = at;
  }

  #key(from: number): number {
    this.keyFrom = from;
    let at = from;
    for (; ; at++) {
      if (at >= this.end) throw CUT;
      const byte = this.bytes[at] as number; // within the bytes
      if (byte === COLON) this.keyFrom = at + 1;
      else if (byte === EQUALS || byte <= 0x20) break;
      else if (byte === LT || byte === GT) throw new Refusal('file.not-as-claimed');
    }
    this.keyTo = at;
    return at;
  }

  #value(from: number): void {
    const quote = this.bytes[from];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Refusal('file.not-as-claimed');
    let at = from + 1;
    while (at < this.end && this.bytes[at] !== quote) at += 1;
    if (at >= this.end) throw CUT;
    this.valueFrom = from + 1;
    this.valueTo = at;
    this.at = at + 1;
  }

  #white(from: number): number {
    let at = from;
    while (at < this.end && (this.bytes[at] as number) <= 0x20) at += 1; // within the bytes
    if (at >= this.end) throw CUT;
    return at;
  }

  /** A document type could define entities that unfold without end: no sheet has one. */
  #passDeclaration(from: number): void {
    if (this.#starts(COMMENT, from)) this.#passTo(COMMENT_END, from + COMMENT.length);
    else if (this.#starts(CDATA, from)) this.#passTo(CDATA_END, from);
    else if (this.end - from < CDATA.length) throw CUT;
    else throw new Refusal('file.not-as-claimed');
  }

  #passTo(mark: Buffer, from: number): void {
    const to = this.bytes.indexOf(mark, from);
    if (to < 0) throw CUT;
    this.at = to + mark.length;
  }

  #starts(mark: Buffer, from: number): boolean {
    return from + mark.length <= this.end && this.#same(from, from + mark.length, mark);
  }

  #same(from: number, to: number, name: Buffer): boolean {
    if (to - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[from + i] !== name[i]) return false;
    return true;
  }
}
