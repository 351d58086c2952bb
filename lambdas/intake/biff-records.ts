import { Refusal } from './refusal.ts';

const BOF = 0x0809;
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const CONTINUE = 0x003c;
const FORMULA = 0x0006;
/** Where a formula record says how long its expression is, and the length that means it has none. */
const EXPRESSION = 20;
const NO_EXPRESSION = 0xffff;

const any = (length: number) => length >= 0;
const atLeast = (least: number) => (length: number) => length >= least;
const exactly = (...lengths: readonly number[]) => lengths.includes.bind(lengths);

/** Records that say what stands in cells, by type, and the lengths of their content that make sense [MS-XLS 2.3]. */
const KEPT: ReadonlyMap<number, (length: number) => boolean> = new Map([
  [BOF, atLeast(8)],
  [EOF, exactly(0)],
  [0x0022, exactly(2)], // Date1904
  [0x0042, exactly(2)], // CodePage
  [BOUND_SHEET, atLeast(8)],
  [0x00fc, atLeast(8)], // SST
  [0x041e, atLeast(3)], // Format
  [0x00e0, exactly(16, 20)], // XF
  [0x0200, exactly(10, 14)], // Dimensions
  [0x0208, exactly(16)], // Row
  [0x0203, exactly(14)], // Number
  [0x027e, exactly(10)], // RK
  [0x00bd, (length) => length >= 12 && length % 6 === 0], // MulRk
  [0x00fd, exactly(10)], // LabelSst
  [0x0204, atLeast(8)], // Label
  [0x00d6, atLeast(8)], // RString
  [0x0205, exactly(8)], // BoolErr
  [FORMULA, atLeast(EXPRESSION + 2)],
  [0x0207, any], // String
  [0x00e5, (length) => length % 8 === 2], // MergeCells
]);

interface Record {
  readonly type: number;
  /** In the stream, from its type to behind its content. */
  readonly from: number;
  readonly to: number;
}

/** Records of cells; their content begins with the row and the column. */
const CELLS = new Set([FORMULA, 0x0203, 0x027e, 0x00bd, 0x00fd, 0x0204, 0x00d6, 0x0205]);
/** A sheet has no more columns. */
const COLUMNS = 256;

/**
 * A workbook's stream of records, BIFF8 or BIFF5, without those that cells do not need: the library parses drawings,
 * formulas and the like as well, and runs for ever on some that are damaged. Throws a Refusal where records are cut short,
 * do not make sense, or are under a password.
 */
export function cellRecords(stream: Buffer): Buffer {
  const all = recordsOf(stream);
  if (all.some(({ type }) => type === FILE_PASS)) throw new Refusal('file.encrypted');
  const kept = all.filter(
    ({ type }, index) => KEPT.has(type) || (type === CONTINUE && continuesKept(all, index)),
  );
  const senseless = ({ type, from, to }: Record) =>
    KEPT.get(type)?.(to - from - 4) === false ||
    (CELLS.has(type) && stream.readUInt16LE(from + 6) >= COLUMNS);
  if (kept.some(senseless)) throw new Refusal('file.unreadable');
  const out = Buffer.concat(kept.map(({ from, to }) => stream.subarray(from, to)));
  const places = new Map<number, number>();
  let at = 0;
  for (const { type, from, to } of kept) {
    if (type === BOF) places.set(from, at);
    if (type === FORMULA) out.writeUInt16LE(NO_EXPRESSION, at + 4 + EXPRESSION);
    at += to - from;
  }
  moveSheets(out, places);
  return out;
}

/** The records up to the end of the last substream. */
function recordsOf(stream: Buffer): Record[] {
  const records: Record[] = [];
  let depth = 0;
  let last = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const to = at + 4 + stream.readUInt16LE(at + 2);
    if (depth === 0 && type !== BOF) break;
    if (to > stream.length) throw new Refusal('file.unreadable');
    if (type === BOF) depth += 1;
    if (type === EOF) depth -= 1;
    records.push({ type, from: at, to });
    at = to;
    if (depth === 0) last = records.length;
  }
  if (depth > 0 || last === 0) throw new Refusal('file.unreadable');
  return records;
}

/** Long texts go on in records of their own. */
function continuesKept(records: readonly Record[], index: number): boolean {
  const before = records.findLastIndex(({ type }, place) => place < index && type !== CONTINUE);
  const type = records[before]?.type ?? 0;
  return type !== FORMULA && KEPT.has(type);
}

/** Each sheet's entry says where its records begin. Throws a Refusal where none do. */
function moveSheets(out: Buffer, places: ReadonlyMap<number, number>): void {
  for (let at = 0; at < out.length; at += 4 + out.readUInt16LE(at + 2)) {
    if (out.readUInt16LE(at) !== BOUND_SHEET) continue;
    const place = places.get(out.readUInt32LE(at + 4));
    if (place === undefined) throw new Refusal('file.unreadable');
    out.writeUInt32LE(place, at + 4);
  }
}
