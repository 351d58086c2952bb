import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import type { Contract } from '../../lambdas/contracts/contract.ts';
import { decodeToParts } from '../../lambdas/intake/decode.ts';
import type { ManifestPieces } from '../../lambdas/intake/decode-case.ts';
import { inspect } from '../../lambdas/intake/inspect.ts';
import { DEFAULT_LIMITS, type Limits } from '../../lambdas/intake/limits.ts';
import type { RaggedRow } from '../../lambdas/model/part.ts';
import type { Finding } from '../../lambdas/model/submission.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { staff } from './staff-contract.ts';

export interface DecodeOptions {
  readonly name?: string;
  readonly contract?: Contract;
  readonly partBytes?: number;
  readonly limits?: Partial<Limits>;
}

export interface DecodedBytes {
  readonly pieces: ManifestPieces;
  /** Text of each part. */
  readonly texts: readonly string[];
  readonly ragged: readonly RaggedRow[];
  /** Rows of all parts, read by another CSV reader: row number, then cells. */
  readonly rows: readonly (readonly string[])[];
}

/** Decodes bytes that arrive in the given chunks; throws where they are refused. */
export async function decodeBytes(
  bytes: Buffer | string | readonly Buffer[],
  options: DecodeOptions = {},
): Promise<DecodedBytes> {
  const outcome = await attempt(bytes, options);
  if (!('pieces' in outcome)) throw new Error(`Refused: ${outcome.map((finding) => finding.code).join()}`);
  return outcome;
}

/** The findings that refuse the bytes; throws where they are not refused. */
export async function refusedBytes(
  bytes: Buffer | string | readonly Buffer[],
  options: DecodeOptions = {},
): Promise<readonly Finding[]> {
  const outcome = await attempt(bytes, options);
  if ('pieces' in outcome) throw new Error('Not refused.');
  return outcome;
}

async function attempt(
  given: Buffer | string | readonly Buffer[],
  { name = 'staff.csv', contract = staff, partBytes = 2 ** 20, limits: changes = {} }: DecodeOptions,
): Promise<DecodedBytes | readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maharat-intake-'));
  try {
    const chunks = chunksOf(given);
    const path = join(folder, 'source');
    writeFileSync(path, Buffer.concat(chunks));
    const scratch = join(folder, 'parts');
    mkdirSync(scratch);
    const limits = { ...DEFAULT_LIMITS, ...changes };
    const source = { name, open: async () => Readable.from(chunks), path: async () => path };
    const inspection = await inspect(source.open, limits);
    const parts = { scratch, partBytes, deliver: async () => {} };
    const decoding = await decodeToParts({ source, inspection, contract, profile: bahrain, limits, parts });
    if (!decoding.ok) return decoding.findings;
    const texts = decoding.parts.map((part) => readFileSync(part.file, 'utf8'));
    const ragged = decoding.parts.flatMap((part) => (part.ragged === null ? [] : lines(part.ragged)));
    const rows = texts.flatMap((text) => readCsv(text, decoding.pieces.dialect.delimiter));
    expectCounts(decoding.parts, {
      texts,
      ragged,
      rows: decoding.pieces.rows,
      delimiter: decoding.pieces.dialect.delimiter,
    });
    return { pieces: decoding.pieces, texts, ragged, rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Counted {
  readonly texts: readonly string[];
  readonly ragged: readonly RaggedRow[];
  readonly rows: number;
  readonly delimiter: string;
}

/** Every decoding of every test: the counts of the parts are those of their content. */
function expectCounts(
  parts: readonly { readonly rows: number; readonly raggedRows: number }[],
  { texts, ragged, rows, delimiter }: Counted,
): void {
  const counted = parts.reduce((sum, part) => sum + part.rows + part.raggedRows, 0);
  expect(counted).toBe(rows);
  expect(parts.reduce((sum, part) => sum + part.raggedRows, 0)).toBe(ragged.length);
  expect(parts.map((part) => part.rows)).toEqual(texts.map((text) => readCsv(text, delimiter).length));
}

function chunksOf(given: Buffer | string | readonly Buffer[]): Buffer[] {
  if (typeof given === 'string') return [Buffer.from(given)];
  return Buffer.isBuffer(given) ? [given] : [...given];
}

function readCsv(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
}

function lines(file: string): RaggedRow[] {
  const text = readFileSync(file, 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line));
}
