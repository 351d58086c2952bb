import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Engine } from '../engine/engine.ts';
import { cellsAsWritten, distinctHeaders } from '../engine/raw-part.ts';
import { literal } from '../engine/sql.ts';
import { ordinal } from '../model/object-keys.ts';
import { type IntakeManifest, type Part, type QuarantinedRow, RaggedRow } from '../model/part.ts';
import { addRow, type RowTally } from '../model/row-tally.ts';
import type { Finding } from '../model/submission.ts';
import { readNdjson } from '../stores/ndjson.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import { type CleanTable, codeSql } from './clean-table.ts';
import { codeAloneSql } from './coded.ts';

/** Where a part's quarantined rows go, and what to read them with. */
export interface QuarantineTarget {
  readonly objects: ObjectStore;
  readonly prefix: string;
  readonly manifest: IntakeManifest;
  readonly part: Part;
}

/**
 * Keeps the rows that table `clean` sets aside as NDJSON, each with its source row number, every reason with
 * its field, and the raw cells under their own headers. Returns the object key; null when there are none.
 */
export async function writeSetAside(
  engine: Engine,
  table: CleanTable,
  { objects, prefix, manifest, part }: QuarantineTarget,
): Promise<string | null> {
  const [aside] = await engine.rows<{ rows: number }>(
    'SELECT count(*)::INTEGER AS rows FROM clean WHERE _set_aside',
  );
  if (aside?.rows === 0) return null;
  const reasons = table.codes
    .filter((code) => code.kind === 'quarantine')
    .map((code) => `{'code': ${codeAloneSql(codeSql(code))}, 'field': ${literal(code.field)}}`);
  const file = join(engine.scratch, 'set-aside.ndjson');
  await engine.run(
    `COPY (SELECT clean._row AS row, list_filter([${reasons.join(', ')}], lambda reason: reason.code IS NOT NULL) AS reasons,
      ${cellsAsWritten(manifest)} AS raw
      FROM clean JOIN raw USING (_row) WHERE _set_aside ORDER BY row)
     TO ${literal(file)} (FORMAT json)`,
  );
  const key = `${prefix}/${ordinal(part.ordinal)}.ndjson`;
  await objects.upload(key, file);
  return key;
}

/** Keeps the part's ragged records in the same form; returns null when there are none. */
export async function writeRagged(
  engine: Engine,
  { objects, prefix, manifest, part }: QuarantineTarget,
): Promise<{ readonly key: string; readonly findings: readonly Finding[] } | null> {
  if (part.ragged === null) return null;
  const file = join(engine.scratch, 'ragged.ndjson');
  const source = createReadStream(await objects.materialise(part.ragged, engine.scratch));
  const tallies = new Map<string, RowTally>();
  const headers = distinctHeaders(manifest);
  await pipeline(
    readNdjson(source),
    async function* (values: AsyncIterable<unknown>) {
      for await (const value of values) {
        const ragged = RaggedRow.parse(value);
        addRow(tallies, ragged.code, ragged.row);
        yield `${JSON.stringify(asQuarantined(ragged, headers))}\n`;
      }
    },
    createWriteStream(file),
  );
  const key = `${prefix}/${ordinal(part.ordinal)}-ragged.ndjson`;
  await objects.upload(key, file);
  return { key, findings: [...tallies].map(([code, tally]) => setAsideFinding(code, tally)) };
}

function setAsideFinding(code: string, { count, rows }: RowTally): Finding {
  return { code, severity: 'quarantine', field: null, count, rows };
}

function asQuarantined(ragged: RaggedRow, headers: readonly string[]): QuarantinedRow {
  const raw = ragged.cells.map((cell, index) => [headers[index] ?? `+${index + 1}`, cell]);
  return { row: ragged.row, reasons: [{ code: ragged.code, field: null }], raw: Object.fromEntries(raw) };
}
