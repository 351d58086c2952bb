import type { ReadXml } from './read-xml.ts';
import { unescaped } from './xml-text.ts';
import type { ZipFile } from './zip-file.ts';

/** So many texts stay at hand, a power of two, where they are of so many bytes. */
const RECENT = 2 ** 15;
const SHORT = 256;

/** The texts that cells refer to by position, kept as bytes: a million of them take little more than their text. */
export class SharedStrings {
  readonly #blocks: Buffer[] = [];
  readonly #places: { block: number; start: number; end: number }[] = [];
  #free = 0;
  /** Texts asked for of late, each in the place of its position: most come again and again. */
  readonly #recent = new Array<string>(RECENT).fill('');
  readonly #recentAt = new Int32Array(RECENT).fill(-1);

  push(text: string): void {
    const size = Buffer.byteLength(text);
    const last = this.#blocks.at(-1);
    if (last === undefined || last.length - this.#free < size) this.#newBlock(size);
    const block = this.#blocks.length - 1;
    this.#blocks[block]?.write(text, this.#free);
    this.#places.push({ block, start: this.#free, end: this.#free + size });
    this.#free += size;
  }

  /** The text at a position; empty where there is none. */
  at(index: number): string {
    const slot = index & (RECENT - 1);
    if (this.#recentAt[slot] === index) return this.#recent[slot] ?? '';
    const place = this.#places[index];
    if (place === undefined) return '';
    const text = this.#blocks[place.block]?.toString('utf8', place.start, place.end) ?? '';
    if (place.end - place.start <= SHORT) {
      this.#recent[slot] = text;
      this.#recentAt[slot] = index;
    }
    return text;
  }

  #newBlock(size: number): void {
    this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(size, 2 ** 20)));
    this.#free = 0;
  }
}

/** Reads a workbook's shared strings: runs of one string joined, phonetic guides left out. */
export async function readSharedStrings(
  read: ReadXml,
  zip: ZipFile,
  member: string | undefined,
): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (member === undefined || !zip.has(member)) return strings;
  const texts = new TextRuns();
  await read(member, {
    open: (name) => {
      if (name === 'si') texts.begin();
      texts.open(name);
    },
    text: texts.text,
    close: (name) => {
      texts.close(name);
      if (name === 'si') strings.push(unescaped(texts.value));
    },
  });
  return strings;
}

/** Collects the text of `t` elements, those of phonetic guides aside. */
export class TextRuns {
  value = '';
  #inText = false;
  #phonetic = false;

  begin(): void {
    this.value = '';
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic = true;
    if (name === 't') this.#inText = !this.#phonetic;
  }

  readonly text = (text: string): void => {
    if (this.#inText) this.value += text;
  };

  close(name: string): void {
    if (name === 'rPh') this.#phonetic = false;
    if (name === 't') this.#inText = false;
  }
}
