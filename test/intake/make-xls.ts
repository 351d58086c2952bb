import { type CellObject, CFB, write } from '@e965/xlsx';

/** A cell as the library takes it: text, number, or a value with its kind and number format. */
export type XlsCell = string | number | null | { v: string | number | boolean; z?: string; t?: 'e' | 'b' };

export interface XlsSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsCell[])[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden';
  /** Row numbers, of the last sheet alone. */
  readonly hiddenRows?: readonly number[];
}

export interface XlsWorkbook {
  readonly sheets: readonly XlsSheet[];
  readonly date1904?: boolean;
  readonly version?: 'biff8' | 'biff5';
}

/** Bytes of a small binary workbook. */
export function makeXls({ sheets, date1904 = false, version = 'biff8' }: XlsWorkbook): Buffer {
  const book = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet)])),
    Workbook: {
      WBProps: { date1904 },
      Sheets: sheets.map(({ name, state }) => ({ name, Hidden: state === 'hidden' ? 1 : 0 })),
    },
  };
  const bytes: Buffer = write(book as never, { type: 'buffer', bookType: version });
  const hidden = sheets.at(-1)?.hiddenRows ?? [];
  return hidden.length === 0 ? bytes : withStream(bytes, (stream) => hideRows(stream, hidden));
}

/** The same compound file with another stream in it, such as a project of macros. */
export function withEntry(bytes: Buffer, path: string): Buffer {
  const file = CFB.read(bytes, { type: 'buffer' });
  CFB.utils.cfb_add(file, path, Buffer.from('content'));
  return CFB.write(file, { type: 'buffer' });
}

/** The same compound file with its workbook stream changed. */
export function withStream(bytes: Buffer, change: (stream: Buffer) => Buffer): Buffer {
  const file = CFB.read(bytes, { type: 'buffer' });
  const entry = CFB.find(file, '/Workbook');
  entry.content = change(Buffer.from(entry.content));
  entry.size = entry.content.length;
  return CFB.write(file, { type: 'buffer' });
}

/** A record of BIFF: type, length, content. */
export function biffRecord(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** Rows are described by records of their own, here before the last sheet's end. */
function hideRows(stream: Buffer, rows: readonly number[]): Buffer {
  const end = stream.lastIndexOf(Buffer.from([0x0a, 0, 0, 0]));
  const records = rows.map((row) => {
    const content = Buffer.alloc(16);
    content.writeUInt16LE(row - 1, 0);
    content.writeUInt8(0x20, 12);
    return biffRecord(0x0208, content);
  });
  return Buffer.concat([stream.subarray(0, end), ...records, stream.subarray(end)]);
}

function cellsOf({ rows, merges = [] }: XlsSheet) {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells: Record<string, unknown> = {
    '!ref': `A1:${letter(width - 1)}${Math.max(1, rows.length)}`,
    '!merges': merges.map(rangeOf),
  };
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) if (cell !== null) cells[`${letter(c)}${r + 1}`] = cellOf(cell);
  return cells;
}

function cellOf(cell: Exclude<XlsCell, null>): CellObject {
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  const kind = typeof cell.v === 'string' ? 's' : 'n';
  return { t: cell.t ?? kind, v: cell.v, ...(cell.z !== undefined && { z: cell.z }) };
}

function rangeOf(reference: string) {
  const [s, e] = reference.split(':').map((cell) => ({
    r: Number(cell.slice(1)) - 1,
    c: cell.charCodeAt(0) - 65,
  }));
  return { s, e };
}

/** `A` for 0; sheets here stay under 26 columns. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
