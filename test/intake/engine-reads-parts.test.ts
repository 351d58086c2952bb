import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Engine } from '../../lambdas/engine/engine.ts';
import { loadRaw } from '../../lambdas/engine/raw-part.ts';
import type { IntakeManifest } from '../../lambdas/model/part.ts';
import { type DecodedBytes, decodeBytes } from './decode-bytes.ts';

/** Cells as they may stand in a file, quotes well placed or not. */
const writtenCell = fc.oneof(
  fc.constantFrom(
    '"a"b',
    'a"b',
    '"x" ',
    '"a""b"c',
    'x"',
    ' "y"',
    '"l\nl"',
    '"l\r\nl"',
    '"\r"',
    '😀',
    'NULL',
    '#',
    '\\"',
  ),
  fc.stringMatching(/^[a-c "]{0,5}$/),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[",;|\t\r\n]/.test(text)),
);
const records = fc.array(fc.tuple(fc.nat().map(String), writtenCell, writtenCell, writtenCell), {
  minLength: 1,
  maxLength: 15,
});

let folder: string;
let engine: Engine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maharat-parts-'));
  engine = await Engine.open({ memoryMiB: 512, threads: 2, scratch: folder });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function readBack({ pieces, texts, rows }: DecodedBytes): Promise<string[][]> {
  const file = join(folder, 'part.csv');
  writeFileSync(file, texts.join(''));
  const submission = {
    agency: 'test',
    feed: 'staff',
    period: '2026-09',
    kind: 'full',
    sha256: '0'.repeat(64),
  } as const;
  const part = { ordinal: 0, key: 'part', rows: rows.length, ragged: null, raggedRows: 0 };
  const manifest: IntakeManifest = {
    ...pieces,
    submission,
    fingerprint: '',
    mappings: {},
    taxonomy: null,
    skills: null,
    parts: [part],
  };
  await engine.run('DROP TABLE IF EXISTS raw');
  await loadRaw(engine, manifest, part, file);
  const columns = pieces.columns.map((_, index) => `c${index}`);
  const read = await engine.rows<Record<string, string>>(
    `SELECT _row::VARCHAR AS row, ${columns.join(', ')} FROM raw ORDER BY _row`,
  );
  return read.map((row) => ['row', ...columns].map((column) => row[column] ?? ''));
}

test('the engine reads in a part what intake read in the file', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.constantFrom(',', ';', '\t', '|'), async (table, delimiter) => {
      const lines = [['CPR', 'Name', 'Hire Date', 'Wage'], ...table].map((cells) => cells.join(delimiter));
      const decoded = await decodeBytes(`${lines.join('\r\n')}\r\n`);
      expect(await readBack(decoded)).toEqual(decoded.rows);
    }),
    { numRuns: 100 },
  );
});
