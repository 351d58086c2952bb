import { isUtf8 } from 'node:buffer';
import { type CellContext, CellTexts } from './cell-texts.ts';
import { Refusal } from './refusal.ts';
import type { TakeRow } from './sheet-book.ts';
import { CUT, XmlCursor } from './xml-cursor.ts';
import { unescaped, xmlText } from './xml-text.ts';

/** A sheet has no more columns (ECMA-376). */
const COLUMNS = 16_384;
/** Nor more rows. */
const ROWS = 1_048_576;

const SLASH = 0x2f;

const SHEET_DATA = Buffer.from('sheetData');
const ROW = Buffer.from('row');
const CELL = Buffer.from('c');
const VALUE = Buffer.from('v');
const INLINE = Buffer.from('is');
const TEXT = Buffer.from('t');
const PHONETIC = Buffer.from('rPh');
const HIDDEN = Buffer.from('hidden');

/** What a cell that holds a day writes behind it. */
const MIDNIGHT = /T00:00(:00(\.0+)?)?Z?$/;

/** Types of cells (ECMA-376 18.18.11), by the first letter; `str` and `s` by their length too. */
type CellType = 'number' | 'shared' | 'boolean' | 'inline' | 'date' | 'text';

/**
 * Scans a sheet's XML as bytes into rows of texts under their sheet row numbers; hidden rows and columns are there too. Whole
 * rows are taken from the front of the bytes given, until the rows end.
 */
export class SheetScanner {
  readonly #cursor = new XmlCursor();
  readonly #texts: CellTexts;
  readonly #take: TakeRow;
  #inData = false;
  #done = false;
  #number = 0;
  #hidden = false;
  /** One array serves all rows. */
  readonly #cells: string[] = [];
  #column = -1;
  #type: CellType = 'number';
  #style = 0;

  constructor(context: CellContext, take: TakeRow) {
    this.#texts = new CellTexts(context);
    this.#take = take;
  }

  /** Takes what is whole from the front and says how many bytes it was. Throws a Refusal at what is no sheet. */
  readonly scan = (bytes: Buffer, final: boolean): number => {
    if (this.#done) return bytes.length;
    const cursor = this.#cursor;
    cursor.bytes = bytes;
    cursor.end = bytes.length;
    let taken = 0;
    try {
      while (!this.#done) {
        cursor.at = taken;
        this.#element();
        taken = cursor.at;
      }
    } catch (error) {
      if (error !== CUT) throw error;
    }
    if (!isUtf8(bytes.subarray(0, taken)) || (final && !this.#done)) throw new Refusal('file.not-as-claimed');
    return this.#done ? bytes.length : taken;
  };

  #element(): void {
    const cursor = this.#cursor;
    cursor.openTag();
    if (this.#inData && !cursor.closing && cursor.named(ROW)) {
      this.#row();
      return;
    }
    const data = cursor.named(SHEET_DATA);
    cursor.closeTag();
    if (!data) return;
    this.#done = cursor.closing || cursor.empty;
    this.#inData = !this.#done;
  }

  /** A row is given away when all of it was read: nothing of a row cut short remains. */
  #row(): void {
    const cursor = this.#cursor;
    const before = this.#number;
    this.#number = before + 1;
    this.#hidden = false;
    this.#cells.length = 0;
    this.#column = -1;
    try {
      while (cursor.attribute()) this.#rowAttribute();
      if (!cursor.empty) this.#rowContent();
    } catch (error) {
      this.#number = before;
      throw error;
    }
    this.#take(this.#number, this.#cells, this.#hidden);
  }

  #rowAttribute(): void {
    const { bytes, keyFrom, keyTo, valueFrom, valueTo } = this.#cursor;
    const length = keyTo - keyFrom;
    if (length === 1 && bytes[keyFrom] === 0x72)
      this.#number = this.#ascending(this.#whole(valueFrom, valueTo));
    else if (length === HIDDEN.length && bytes.subarray(keyFrom, keyTo).equals(HIDDEN))
      this.#hidden = bytes[valueFrom] === 0x31 || bytes[valueFrom] === 0x74;
  }

