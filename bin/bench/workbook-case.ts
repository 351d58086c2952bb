import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { openPromise } from 'yauzl';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { decodeToParts } from '../../lambdas/intake/decode.ts';
import { inspect } from '../../lambdas/intake/inspect.ts';
import { DEFAULT_LIMITS } from '../../lambdas/intake/limits.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';
import { xlsxWriter } from '../../seeds/generator/writers/xlsx.ts';
import { SIO_HEADER, sioRecords } from './sio-file.ts';

/** Columns that a spreadsheet holds as numbers, and as dates. */
const NUMBERS = new Set([0, 3, 7]);
const DATES = new Set([8, 9]);
const DAY = 86_400_000;
/** Day 0 of spreadsheets, for days after February 1900. */
const ORIGIN = Date.UTC(1899, 11, 30);

/** Writes a sio/contributions workbook of that many rows as a spreadsheet program would: numbers, dates, shared strings. */
export function writeWorkbook(path: string, rows: number): void {
  const file = openSync(path, 'w');
  const write = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  const sheet = { name: 'Contributions', rightToLeft: false, top: [SIO_HEADER], merged: [] };
  const writer = xlsxWriter({ write, close: () => closeSync(file) }, sheet);
  for (const record of sioRecords(rows)) writer.row(record.map(cell));
  writer.close();
}

function cell(text: string, column: number) {
  if (text === '') return null;
  if (DATES.has(column)) return { serial: (Date.parse(text) - ORIGIN) / DAY };
  return NUMBERS.has(column) ? Number(text.replace(',', '')) : text;
}

/** Takes the workbook in as intake does; `folder` takes the parts. Gives the rows read. */
export async function readOurs(path: string, folder: string): Promise<number> {
  const source = { name: 'bench.xlsx', open: async () => createReadStream(path), path: async () => path };
  const inspection = await inspect(source.open, DEFAULT_LIMITS);
  const decoding = await decodeToParts({
    source,
    inspection,
    contract: sioContributions,
    profile: bahrain,
    limits: DEFAULT_LIMITS,
    parts: { scratch: folder, partBytes: DEFAULT_PART_BYTES, deliver: async () => {} },
  });
  if (!decoding.ok) throw new Error('The workbook of the bench was refused.');
  return decoding.pieces.rows;
}

/** The bare read: yauzl unfolds the sheet and saxes parses it, every event of it, and nothing is made of them. Gives the cells. */
export async function readBare(path: string): Promise<number> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true });
  try {
    for await (const entry of zip.eachEntry())
      if (entry.fileName === 'xl/worksheets/sheet1.xml')
        return await parse(await zip.openReadStreamPromise(entry));
  } finally {
    zip.close();
  }
  throw new Error('The workbook of the bench has no sheet.');
}

async function parse(stream: AsyncIterable<Buffer>): Promise<number> {
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let cells = 0;
  parser.on('opentag', ({ name }) => {
    if (name === 'c') cells += 1;
  });
  parser.on('closetag', () => {});
  parser.on('text', () => {});
  for await (const chunk of stream) parser.write(decoder.decode(chunk, { stream: true }));
  parser.write(decoder.decode()).close();
  return cells;
}
