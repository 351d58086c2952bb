import { createReadStream } from 'node:fs';
import type { Finding } from '../model/submission.ts';
import { type ArchiveMember, archiveContent, unfoldMember } from './archive.ts';
import { claimedShape, type FileShape, isZip, shapeByBytes } from './claimed-shape.ts';
import type { DecodeCase, ShapedCase, Text } from './decode-case.ts';
import { expanded } from './expanded.ts';
import { expansionLimit } from './limits.ts';
import { Refusal } from './refusal.ts';
import { textOf } from './text-of.ts';
import { ZipFile } from './zip-file.ts';

/**
 * Settles what a file is, and opens what it is packed in: an archive that stays open is added to `archives`. Throws a
 * Refusal where its bytes are not what it claims.
 */
export async function shapeOf(decodeCase: DecodeCase, archives: ZipFile[]): Promise<ShapedCase> {
  const { inspection, source, contract, limits } = decodeCase;
  if (inspection.bytes === 0) throw new Refusal('file.empty');
  if (inspection.text === null) throw inspection.refusal ?? new Refusal('file.unreadable');
  if (inspection.text.blank) throw new Refusal('file.empty');
  if (/\.gz$/i.test(source.name) && !inspection.gzip) throw new Refusal('file.not-as-claimed');
  if (/\.zip$/i.test(source.name)) return shapeOfArchive(decodeCase, archives);
  const shape = shapeByBytes(claimedShape(source.name, contract.arrives.shape), inspection.text.head);
  if (isWorkbook(shape)) return { ...decodeCase, shape, encoding: 'utf-8', texts: [] };
  const bytes = () => expanded(source.open, inspection.gzip, expansionLimit(limits, inspection.bytes));
  return textsCase(decodeCase, shape, [textOf(inspection.text, bytes, { shape, contract })]);
}

async function shapeOfArchive(decodeCase: DecodeCase, archives: ZipFile[]): Promise<ShapedCase> {
  const { source, inspection, contract, limits } = decodeCase;
  if (inspection.gzip || !isZip(inspection.text?.head ?? Buffer.alloc(0)))
    throw new Refusal('file.not-as-claimed');
  const zip = await ZipFile.open(await source.path(), limits);
  archives.push(zip);
  const { shape, members } = await archiveContent(zip, contract.arrives.shape);
  const [first] = members;
  if (first === undefined) throw new Refusal('file.empty');
  if (isWorkbook(shape)) return workbookCase(decodeCase, shape, first);
  const texts = members.map(({ inspection, bytes }) => textOf(inspection, bytes, { shape, contract }));
  return textsCase(decodeCase, shape, texts);
}

/** A workbook out of an archive is read from the disk, as if it had come by itself. */
async function workbookCase(
  decodeCase: DecodeCase,
  shape: FileShape,
  member: ArchiveMember,
): Promise<ShapedCase> {
  const path = await unfoldMember(member, decodeCase.parts.scratch);
  const source = { name: member.name, path: async () => path, open: async () => createReadStream(path) };
  const { bytes } = member.inspection;
  const inspection = { ...decodeCase.inspection, bytes, text: member.inspection };
  return { ...decodeCase, source, inspection, shape, encoding: 'utf-8', texts: [] };
}

/** Whether a shape is a workbook, which decoders open themselves. */
function isWorkbook(shape: FileShape): boolean {
  return shape === 'xlsx' || shape === 'xls';
}

function textsCase(decodeCase: DecodeCase, shape: FileShape, texts: readonly Text[]): ShapedCase {
  return { ...decodeCase, shape, encoding: texts[0]?.encoding.label ?? 'utf-8', texts };
}

/** A repair for the texts in another encoding than expected; ASCII is the same in all of them. */
export function encodingFindings({ texts }: ShapedCase): Finding[] {
  const others = texts
    .filter(({ inspection, encoding, expected }) => !inspection.ascii && encoding.label !== expected)
    .map(({ encoding }) => encoding.label);
  return [...new Set(others)].map((label) => ({
    code: 'file.encoding-other',
    severity: 'fix',
    field: null,
    count: others.filter((other) => other === label).length,
    rows: [],
    detail: label,
  }));
}
