import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ByteFile } from './byte-file.ts';
import type { Cell, RowWriter } from './row-writer.ts';
import { CONTENT_TYPES, RELATIONS, STYLES, WORKBOOK_RELATIONS, workbookXml } from './xlsx-parts.ts';
import { escaped } from './xml.ts';

/** The sheet above its rows: any number of title and header rows, and the ranges merged in them. */
export interface Sheet {
  readonly name: string;
  readonly rightToLeft: boolean;
  readonly top: readonly (readonly Cell[])[];
  readonly merged: readonly string[];
  /** How many of the rows at the top are titles; none when left out. */
  readonly titles?: number;
}

/** Distinct texts kept once in the shared table; beyond these they stand in their cells, so memory stays bounded. */
const SHARED_TEXTS = 50_000;
/** Deflate gets lines gathered to about this many letters. */
const CHUNK = 65_536;
/** Zip has no time stamp before 1980; a fixed one keeps the bytes the same. Its fields are local time, hence no UTC. */
const MADE = new Date(1980, 0, 1);

/** Rows of a workbook's one sheet, streamed; equal rows give equal bytes. */
export function xlsxWriter(file: ByteFile, sheet: Sheet): RowWriter {
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    file.write(chunk);
  });
  const add = (name: string): ZipDeflate => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = MADE;
    zip.add(entry);
    return entry;
  };
  const whole = (name: string, xml: string): void => add(name).push(strToU8(xml), true);
  whole('[Content_Types].xml', CONTENT_TYPES);
  whole('_rels/.rels', RELATIONS);
  whole('xl/workbook.xml', workbookXml(sheet.name));
  whole('xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS);
  whole('xl/styles.xml', STYLES);
  const rows = new SheetRows(add('xl/worksheets/sheet1.xml'), sheet);
  return {
    ragged: false,
    encoding: null,
    hides: true,
    keepsEdges: true,
    titles: sheet.titles ?? 0,
    row: (cells, hidden) => rows.add(cells, hidden),
    noise: (kind, cells) => rows.add(kind === 'total' || kind === 'footnote' ? cells : []),
    close() {
      rows.close();
      whole('xl/sharedStrings.xml', rows.sharedXml());
      zip.end();
      file.close();
    },
  };
}

class SheetRows {
  private readonly entry: ZipDeflate;
  private readonly merged: readonly string[];
  private readonly shared = new Map<string, number>();
  private waiting = '';
  private count = 0;

  constructor(entry: ZipDeflate, sheet: Sheet) {
    this.entry = entry;
    this.merged = sheet.merged;
    const view = `<sheetViews><sheetView workbookViewId="0"${sheet.rightToLeft ? ' rightToLeft="1"' : ''}/></sheetViews>`;
    this.waiting = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${view}<sheetData>`;
    for (const cells of sheet.top) this.add(cells);
  }

  /** One row; no cells leave the row out, as a spreadsheet does with an empty one. */
  add(cells: readonly Cell[], hidden = false): void {
    this.count += 1;
    if (cells.length === 0) return;
    this.waiting += `<row r="${this.count}"${hidden ? ' hidden="1"' : ''}>${cells.map((cell, at) => this.cell(cell, at)).join('')}</row>`;
    if (this.waiting.length >= CHUNK) this.flush(false);
  }

  close(): void {
    const ranges = this.merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    const merges = ranges === '' ? '' : `<mergeCells count="${this.merged.length}">${ranges}</mergeCells>`;
    this.waiting += `</sheetData>${merges}</worksheet>`;
    this.flush(true);
  }

  sharedXml(): string {
    const texts = [...this.shared.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.length}">${texts.join('')}</sst>`;
  }

  private cell(cell: Cell, at: number): string {
    if (cell === null || cell === '') return '';
    const place = `<c r="${columnName(at)}${this.count}"`;
    if (typeof cell === 'number') return `${place}><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === 'object' && 'serial' in cell) return `${place} s="1"><v>${cell.serial}</v></c>`;
    return this.text(place, typeof cell === 'string' ? cell : cell.join('; '));
  }

  private text(place: string, text: string): string {
    const known = this.shared.get(text);
    if (known !== undefined) return `${place} t="s"><v>${known}</v></c>`;
    if (this.shared.size >= SHARED_TEXTS) {
      return `${place} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    }
    this.shared.set(text, this.shared.size);
    return `${place} t="s"><v>${this.shared.size - 1}</v></c>`;
  }

  private flush(last: boolean): void {
    this.entry.push(strToU8(this.waiting), last);
    this.waiting = '';
  }
}

/** `A` for 0; sheets here stay under 26 columns. */
function columnName(at: number): string {
  return String.fromCharCode(65 + at);
}
