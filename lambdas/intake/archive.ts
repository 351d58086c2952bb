import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Shape } from '../contracts/contract.ts';
import { claimedShape, type FileShape, isReadable, shapeByBytes } from './claimed-shape.ts';
import { inspectText } from './inspect.ts';
import { Refusal } from './refusal.ts';
import type { TextInspection } from './text-inspector.ts';
import type { Open } from './text-of.ts';
import type { ZipFile } from './zip-file.ts';

/** A file in an archive, its bytes looked at. */
export interface ArchiveMember {
  readonly name: string;
  readonly inspection: TextInspection;
  readonly bytes: Open;
}

/** What an archive of one feed holds. */
export interface ArchiveContent {
  readonly shape: FileShape;
  /** Members with content, in the order in which their rows are read: that of their names. */
  readonly members: readonly ArchiveMember[];
}

/**
 * The members of an archive that are files of a feed; what systems add of their own is passed over. Throws a Refusal where
 * there are none, one is of no shape that is read (an archive in an archive, for one), they are of several shapes, or
 * there is more than one workbook.
 */
export async function archiveContent(zip: ZipFile, usual: Shape): Promise<ArchiveContent> {
  const names = zip.names.filter((name) => !isSystemFile(name)).sort();
  const readable = names.every((name) => isReadable(baseName(name)) && !/\.gz$/i.test(name));
  if (!readable) throw new Refusal('file.archive-mixed');
  const members = await Promise.all(names.map((name) => look(zip, name)));
  const filled = members.filter(({ inspection }) => !inspection.blank);
  if (members.length > 0 && filled.length === 0) throw new Refusal('file.empty');
  const shapes = new Set(
    filled.map(({ name, inspection }) => shapeByBytes(claimedShape(name, usual), inspection.head)),
  );
  const [shape] = shapes;
  const several = shapes.size > 1 || (filled.length > 1 && (shape === 'xlsx' || shape === 'xls'));
  if (shape === undefined || several) throw new Refusal('file.archive-mixed');
  return { shape, members: filled };
}

async function look(zip: ZipFile, name: string): Promise<ArchiveMember> {
  const bytes = () => zip.read(name);
  return { name: baseName(name), inspection: await inspectText(bytes), bytes };
}

/** Unfolds a member on the disk, for shapes that are not read front to back. */
export async function unfoldMember({ bytes }: ArchiveMember, folder: string): Promise<string> {
  const path = join(folder, 'member');
  await pipeline(bytes(), createWriteStream(path));
  return path;
}

/** Folders, and what macOS and Windows leave in archives. */
function isSystemFile(name: string): boolean {
  return name.endsWith('/') || /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
