import { cellKinds } from './cell-kinds.ts';
import type { CellContext } from './cell-texts.ts';
import { feedChunks } from './feed-chunks.ts';
import type { Limits } from './limits.ts';
import { readMerges } from './merge-cells-xml.ts';
import { type ReadXml, readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { ReadRows, Sheet, SheetBook, TakeRow } from './sheet-book.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { ZipFile } from './zip-file.ts';

/**
 * Opens a spreadsheet workbook (ECMA-376, SpreadsheetML, strict or transitional) on the local disk. Throws a Refusal where
 * the file is none.
 */
export async function openWorkbook(path: string, limits: Limits): Promise<SheetBook> {
  const zip = await ZipFile.open(path, limits);
  const read: ReadXml = (member, handlers, afterChunk) =>
    readXml(zip.read(member), handlers, {
      textBytes: limits.recordBytes,
      ...(afterChunk && { afterChunk }),
    });
  try {
    const main = await mainMember(zip, read);
    const targets = await relations(zip, read, main);
    if (zip.has('xl/vbaProject.bin') || MACROS.some((type) => targets.byType.has(type)))
      throw new Refusal('file.macros');
    const { listed, date1904 } = await readMain(read, main);
    const strings = await readSharedStrings(read, zip, targets.byType.get('sharedStrings'));
    const kinds = await cellKinds(read, zip, targets.byType.get('styles'));
    const sheets = listed
      .map(({ id, ...shown }) => ({ ...shown, ...(targets.byId.get(id) ?? { type: '', member: '' }) }))
      .filter(({ type, member }) => type === 'worksheet' && zip.has(member))
      .map((entry) => sheetOf(entry, { zip, limits, cells: { strings, kinds, date1904 } }));
    if (sheets.length === 0) throw new Refusal('file.unreadable');
    return { sheets, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Relations to programs: Visual Basic, and the macro sheets before it. */
const MACROS = ['vbaProject', 'xlMacrosheet'];

interface Entry {
  readonly name: string;
  readonly hidden: boolean;
  readonly member: string;
}

interface Package {
  readonly zip: ZipFile;
  readonly limits: Limits;
  readonly cells: CellContext;
}

function sheetOf({ name, hidden, member }: Entry, { zip, limits, cells }: Package): Sheet {
  return {
    name,
    hidden,
    read: (take, options) => scanRows(zip.read(member), limits, { cells, take, ...options }),
    merges: () => readMerges(zip.read(member)),
  };
}

/** Marks around a cell's text may take so many times its bytes. */
const MARKUP = 8;

async function scanRows(
  chunks: AsyncIterable<Buffer>,
  limits: Limits,
  { cells, take, enough = () => false, afterChunk = async () => {} }: ReadRows & ScanTarget,
): Promise<void> {
  const scanner = new SheetScanner(cells, take);
  const scan = (bytes: Buffer, final: boolean) => scanner.scan(bytes, final && !enough());
  await feedChunks(until(chunks, enough), scan, { afterChunk, recordBytes: limits.recordBytes * MARKUP });
}

interface ScanTarget {
  readonly cells: CellContext;
  readonly take: TakeRow;
}

/** The chunks up to the one after which enough was read. */
async function* until(chunks: AsyncIterable<Buffer>, enough: () => boolean): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk;
    if (enough()) return;
  }
}

interface Relations {
  /** By relation id: the last word of the relation's type, and the zip member. */
  readonly byId: ReadonlyMap<string, { type: string; member: string }>;
  /** Zip members by the last word of the relation's type. */
  readonly byType: ReadonlyMap<string, string>;
}

async function mainMember(zip: ZipFile, read: ReadXml): Promise<string> {
  const { byType } = await relations(zip, read, '');
  const main = byType.get('officeDocument') ?? 'xl/workbook.xml';
  if (!zip.has(main)) throw new Refusal('file.not-as-claimed');
  return main;
}

/** What a member refers to (ECMA-376 part 2, relationships); '' is the package itself. */
async function relations(zip: ZipFile, read: ReadXml, member: string): Promise<Relations> {
  const folder = member.slice(0, member.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${member.slice(folder.length)}.rels`;
  const byId = new Map<string, { type: string; member: string }>();
  const byType = new Map<string, string>();
  const open = (name: string, { Id = '', Type = '', Target = '' }: Readonly<Record<string, string>>) => {
    if (name !== 'Relationship') return;
    const target = decodeURI(new URL(Target, `zip:///${folder}`).pathname.slice(1));
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    byId.set(Id, { type, member: target });
    byType.set(type, target);
  };
  if (zip.has(file)) await read(file, { open });
  return { byId, byType };
}

interface Listed {
  /** Relation id. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

async function readMain(read: ReadXml, main: string): Promise<{ listed: Listed[]; date1904: boolean }> {
  const listed: Listed[] = [];
  let date1904 = false;
  const open = (element: string, attributes: Readonly<Record<string, string>>) => {
    const { name = '', state = 'visible' } = attributes;
    if (element === 'sheet') listed.push({ id: relationId(attributes), name, hidden: state !== 'visible' });
    if (element === 'workbookPr') date1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
  };
  await read(main, { open });
  return { listed, date1904 };
}

/** The `r:id`, whatever the prefix of the relationships namespace. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';
}
