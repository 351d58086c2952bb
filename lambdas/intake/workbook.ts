import { cellKinds } from './cell-kinds.ts';
import type { Limits } from './limits.ts';
import { readXml, type XmlHandlers } from './read-xml.ts';
import { Refusal } from './refusal.ts';
import { readSharedStrings, type SharedStrings } from './shared-strings.ts';
import type { NumberKind } from './spreadsheet-number.ts';
import { ZipFile } from './zip-file.ts';

/** A spreadsheet workbook (ECMA-376, SpreadsheetML) with what its sheets refer to. */
export interface Workbook {
  /** Zip members of the sheets, in the workbook's order, hidden ones included. */
  readonly sheets: readonly string[];
  readonly strings: SharedStrings;
  /** By cell style: how its numbers are shown. */
  readonly kinds: readonly NumberKind[];
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
  /** A member's bytes. */
  readonly bytes: (member: string) => AsyncIterable<Buffer>;
  /** Streams a member's XML into the handlers. */
  readonly read: (member: string, handlers: XmlHandlers, afterChunk?: () => Promise<void>) => Promise<void>;
  readonly close: () => void;
}

/** Opens a workbook on the local disk. Throws a Refusal where the file is none. */
export async function openWorkbook(path: string, limits: Limits): Promise<Workbook> {
  const zip = await ZipFile.open(path, limits);
  const read: Workbook['read'] = (member, handlers, afterChunk) =>
    readXml(zip.read(member), handlers, {
      textBytes: limits.recordBytes,
      ...(afterChunk && { afterChunk }),
    });
  try {
    const main = await mainMember(zip, read);
    const targets = await relations(zip, read, main);
    const { ids, date1904 } = await readMain(read, main);
    const sheets = ids.map((id) => targets.byId.get(id) ?? '').filter((member) => zip.has(member));
    if (sheets.length === 0) throw new Refusal('file.unreadable');
    const strings = await readSharedStrings(read, zip, targets.byType.get('sharedStrings'));
    const kinds = await cellKinds(read, zip, targets.byType.get('styles'));
    const bytes = (member: string) => zip.read(member);
    return { sheets, strings, kinds, date1904, bytes, read, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

type Read = Workbook['read'];

interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  /** By the last word of the relation's type. */
  readonly byType: ReadonlyMap<string, string>;
}

async function mainMember(zip: ZipFile, read: Read): Promise<string> {
  const { byType } = await relations(zip, read, '');
  const main = byType.get('officeDocument') ?? 'xl/workbook.xml';
  if (!zip.has(main)) throw new Refusal('file.not-as-claimed');
  return main;
}

/** What a member refers to (ECMA-376 part 2, relationships); '' is the package itself. */
async function relations(zip: ZipFile, read: Read, member: string): Promise<Relations> {
  const folder = member.slice(0, member.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${member.slice(folder.length)}.rels`;
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const open = (name: string, { Id = '', Type = '', Target = '' }: Readonly<Record<string, string>>) => {
    if (name !== 'Relationship') return;
    const target = new URL(Target, `zip:///${folder}`).pathname.slice(1);
    byId.set(Id, target);
    byType.set(Type.slice(Type.lastIndexOf('/') + 1), target);
  };
  if (zip.has(file)) await read(file, { open });
  return { byId, byType };
}

async function readMain(read: Read, main: string): Promise<{ ids: string[]; date1904: boolean }> {
  const ids: string[] = [];
  let date1904 = false;
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'sheet') ids.push(relationId(attributes));
    if (name === 'workbookPr') date1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
  };
  await read(main, { open });
  return { ids, date1904 };
}

/** The `r:id`, whatever the prefix of the relationships namespace. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';
}
