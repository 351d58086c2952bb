import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

/** Cells of a row by header, as text; a row cut short lacks its last. */
export type ReadRow = Readonly<Record<string, string>>;

const TOTALS = ['Total', 'المجموع', 'الإجمالي'];

/** Reads a file of a feed in the shape that the feed is agreed to have, and in no other. */
export function readRows(feed: string, path: string): ReadRow[] {
  const bytes = readFileSync(path);
  return SHAPES[feed]?.(bytes) ?? [];
}

type Shape = (bytes: Buffer) => ReadRow[];

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const SHAPES: Readonly<Record<string, Shape>> = {
  'iga/population': (bytes) => delimited(utf8.decode(bytes), { delimiter: ',', first: 'الرقم الشخصي' }),
  'iga/digital-services': (bytes) => objects(JSON.parse(utf8.decode(bytes)).institutions),
  'lmra/permits': (bytes) =>
    delimited(new TextDecoder('windows-1256').decode(bytes), { delimiter: ',', first: 'رقم التصريح' }),
  'sio/contributions': (bytes) => delimited(marked(utf8.decode(bytes)), { delimiter: ';', first: 'CPR' }),
  'csb/workforce': (bytes) => sheet(bytes, 'Personal Number'),
  'mol/jobseekers': (bytes) => delimited(utf8.decode(bytes), { delimiter: ',', first: 'الرقم الشخصي' }),
  'mol/vacancies': (bytes) =>
    objects(
      utf8
        .decode(bytes)
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ),
  'tamkeen/training': (bytes) => objects(JSON.parse(utf8.decode(bytes))),
  'moe/graduates': (bytes) => sheet(bytes, 'الرقم الشخصي'),
  'hec/graduates': (bytes) =>
    delimited(marked(bytes.toString('utf16le')), { delimiter: '\t', first: 'Personal Number' }),
  'bqa/qualifications': (bytes) => objects(JSON.parse(utf8.decode(bytes)).qualifications),
  'moic/registrations': (bytes) => delimited(utf8.decode(bytes), { delimiter: '|', first: 'CR No' }),
  'mofne/payroll': (bytes) => delimited(utf8.decode(gunzipSync(bytes)), { delimiter: ',', first: 'CPR' }),
  'moj/disputes': (bytes) => cases(utf8.decode(bytes)),
};

/** The text without the byte order mark it must have. */
function marked(text: string): string {
  if (!text.startsWith('\uFEFF')) throw new Error('No byte order mark.');
  return text.slice(1);
}

function delimited(text: string, { delimiter, first }: { delimiter: string; first: string }): ReadRow[] {
  const records: string[][] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  return table(records, first);
}

/** Rows under the header that starts with `first`, without blank rows and totals. */
function table(records: readonly string[][], first: string): ReadRow[] {
  const at = records.findIndex((record) => record[0] === first);
  const header = records[at] ?? [];
  return records
    .slice(at + 1)
    .filter((record) => record.some((cell) => cell !== '') && !TOTALS.includes(record[0] ?? ''))
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

function sheet(bytes: Buffer, first: string): ReadRow[] {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(
    ([, text = '']) => text,
  );
  const records = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(
    ([, cells = '']) => {
      const record: string[] = [];
      for (const [, column = '', type, value = ''] of cells.matchAll(
        /<c r="([A-Z])\d+"([^>]*)>.*?<(?:v|t)[^>]*>(.*?)</gs,
      )) {
        record[column.charCodeAt(0) - 65] = type?.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
      }
      return Array.from(record, (cell) => cell ?? '');
    },
  );
  return table(records, first);
}