  /** Row numbers ascend; one that does not, in a damaged sheet, would give two rows one name. */
  #ascending(stated: number): number {
    return stated >= this.#number && stated <= ROWS ? stated : this.#number;
  }

  #rowContent(): void {
    const cursor = this.#cursor;
    for (;;) {
      cursor.openTag();
      if (cursor.closing) {
        cursor.closeTag();
        return;
      }
      if (cursor.named(CELL)) this.#cell();
      else {
        cursor.closeTag();
        cursor.passElement();
      }
    }
  }

  #cell(): void {
    const cursor = this.#cursor;
    this.#column += 1;
    this.#type = 'number';
    this.#style = 0;
    while (cursor.attribute()) if (cursor.keyTo - cursor.keyFrom === 1) this.#cellAttribute();
    const text = cursor.empty ? '' : this.#content();
    if (this.#column < 0) throw new Refusal('file.not-as-claimed');
    if (text === '' || this.#column >= COLUMNS) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #cellAttribute(): void {
    const { bytes, keyFrom, valueFrom, valueTo } = this.#cursor;
    const key = bytes[keyFrom];
    if (key === 0x72) this.#column = columnAt(bytes, valueFrom, valueTo);
    else if (key === 0x73) this.#style = this.#whole(valueFrom, valueTo);
    else if (key === 0x74) this.#type = typeAt(bytes, valueFrom, valueTo);
  }

  /** The value, or the text that stands in the cell itself; a formula is passed, its last value is what counts. */
  #content(): string {
    const cursor = this.#cursor;
    let text = '';
    for (;;) {
      cursor.openTag();
      if (cursor.closing) {
        cursor.closeTag();
        return text;
      }
      const value = cursor.named(VALUE);
      const inline = cursor.named(INLINE);
      cursor.closeTag();
      if (value && !cursor.empty) text = this.#value();
      else if (inline && this.#type === 'inline') text = this.#inline();
      else cursor.passElement();
    }
  }

  #value(): string {
    const cursor = this.#cursor;
    const { bytes, at } = cursor;
    const end = cursor.textEnd();
    const plain = (this.#type === 'number' || this.#type === 'shared') && isShort(bytes, at, end);
    if (plain && bytes[end + 1] === SLASH) {
      cursor.at = end;
      cursor.tag();
      const whole = this.#whole(at, end);
      return this.#type === 'shared' ? this.#texts.shared(whole) : this.#texts.whole(whole, this.#style);
    }
    const text = this.#text();
    if (this.#type === 'number') return text === '' ? '' : this.#texts.number(text, this.#style);
    if (this.#type === 'shared') return this.#texts.shared(Number(text));
    if (this.#type === 'boolean') return text === '' ? '' : text === '1' ? 'true' : 'false';
    return this.#type === 'date' ? text.replace(MIDNIGHT, '') : unescaped(text);
  }

  /** Runs of one text joined, phonetic guides left out. */
  #inline(): string {
    const cursor = this.#cursor;
    let text = '';
    for (let depth = cursor.empty ? 0 : 1; depth > 0; ) {
      cursor.tag();
      if (cursor.closing) depth -= 1;
      else if (cursor.named(PHONETIC)) cursor.passElement();
      else if (cursor.named(TEXT)) text += cursor.empty ? '' : this.#text();
      else if (!cursor.empty) depth += 1;
    }
    return unescaped(text);
  }

  /** The text of the element whose opening tag was read, to behind its closing tag. */
  #text(): string {
    const cursor = this.#cursor;
    let text = '';
    for (;;) {
      const end = cursor.textEnd();
      if (end > cursor.at) text += xmlText(cursor.bytes.toString('utf8', cursor.at, end));
      cursor.at = end;
      if (cursor.cdata()) text += cursor.bytes.toString('utf8', cursor.valueFrom, cursor.valueTo);
      else if (!cursor.comment()) {
        cursor.tag();
        if (cursor.closing) return text;
        cursor.passElement();
      }
    }
  }

  /** A whole number of ASCII digits. Throws a Refusal where it is none. */
  #whole(from: number, to: number): number {
    const { bytes } = this.#cursor;
    if (from === to || to - from > 9 || !isDigits(bytes, from, to)) throw new Refusal('file.not-as-claimed');
    let number = 0;
    for (let at = from; at < to; at++) number = number * 10 + (bytes[at] as number) - 0x30; // within the bytes
    return number;
  }
}

/** Whether digits are few and begin with none that a number does not show. */
function isShort(bytes: Buffer, from: number, to: number): boolean {
  const length = to - from;
  if (length < 1 || length > 9 || (length > 1 && bytes[from] === 0x30)) return false;
  return isDigits(bytes, from, to);
}

function isDigits(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number; // within the bytes
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return true;
}

/** The position, from 0, of the column in a reference such as `AB12`. */
function columnAt(bytes: Buffer, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = (bytes[at] as number) & 0xdf; // within the bytes; as a capital
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

function typeAt(bytes: Buffer, from: number, to: number): CellType {
  const first = bytes[from];
  if (first === 0x73) return to - from === 1 ? 'shared' : 'text';
  if (first === 0x62) return 'boolean';
  if (first === 0x69) return 'inline';
  if (first === 0x64) return 'date';
  return first === 0x6e ? 'number' : 'text';
}
