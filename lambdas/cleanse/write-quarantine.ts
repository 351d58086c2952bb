import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contradictedIn, nameContradicted, writeContradicted } from '../accept/contradicted-rows.ts';
import type { Engine } from '../engine/engine.ts';
import { cellsAsWritten, distinctHeaders } from '../engine/raw-part.ts';
import { literal } from '../engine/sql.ts';
import { ordinal, submissionPrefix } from '../model/object-keys.ts';
import { type IntakeManifest, type Part, type QuarantinedRow, RaggedRow } from '../model/part.ts';
import { addRow, type RowTally } from '../model/row-tally.ts';
import type { Finding } from '../model/submission.ts';
import { readNdjson } from '../stores/ndjson.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import { type CleanTable, codeSql } from './clean-table.ts';
import { codeAloneSql } from './coded.ts';

/** A part whose rows are set aside, and where its decoded text is. */
export interface QuarantineCase {
  readonly objects: ObjectStore;
  readonly manifest: IntakeManifest;
  readonly part: Part;
}

/** Quarantined rows in a local file, NDJSON by source row, and the object key where they are kept. */
export interface QuarantineFile {
  readonly key: string;
  readonly file: string;
}

/** Object key of a part's quarantined rows, of one kind where not of cleansing. */
function quarantineKey({ submission, fingerprint }: IntakeManifest, part: Part, kind = ''): string {
  return `${submissionPrefix('quarantine', submission, fingerprint)}/${ordinal(part.ordinal)}${kind}.ndjson`;
}

/**
 * Writes the rows that table `clean` sets aside, each with its source row number, every reason with its field, and the
 * raw cells under their own headers; null when there are none.
 */
export async function writeSetAside(
  engine: Engine,
  table: CleanTable,
  { manifest, part }: QuarantineCase,
): Promise<QuarantineFile | null> {
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
  return { key: quarantineKey(manifest, part), file };
}

/** Writes the rows that other rows of their key contradict; null when there are none. */
export async function writeContradictedRows(
  engine: Engine,
  { manifest, part }: QuarantineCase,
): Promise<(QuarantineFile & { readonly rows: number }) | null> {
  await nameContradicted(engine);
  const rows = await contradictedIn(engine, 'raw');
  if (rows === 0) return null;
  const file = join(engine.scratch, 'contradicted.ndjson');
  await writeContradicted(engine, manifest, file);
  return { key: quarantineKey(manifest, part, '-keys'), file, rows };
}

/** Writes the part's ragged records in the same form; returns null when there are none. */
export async function writeRagged(
  engine: Engine,
  { objects, manifest, part }: QuarantineCase,
): Promise<(QuarantineFile & { readonly findings: readonly Finding[] }) | null> {
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
  const findings = [...tallies].map(([code, tally]) => setAsideFinding(code, tally));
  return { key: quarantineKey(manifest, part, '-ragged'), file, findings };
}

function setAsideFinding(code: string, { count, rows }: RowTally): Finding {
  return { code, severity: 'quarantine', field: null, count, rows };
}

function asQuarantined(ragged: RaggedRow, headers: readonly string[]): QuarantinedRow {
  const raw = ragged.cells.map((cell, index) => [headers[index] ?? `+${index + 1}`, cell]);
  return { row: ragged.row, reasons: [{ code: ragged.code, field: null }], raw: Object.fromEntries(raw) };
}
