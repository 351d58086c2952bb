import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { SubmissionTruth } from '../../seeds/generator/dirt/feed-file.ts';

/** Cells of a row by header, as text; a row cut short lacks its last. */
export type ReadRow = Readonly<Record<string, string>>;

const TOTALS = ['Total', 'المجموع', 'الإجمالي'];

/** Reads a file in the shape that its feed is agreed to have, and in no other but for what the truth says of it. */
export function readRows(submission: SubmissionTruth, path: string): ReadRow[] {
  const { agency, feed, encoding, around, beyondRepair } = submission;
  const fatal = beyondRepair['row.bytes-broken'] === undefined;
  const read = SHAPES[`${agency}/${feed}`];
  if (read === undefined) return [];
  return read(readFileSync(path), {
    text: (bytes, agreed = 'utf-8') =>
      new TextDecoder(encoding ?? agreed, { fatal, ignoreBOM: true }).decode(bytes),
    below: around && (around.total ?? 0) + (around.footnote ?? 0),
  });
}

interface Reading {
  readonly text: (bytes: Uint8Array, agreed?: string) => string;
  /** Lines below the rows; undefined where there may be a total and nothing says so. */
  readonly below: number | undefined;
}

type Shape = (bytes: Buffer, reading: Reading) => ReadRow[];

const SHAPES: Readonly<Record<string, Shape>> = {
  'iga/population': delimited({ delimiter: ',', first: 'الرقم الشخصي' }),
  'iga/digital-services': (bytes, { text }) => objects(JSON.parse(text(bytes)).institutions),
  'lmra/permits': delimited({ delimiter: ',', first: 'رقم التصريح', encoding: 'windows-1256' }),
  'sio/contributions': delimited({ delimiter: ';', first: 'CPR', marked: true }),
  'csb/workforce': sheet('Personal Number'),
  'mol/jobseekers': delimited({ delimiter: ',', first: 'الرقم الشخصي' }),
  'mol/vacancies': (bytes, { text }) =>
    objects(
      text(bytes)
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ),
  'tamkeen/training': (bytes, { text }) => objects(JSON.parse(text(bytes))),
  'moe/graduates': sheet('الرقم الشخصي'),
  'hec/graduates': delimited({
    delimiter: '\t',
    first: 'Personal Number',
    encoding: 'utf-16le',
    marked: true,
  }),
  'bqa/qualifications': (bytes, { text }) => objects(JSON.parse(text(bytes)).qualifications),
  'moic/registrations': delimited({ delimiter: '|', first: 'CR No' }),
  'mofne/payroll': (bytes, reading) =>
    delimited({ delimiter: ',', first: 'CPR' })(gunzipSync(bytes), reading),
  'moj/disputes': (bytes, { text }) => cases(text(bytes)),
};

/** The text without the byte order mark it must have. */
function marked(text: string): string {
  if (!text.startsWith('\uFEFF')) throw new Error('No byte order mark.');
  return text.slice(1);
}

interface Dialect {
  readonly delimiter: string;
  /** The first header. */
  readonly first: string;
  readonly encoding?: string;
  readonly marked?: boolean;
}

function delimited({ delimiter, first, encoding, marked: hasMark = false }: Dialect): Shape {
  return (bytes, { text, below }) => {
    const decoded = text(bytes, encoding);
    const records: string[][] = parse(hasMark ? marked(decoded) : decoded, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return table(records, { first, below });
  };
}

/** Rows under the header that starts with `first`, without blank rows and what stands below them. */
function table(
  records: readonly string[][],
  { first, below }: { first: string; below: number | undefined },
): ReadRow[] {
  const at = records.findIndex((record) => record[0] === first);
  const header = records[at] ?? [];
  const lines = records.slice(at + 1).filter((record) => record.some((cell) => cell !== ''));
  const total = TOTALS.includes(lines.at(-1)?.[0] ?? '') ? 1 : 0;
  return lines
    .slice(0, lines.length - (below ?? total))
    .map((record) => Object.fromEntries(record.map((cell, column) => [header[column] ?? '', cell])));
}

function objects(elements: readonly Record<string, unknown>[]): ReadRow[] {
  return elements.map((element) =>
    Object.fromEntries(Object.entries(element).map(([member, value]) => [member, String(value)])),
  );
}

function cases(xml: string): ReadRow[] {
  return [...xml.matchAll(/<case>(.*?)<\/case>/gs)].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/<(\w+)>(.*?)<\/\1>/gs)].map(([, name, text]) => [name ?? '', text ?? '']),
    ),
  );
}

function sheet(first: string): Shape {
  return (bytes, { below }) => table(sheetRecords(bytes), { first, below });
}

function sheetRecords(bytes: Buffer): string[][] {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(
    ([, text = '']) => text,
  );
  return [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells = '']) => {
    const record: string[] = [];
    for (const [, column = '', type, value = ''] of cells.matchAll(
      /<c r="([A-Z])\d+"([^>]*)>.*?<(?:v|t)[^>]*>(.*?)</gs,
    )) {
      record[column.charCodeAt(0) - 65] = type?.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
    }
    return Array.from(record, (cell) => cell ?? '');
  });
}
