import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InboxFile, readInbox } from '../../bin/local/inbox.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { type GoodFile, otherDialects, sheetWithin, textWithin } from './good-file.ts';

/** Persons enough that every feed has a few rows, few enough that no file is large. */
const SETS = [
  { persons: 100, dirt: 'none' },
  { persons: 1200, dirt: 'none' },
  { persons: 60, dirt: 'usual' },
] as const;
const BYTES = { least: 700, most: 16_000 };

/**
 * Generated files of every feed in its own shape and, of some, in others: the text within gzip, the sheet within a
 * workbook, one table in other delimiters, encodings and quotes. The same files each time.
 */
export async function goodFiles(): Promise<GoodFile[]> {
  const files: GoodFile[] = [];
  for (const { persons, dirt } of SETS) {
    const folder = mkdtempSync(join(tmpdir(), 'maharat-good-'));
    try {
      makeSeed({ folder, persons, dirt, months: 1, seed: 7, end: '2026-09' });
      const made = (await readInbox(folder)).files.filter(({ kind }) => kind === 'full');
      for (const file of made) files.push(...shapesOf(goodFile(dirt, file)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return firstOfEachName(
    files.filter(({ bytes }) => bytes.length >= BYTES.least && bytes.length <= BYTES.most),
  );
}

function goodFile(dirt: string, { path, agency, feed, file }: InboxFile): GoodFile {
  const lines = /\.(csv|txt)$/.test(file) ? 'delimited' : file.endsWith('.ndjson') ? 'ndjson' : null;
  const contain = (bytes: Buffer) => bytes;
  return {
    name: `${dirt}: ${agency}/${feed}`,
    agency,
    feed,
    file,
    bytes: readFileSync(path),
    contain,
    lines,
  };
}

function shapesOf(file: GoodFile): GoodFile[] {
  if (file.file.endsWith('.xlsx')) return [file, sheetWithin(file)];
  if (file.file.endsWith('.gz')) return [file, textWithin(file)];
  return file.feed === 'contributions' ? [file, ...otherDialects(file)] : [file];
}

function firstOfEachName(files: readonly GoodFile[]): GoodFile[] {
  const first = new Map<string, GoodFile>();
  for (const file of files) if (!first.has(file.name)) first.set(file.name, file);
  return [...first.values()];
}
